import type { PdfFacts } from '../../crawler/records/pdf-facts.ts';

/**
 * What a PDF says of itself, a line for each thing, as the properties of a document show it.
 *
 * @example
 * pdfWords(facts).split('\n')[0]; // 'Title: Council tax bands'
 */
export function pdfWords({ title, showsTitle, language, isTagged, hasText }: PdfFacts): string {
  return [
    `Title: ${title || 'none'}`,
    `Shows its title: ${yesOrNo(showsTitle)}`,
    `Language: ${language || 'none'}`,
    `Tags: ${yesOrNo(isTagged)}`,
    `Text on its first pages: ${yesOrNo(hasText)}`,
  ].join('\n');
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
