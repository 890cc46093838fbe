import {
  type DocumentCheck,
  type DocumentQuestion,
  officeNames,
} from '../../crawler/measures/document-checks/document-check.ts';
import type { OfficeFacts } from '../../crawler/records/office-facts.ts';
import { pdfWords } from './pdf-words.ts';

/**
 * What a document of an office program says of itself, a line for each thing, its kind first.
 *
 * @example
 * officeWords(facts).split('\n')[0]; // 'Word document'
 */
export function officeWords(facts: OfficeFacts): string {
  const { kind, title, language, text, pictures, picturesWithoutText } = facts;
  return [
    officeNames[kind],
    `Title: ${title || 'none'}`,
    ...(language === null ? [] : [`Language: ${language || 'none'}`]),
    ...(text
      ? [
          `Words: ${text.words}, in ${text.paragraphs} paragraphs`,
          `Headings: ${text.headings || 'none'}`,
          `Tables: ${someOf(text.tables, text.tablesWithoutHeader, 'header row')}`,
        ]
      : []),
    `Pictures: ${someOf(pictures, picturesWithoutText, 'alternative text')}`,
  ].join('\n');
}

function someOf(all: number, without: number, what: string): string {
  return all === 0 ? 'none' : without === 0 ? `${all}` : `${all}, without ${what}: ${without}`;
}

/** How to mend what a check of documents finds: in each sort of document that it asks. */
export function documentMend({ ofPdf, ofOffice }: DocumentCheck): string {
  if (!ofPdf || !ofOffice) return ofPdf?.mend ?? ofOffice?.mend ?? '';
  return `In a PDF: ${small(ofPdf.mend)} In other documents: ${small(ofOffice.mend)}`;
}

function small(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** What documents say of themselves that pass and fail a check, of each sort that it asks. */
export function documentExamples({ ofPdf, ofOffice }: DocumentCheck): { passes: string; fails: string } {
  const pdf = inWords(ofPdf, (facts) => (ofOffice ? `PDF\n${pdfWords(facts)}` : pdfWords(facts)));
  const office = inWords(ofOffice, officeWords);
  return {
    passes: [...pdf.passes, ...office.passes].join('\n\n'),
    fails: [...pdf.fails, ...office.fails].join('\n\n'),
  };
}

function inWords<Facts>(
  question: DocumentQuestion<Facts> | undefined,
  say: (facts: Facts) => string,
): { passes: string[]; fails: string[] } {
  if (!question) return { passes: [], fails: [] };
  const { passes, fails } = question.examples;
  return { passes: [say(passes)], fails: [say(fails)] };
}
