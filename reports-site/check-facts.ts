import { checks } from '../crawler/measures/checks/list.ts';
import type { DocumentCheck } from '../crawler/measures/document-checks/document-check.ts';
import { documentChecks } from '../crawler/measures/document-checks/list.ts';
import { journeyChecks } from '../crawler/measures/journey-checks/list.ts';
import { documentExamples, documentMend } from './views/document-words.ts';
import type { CheckFacts } from './views/report.ts';

/** What the method pages say about every check of our own, in the order of the method. */
export function checkFacts(): CheckFacts[] {
  const ofPages = checks.map(({ judge: _, reads: __, ...facts }) => facts);
  const ofJourneys = journeyChecks.map(({ judge: _, ...facts }) => facts);
  return [...ofPages, ...ofJourneys, ...documentChecks.map(ofDocuments)];
}

/** The examples of a check of documents are what two documents of each sort say of themselves. */
function ofDocuments(check: DocumentCheck): CheckFacts {
  const { id, version, title, criterion, who, source, limits } = check;
  const mend = documentMend(check);
  return {
    id,
    version,
    title,
    wcag: [criterion],
    who,
    mend,
    source,
    limits,
    examples: documentExamples(check),
  };
}
