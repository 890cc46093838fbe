import { type Finding, impacts } from '../../records/finding.ts';
import { isComplete } from '../../records/outcome.ts';
import type { JourneyResult } from '../../records/results.ts';
import { listed } from '../clarity/example.ts';
import { basisAt } from '../comparison/basis.ts';
import { signsOf } from '../comparison/signs.ts';
import { counted } from '../wording/counted.ts';
import { headlineOf } from '../wording/headline-of.ts';
import { quote, tidy } from '../wording/text.ts';
import { type Reading, untold } from './read.ts';

/** Whether the journey came as far as it was meant to go. */
export function goalReached({ outcome, steps }: JourneyResult): Reading {
  const reached = isComplete(outcome.kind);
  const step = outcome.step ?? steps.at(-1)?.index;
  const words = outcome.kind === 'reached' ? 'The goal was seen on the screen.' : outcome.reason;

  return {
    answer: reached ? 'yes' : 'no',
    because: words.trim() || 'The last page before anything is sent was reached.',
    evidence: [basisAt({ measure: 'outcome', value: outcome.kind, step })],
  };
}

const gravest: readonly Finding['impact'][] = ['serious', 'critical'];

/**
 * Whether no critical or serious violation was found. One that was found is a no also where not every step could be
 * tested; none found is a yes only where every step was, and the gravity of each violation is known. A document that a
 * page links to stands beside the way, and is no part of it.
 */
export function noGraveFault({ findings, measures }: JourneyResult): Reading {
  const violations = findings.filter(({ kind, document }) => kind === 'violation' && document === undefined);
  const grave = violations.filter(({ impact }) => gravest.includes(impact));
  if (grave.length > 0) return graveFound(grave);
  const tally = measures['wcag-violations'];
  if (tally?.kind !== 'measured') return untold('wcag-violations', tally?.reason ?? 'This was not measured.');
  if (violations.some(({ impact }) => impact === null))
    return untold('wcag-violations', 'A violation was found whose gravity is not known.');

  return {
    answer: 'yes',
    because:
      'None was found on the steps of this journey. Testing by machine does not show that there is none.',
    evidence: [
      { measure: 'wcag-violations', value: 0, unit: 'critical or serious faults', target: 'findings' },
    ],
  };
}

/** Which faults to mend, the check with the gravest and most findings first. */
export function mendGravest({ findings }: JourneyResult): string {
  const grave = findings.filter(
    ({ kind, impact, document }) =>
      kind === 'violation' && document === undefined && gravest.includes(impact),
  );
  const checks = [...Map.groupBy(grave, ({ engine, check }) => `${engine} ${check}`).values()].toSorted(
    (one, other) => weightOf(other) - weightOf(one),
  );
  const [first, second] = checks.flatMap(([finding]) =>
    finding ? [quote(headlineOf(finding).replace(/\.$/u, ''), 100)] : [],
  );
  const named = [first, second].filter((each) => each !== undefined).join(' and ');

  return named === ''
    ? 'Mend the critical and serious faults in the list of findings.'
    : `Mend the critical and serious faults in the list of findings, first of all ${named}.`;
}

/** Any critical finding weighs more than however many serious ones. */
function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { impact }) => sum + (impact === 'critical' ? 10_000 : 1), 0);
}

function graveFound(grave: readonly Finding[]): Reading {
  const byImpact = [...impacts]
    .reverse()
    .map((impact) => ({ impact, count: grave.filter((finding) => finding.impact === impact).length }))
    .filter(({ count }) => count > 0)
    .map(({ impact, count }) => `${count} ${impact}`);

  return {
    answer: 'no',
    because: `Found: ${byImpact.join(' and ')}.`,
    evidence: [
      {
        measure: 'wcag-violations',
        value: grave.length,
        unit: 'critical or serious faults',
        target: 'findings',
      },
    ],
  };
}

/** A form can have twenty pages. */
const mostNamed = 5;

/** How many pages have to go for the journey's par, and which ones lie between the home page and the last. */
export function takeOutPages({ steps, par }: Pick<JourneyResult, 'steps' | 'par'>): string {
  const between = steps.slice(1, -1);
  const over = steps.length - 1 - par.steps;
  const from = 'or link to the task from an earlier page';
  if (over <= 0 || between.length === 0) return `Take out pages on the way, ${from}.`;
  const names = listed(
    between.map(({ heading }) => heading),
    mostNamed,
  );

  return `Take out ${over} of the ${counted(between.length, 'page')} in between (${names}), ${from}.`;
}

/** Whether each link and button that was followed is named as a resident would look for it. */
export function signsAsExpected({ steps }: JourneyResult): Reading {
  const { followed, unexpected } = signsOf(steps);
  if (followed === 0) return untold('steps', 'No link or button was followed.');
  const named = unexpected.map(({ chosen }) => quote(tidy(chosen?.name ?? '', 80))).join(', ');

  return {
    answer: unexpected.length === 0 ? 'yes' : 'no',
    because:
      unexpected.length === 0
        ? `So named: ${counted(followed, 'link or button', 'links and buttons')}, all that were followed.`
        : `Not so: ${named}.`,
    evidence:
      unexpected.length === 0
        ? [{ measure: 'steps', value: followed, unit: 'labels', target: 'steps' }]
        : unexpected.map(({ index, chosen }) =>
            basisAt({ measure: 'steps', value: tidy(chosen?.name ?? '', 80), step: index }),
          ),
  };
}
