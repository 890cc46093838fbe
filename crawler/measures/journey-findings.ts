import type { Evidence } from '../records/evidence.ts';
import type { Finding } from '../records/finding.ts';
import { judgeDocuments } from './document-checks/judge-documents.ts';
import { groupFindings } from './group-findings.ts';
import { judgeSteps } from './journey-checks/judge-steps.ts';
import { pageFindings } from './page-findings.ts';

/**
 * Every fault that was seen on the steps that were gathered, and in the documents that they link to, whether or not the
 * journey came to its end.
 */
export function journeyFindings({ steps, device }: Pick<Evidence, 'steps' | 'device'>): Finding[] {
  const onPages = steps.flatMap((step) => {
    const { url, title, index } = step;
    return pageFindings(step, { url, title, device, step: index, aaa: 'advice' }).findings;
  });
  return groupFindings([...onPages, ...judgeSteps(steps), ...judgeDocuments(steps)]);
}
