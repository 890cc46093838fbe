import { median } from '../../crawler/measures/way/median.ts';
import type { MaturityHeading } from '../../crawler/records/maturity.ts';
import type { JourneyResult, Results } from '../../crawler/records/results.ts';
import { sayCount } from './list-words.ts';

/** One of the four headings over all walks of a council, in one sentence. */
export interface SummaryHeading {
  id: string;
  heading: string;
  sentence: string;
}

interface Scored {
  walk: JourneyResult;
  heading: MaturityHeading;
  score: number;
}

/** The four headings of a council, each over all of its walks that were ours to judge; none where no walk was. */
export function summaryHeadings({ journeys }: Pick<Results, 'journeys'>): SummaryHeading[] {
  const found = journeys.flatMap((walk) => (walk.maturity ?? []).map((heading) => ({ walk, heading })));
  return [...Map.groupBy(found, ({ heading }) => heading.id)].flatMap(([id, group]) => {
    const [first] = group;
    const scored = group.flatMap(({ walk, heading }) =>
      heading.score === null ? [] : [{ walk, heading, score: heading.score }],
    );
    const sentence = sentenceOf(scored, group.length - scored.length, first?.heading.reason ?? '');
    return first ? [{ id, heading: first.heading.heading, sentence }] : [];
  });
}

function sentenceOf(scored: readonly Scored[], unknown: number, reason: string): string {
  const ordered = scored.toSorted((one, other) => one.score - other.score);
  const [lowest] = ordered;
  const highest = ordered.at(-1);
  if (!lowest || !highest) return `Cannot tell${reason === '' ? '.' : `: ${reason}`}`;
  const rest = unknown === 0 ? '' : ` (${sayCount(unknown, 'walk')} could not be told)`;
  const why = weakness(lowest.heading);
  const because = why === '' ? '.' : `: there it ${why}.`;
  if (ordered.length === 1) return `${lowest.score} of 100 on ${sayWalk(lowest)}${rest}${because}`;
  if (lowest.score === highest.score)
    return `${lowest.score} of 100 on each of ${sayCount(ordered.length, 'walk')}${rest}.`;
  const middle = Math.round(median(ordered.map(({ score }) => score)));
  return `Median ${middle} of 100 over ${sayCount(ordered.length, 'walk')}${rest}, best ${highest.score}; lowest (${lowest.score}) on ${sayWalk(lowest)}${because}`;
}

function sayWalk({ walk: { title, device } }: Scored): string {
  return `“${title}” on ${device}`;
}

/**
 * The piece of a heading's sentence about the part that costs it most; where that part is a score made of several
 * figures, the first of these. Empty where nothing was lost.
 */
function weakness({ parts, clauses }: MaturityHeading): string {
  const [dearest] = parts
    .flatMap(({ weight, points, evidence }) =>
      points === null || points === 100 ? [] : [{ loss: weight * (100 - points), measure: evidence.measure }],
    )
    .toSorted((one, other) => other.loss - one.loss);
  if (!dearest) return '';
  const named = new Set(parts.map(({ evidence }) => evidence.measure));
  const said =
    clauses.find(({ evidence }) => evidence.measure === dearest.measure) ??
    clauses.find(({ evidence }) => !named.has(evidence.measure));
  return said?.words ?? '';
}
