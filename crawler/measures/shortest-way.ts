import type { Part } from '../records/answer.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { followed } from './way/followed.ts';
import type { Edge } from './way/link-graph.ts';
import { mainHeading } from './way/main-heading.ts';
import { placeInWords, shortcutFindings } from './way/shortcut-finding.ts';
import { unfinished } from './way/unfinished.ts';
import { type TwoWays, walkedAndShortest } from './way/walked-and-shortest.ts';
import { quote, tidy } from './wording/text.ts';

/**
 * The fewest clicks from the home page to the goal, or to the page where the task begins, by the links that were seen on
 * any of the council's walks of the device; beside the clicks of the way that the signs suggest.
 *
 * No page is loaded for it, and a page that was never seen has no links: a shorter way may exist that is not known.
 * What has to be answered cannot be skipped.
 */
export const shortestWay = {
  id: 'shortest-way',
  version: 1,
  title: 'Shortest way that exists',
  why: 'A short way helps nobody who is not shown it: a direct link in the footer saves clicks only for those who know it.',
  unit: 'clicks',
  better: 'lower',
  source: 'Our definition: the shortest path (Dijkstra 1959) through the links that were seen',
  measure(evidence, others = []) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);
    const two = walkedAndShortest(evidence, others);
    if (two === null)
      return cannotTell('The pages of the journey have no addresses that lead from one to the next.');

    return measured(two.clicks, {
      unit: 'clicks',
      parts: partsOf(two),
      findings: shortcutFindings(two),
    });
  },
} as const satisfies Measure;

function partsOf(two: TwoWays): Part[] {
  const { clicks, walkedClicks, end, isGoal, pages } = two;

  return [
    {
      id: 'end',
      label: isGoal ? 'To the goal' : 'To the page where the task begins',
      value: quote(mainHeading(end)),
      note: isGoal ? '' : 'What comes after has to be answered, and no link leads past it',
      step: end.index,
    },
    {
      id: 'walked',
      label: 'The way that was walked',
      value: walkedClicks,
      unit: 'clicks',
      parts: walkedParts(two),
    },
    {
      id: 'way',
      label: 'The shortest way',
      value: clicks,
      unit: 'clicks',
      parts: two.way.map(linkPart(two)),
    },
    { id: 'difference', label: 'Clicks between the two', value: walkedClicks - clicks, unit: 'clicks' },
    { id: 'pages', label: 'Pages whose links were read', value: pages, unit: 'pages' },
  ];
}

function walkedParts({ walked, end }: TwoWays): Part[] {
  return walked.map(({ step, clicks }, at) => {
    const control = followed(step);
    const to = walked[at + 1]?.step ?? end;
    const where = control ? placeInWords({ area: control.area, isRevealed: control.revealed }) : 'by a key';

    return {
      id: `walked-${at + 1}`,
      label: tidy(control?.name ?? '', 120) || 'Enter',
      value: clicks,
      unit: 'clicks',
      step: step.index,
      note: sayWay(where, mainHeading(step), mainHeading(to)),
    };
  });
}

function linkPart({ names, steps, end }: TwoWays): (edge: Edge, at: number) => Part {
  return (edge, at) => {
    const step = steps.get(edge.from);
    const [from, to] = [names.get(edge.from) ?? '', names.get(edge.to) ?? mainHeading(end)];

    return {
      id: `way-${at + 1}`,
      label: edge.label || '(no name)',
      value: edge.clicks,
      unit: 'clicks',
      ...(step === undefined ? {} : { step }),
      note: sayWay(placeInWords(edge), from, to),
    };
  };
}

function sayWay(where: string, from: string, to: string): string {
  return `${where} of ${quote(from)}, to ${quote(to)}`;
}
