import type { Finding } from '../../records/finding.ts';
import type { PdfFacts } from '../../records/pdf-facts.ts';

/** A question about a PDF that is answered from what it says of itself. Pure. */
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
  /** What is wrong, in a sentence. */
  message: string;
  /** Who is affected, and how. */
  who: string;
  /** How to mend it. */
  mend: string;
  /** Where the definition comes from: technique, research. */
  source: string;
  /** A page about how to mend it. */
  helpUrl: string;
  /** What this check cannot tell, and what it lets pass. */
  limits: string;
  /** What two PDFs say of themselves: one with nothing to find, one with the fault. Both are made and read in the tests. */
  examples: { passes: PdfFacts; fails: PdfFacts };
  /** Whether it is sure, may be so, or is not so. */
  judge(facts: PdfFacts): 'violation' | 'needs-review' | null;
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
