import type { Evidence } from '../../records/evidence.ts';
import type { Finding } from '../../records/finding.ts';
import { shortHash } from '../short-hash.ts';
import type { Audited } from './audit.ts';

type Draft = Pick<Finding, 'check' | 'kind' | 'impact' | 'message' | 'help' | 'snippet'> & { step: number };

/** A finding about the statement as a whole. Its criteria are empty: WCAG does not ask for a statement. */
export function statementFinding({ step, ...draft }: Draft): Finding {
  return {
    id: shortHash(['kerb', draft.check, draft.kind, draft.snippet]),
    engine: 'kerb',
    wcag: [],
    level: '',
    selector: 'html',
    helpUrl:
      'https://www.gov.uk/guidance/make-your-website-or-app-accessible-and-publish-an-accessibility-statement',
    places: [{ step, selector: 'html', state: 'as it arrived', node: '', box: null }],
    ...draft,
  };
}

/** What the statement lacks, one piece of advice for each. */
export function missingFindings(audited: readonly Audited[], { steps }: Pick<Evidence, 'steps'>): Finding[] {
  const step = steps.at(-1)?.index ?? 0;
  return audited.flatMap(({ id, label, mend, answer }) =>
    answer?.told === 'no'
      ? [
          statementFinding({
            check: `statement-${id}`,
            kind: 'advice',
            impact: 'moderate',
            message: `${label}: not seen in the accessibility statement. ${answer.words}`,
            help: mend,
            snippet: '',
            step,
          }),
        ]
      : [],
  );
}
