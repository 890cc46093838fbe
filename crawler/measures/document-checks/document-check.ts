import type { DocumentFacts } from '../../records/document.ts';
import type { Finding } from '../../records/finding.ts';
import type { OfficeFacts } from '../../records/office-facts.ts';
import type { PdfFacts } from '../../records/pdf-facts.ts';

/** Whether something is sure, may be so, or is not so. */
export type DocumentVerdict = 'violation' | 'needs-review' | null;

/** What a check asks of documents of one sort. */
export interface DocumentQuestion<Facts> {
  /** What is wrong, in a sentence. */
  message(facts: Facts): string;
  /** How to mend it. */
  mend: string;
  /** A page about how to mend it. */
  helpUrl: string;
  /** What two documents say of themselves: one with nothing to find, one with the fault. Both are made and read in the tests. */
  examples: { passes: Facts; fails: Facts };
  judge(facts: Facts): DocumentVerdict;
}

/** A question about a document that is answered from what it says of itself. Pure. */
export interface DocumentCheck {
  /** The file's name. */
  id: string;
  /** Raised whenever the same facts could get another verdict. */
  version: number;
  /** What is wrong, as the heading of its method page. */
  title: string;
  /** The success criterion of WCAG 2.2, such as "2.4.2". */
  criterion: string;
  impact: NonNullable<Finding['impact']>;
  /** Who is affected, and how. */
  who: string;
  /** Where the definition comes from: technique, research. */
  source: string;
  /** What this check cannot tell, and what it lets pass. */
  limits: string;
  /** What it asks of PDFs; left out where it is not about them. */
  ofPdf?: DocumentQuestion<PdfFacts>;
  /** What it asks of Word, Excel, PowerPoint and OpenDocument files; left out where it is not about them. */
  ofOffice?: DocumentQuestion<OfficeFacts>;
}

/** What a check says of one document, and how to mend it. */
export interface DocumentAnswer {
  kind: DocumentVerdict;
  message: string;
  mend: string;
  helpUrl: string;
}

/** What a check says of a document; null where it is not about documents of its sort. */
export function askOf(check: DocumentCheck, facts: DocumentFacts): DocumentAnswer | null {
  return 'kind' in facts ? answerTo(check.ofOffice, facts) : answerTo(check.ofPdf, facts);
}

function answerTo<Facts>(question: DocumentQuestion<Facts> | undefined, facts: Facts): DocumentAnswer | null {
  if (!question) return null;
  const { mend, helpUrl } = question;
  return { kind: question.judge(facts), message: question.message(facts), mend, helpUrl };
}

/** A short PDF that lacks nothing that can be told from what it says of itself. */
export const wholePdf: PdfFacts = {
  title: 'Council tax bands',
  language: 'en-GB',
  isTagged: true,
  pages: 1,
  encrypted: false,
  showsTitle: true,
  hasText: true,
};

/** A Word document that lacks nothing that can be told from what it says of itself. */
export const wholeWord: OfficeFacts & { text: NonNullable<OfficeFacts['text']> } = {
  kind: 'docx',
  title: 'Council tax bands',
  language: 'en-GB',
  text: { words: 620, paragraphs: 24, headings: 4, tables: 1, tablesWithoutHeader: 0 },
  pictures: 2,
  picturesWithoutText: 0,
};

/** GOV.UK's page about Word, Excel, PowerPoint and OpenDocument files that everybody can read. */
export const officeHelp = 'https://www.gov.uk/guidance/publishing-accessible-documents';

/** How a kind of document is called in a sentence. */
export const officeNames: Readonly<Record<OfficeFacts['kind'], string>> = {
  docx: 'Word document',
  xlsx: 'Excel workbook',
  pptx: 'PowerPoint presentation',
  odt: 'OpenDocument text',
  ods: 'OpenDocument spreadsheet',
  odp: 'OpenDocument presentation',
};
