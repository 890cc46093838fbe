import type { Results } from '../../crawler/records/results.ts';
import type { Rating } from '../../crawler/records/standard.ts';
import { sayAnswer } from './answer-words.ts';
import { stepsOf } from './finding-groups.ts';
import { walksOf } from './report.ts';
import { sayStars } from './stars.ts';

/** One row for every measure of every journey: what data/figures.csv holds. */
export function figureRows(report: {
  readonly councils: readonly Results[];
}): Record<string, string | number>[] {
  return walksOf(report).flatMap(({ council, result }) =>
    Object.entries(result.measures).map(([measure, answer]) => ({
      council: council.id,
      council_name: council.name,
      journey: result.journey,
      device: result.device,
      outcome: result.outcome.kind,
      outcome_reason: result.outcome.reason,
      ...starsOf(result.standard?.rating),
      measure,
      answer: answer.kind,
      value: answer.kind === 'measured' ? answer.value : '',
      unit: answer.kind === 'measured' ? answer.unit : '',
      reason: sayAnswer(answer).reason,
    })),
  );
}

/** The stars of a walk as cells: the fewest and the most that it may have, which are the same where it is rated. */
function starsOf(
  rating: Rating | undefined,
): Record<'stars_least' | 'stars_most' | 'stars_reason', string | number> {
  switch (rating?.kind) {
    case 'rated':
      return { stars_least: rating.stars, stars_most: rating.stars, stars_reason: '' };
    case 'between':
      return { stars_least: rating.least, stars_most: rating.most, stars_reason: rating.reason };
    case 'not-rated':
      return { stars_least: '', stars_most: '', stars_reason: rating.reason };
    default:
      return { stars_least: '', stars_most: '', stars_reason: sayStars(undefined).reason };
  }
}

/** One row for every finding of every journey: what data/findings.csv holds. */
export function findingRows(report: {
  readonly councils: readonly Results[];
}): Record<string, string | number>[] {
  return walksOf(report).flatMap(({ council, result }) =>
    result.findings.map((finding) => ({
      council: council.id,
      council_name: council.name,
      journey: result.journey,
      device: result.device,
      finding: finding.id,
      check: finding.check,
      engine: finding.engine,
      kind: finding.kind,
      impact: finding.impact ?? '',
      wcag: finding.wcag.join(' '),
      message: finding.message,
      help: finding.help,
      help_address: finding.helpUrl,
      selector: finding.selector,
      snippet: finding.snippet,
      steps: stepsOf(finding).join(' '),
      places: finding.places.length,
    })),
  );
}

/** What each column of the two tables holds, for the data dictionary. */
export const columnWords: Record<'figures' | 'findings', readonly (readonly [string, string])[]> = {
  figures: [
    ['council', 'The council’s short name, as in the addresses of this report'],
    ['council_name', 'The council’s name'],
    ['journey', 'The journey’s short name'],
    ['device', 'desktop or mobile'],
    ['outcome', 'How the journey ended'],
    ['outcome_reason', 'What was seen at its end; empty when the goal was reached'],
    ['stars_least', 'The fewest stars that the journey may have, 1 to 4; empty where it is not rated'],
    [
      'stars_most',
      'The most stars that it may have; the same as the fewest unless something could not be told',
    ],
    [
      'stars_reason',
      'Why there are no stars, or what decides between two numbers; empty where there is one number',
    ],
    ['measure', 'The measure’s short name; its page in the method has the same'],
    ['answer', 'measured, cannot-tell, not-applicable or failed'],
    ['value', 'The figure; empty unless the answer is measured'],
    ['unit', 'The figure’s unit'],
    ['reason', 'Why there is no figure; empty when the answer is measured'],
  ],
  findings: [
    ['council', 'The council’s short name'],
    ['council_name', 'The council’s name'],
    ['journey', 'The journey’s short name'],
    ['device', 'desktop or mobile'],
    ['finding', 'Stable: the same fault has the same name in the next run'],
    ['check', 'The check that found it'],
    ['engine', 'What ran the check, such as axe-core'],
    ['kind', 'violation, needs-review (not a fault: a person has to look) or advice'],
    ['impact', 'minor, moderate, serious or critical; empty when not known'],
    ['wcag', 'Success criteria of WCAG 2.2, with spaces between'],
    ['message', 'What is wrong'],
    ['help', 'How to mend it'],
    ['help_address', 'A page about the check'],
    ['selector', 'Where it is on the page, as a CSS selector'],
    ['snippet', 'The markup that was found'],
    ['steps', 'The steps on which it occurs, with spaces between; 0 is the page where the journey starts'],
    ['places', 'In how many places it occurs'],
  ],
};
