import type { Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import { cannotTell, type Measure, measured, notApplicable } from './measure.ts';
import { type Audited, auditOf, statementJourney } from './statement/audit.ts';
import { missingFindings } from './statement/findings.ts';
import { unrated } from './way/unfinished.ts';

/**
 * How many of the things that are asked of an accessibility statement were seen in it, each with the words that show
 * it. What a machine cannot judge is left to a person and not counted.
 *
 * Dates are held against the day of the walk. Contradictions with what was found on the council's other journeys are
 * added where its results come together.
 */
export const accessibilityStatement = {
  id: 'accessibility-statement',
  version: 1,
  title: 'The accessibility statement',
  why: 'The statement tells disabled people what does not work for them, by when it will, and whom to ask meanwhile.',
  unit: 'requirements seen',
  better: 'higher',
  source:
    'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, and the model accessibility statement of GOV.UK',
  measure(evidence: Evidence) {
    if (evidence.journey.id !== statementJourney)
      return notApplicable('This journey does not lead to the statement.');
    const reason = unrated(evidence);
    if (reason !== null) return cannotTell(reason);
    const audited = auditOf(evidence);
    const seen = audited.filter(({ answer }) => answer?.told === 'yes').length;

    return measured(seen, {
      unit: 'requirements seen',
      parts: audited.map(partOf),
      findings: missingFindings(audited, evidence),
    });
  },
} as const satisfies Measure;

function partOf({ id, label, mend, answer }: Audited): Part {
  if (!answer) return { id, label, value: null, note: 'There is no statement on a page to read.' };
  const advice = answer.told === 'no' ? { advice: mend } : {};
  return { id, label, value: answer.told, note: answer.words, ...advice };
}
