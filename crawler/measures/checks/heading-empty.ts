import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

/** What templates and editors put where a heading is to be written. */
const placeholder =
  /^((your |page |section |insert |enter |add |new |sub)?(a |the )?(heading|title)( ?[1-6]| text| here| goes here)?|lorem ipsum.*|placeholder( text)?|tbc|xx+|pennawd( [1-6])?|teitl)$/iu;

/** Headings without a word, or with a template's words. */
export const headingEmpty = check({
  id: 'heading-empty',
  version: 1,
  title: 'A heading says nothing',
  wcag: ['2.4.6'],
  reads: ['text-blocks'],
  who: 'People who use a screen reader list the headings to learn what is on the page, and hear "dash" or "heading".',
  mend: 'Write what the part is about, or take the heading element away where nothing is headed: lines and space are made by style.',
  source: 'WCAG 2.2, 2.4.6 Headings and Labels; technique G130',
  limits:
    'Headings without any text at all are axe-core’s to find. Here are those of marks alone, and those that a template left behind. Whether other headings describe their part is for a person.',
  examples: { passes: '<h2>Opening hours</h2><p>Every day.</p>', fails: '<h2>* * *</h2><p>Every day.</p>' },
  judge: ({ 'text-blocks': { blocks } }) => blocks.flatMap((block) => verdictOn(block) ?? []),
});

function verdictOn(block: TextBlock): Verdict | null {
  const { heading, words, tag, within } = block;
  if (heading === 0 || !/^h[1-6]$/.test(tag) || within.includes('hidden-from-screen-readers')) return null;
  const isMarks = !/[\p{L}\p{N}\p{Extended_Pictographic}\p{Co}\p{Sc}]/u.test(words);
  if (!isMarks && !placeholder.test(words.trim())) return null;
  return {
    kind: 'violation',
    impact: 'moderate',
    message: isMarks
      ? `The heading of level ${heading} is ${quote(words)}, which is no word.`
      : `The heading of level ${heading} is ${quote(words)}, which a template left there.`,
    help: `Write what follows, such as <h${heading}>Opening hours</h${heading}>, or make it a paragraph.`,
    place: block,
  };
}
