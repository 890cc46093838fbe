import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { quote } from '../wording/text.ts';
import { wordCount } from '../wording/word-count.ts';
import { check, type Verdict } from './check.ts';

/** From here on a heading is a paragraph. Our own figure. */
const mostWords = 25;

/** Whole paragraphs that are marked as headings, for the sake of their look. */
export const headingOveruse = check({
  id: 'heading-overuse',
  version: 1,
  title: 'A whole paragraph is marked as a heading',
  wcag: ['1.3.1'],
  reads: ['text-blocks'],
  who: 'People who use a screen reader list the headings to learn what is on the page; among them they hear whole paragraphs.',
  mend: 'Make it a paragraph and give it the look by style: <p class="lead">.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships; failure F43',
  limits: `A heading of more than ${mostWords} words that ends like a sentence is put to review. Shorter text in heading elements for its look is not seen.`,
  examples: {
    passes: '<h2>Before you begin</h2><p>You need your council tax number.</p>',
    fails:
      '<h3>You need your council tax number, which is on your bill, the date on which you moved, the address that you moved from, and the names of all the adults who live with you now.</h3><p>Then begin.</p>',
  },
  judge: ({ 'text-blocks': { blocks } }) => blocks.flatMap((block) => verdictOn(block) ?? []),
});

function verdictOn(block: TextBlock): Verdict | null {
  const count = wordCount(block.words);
  if (block.heading < 2 || count <= mostWords || block.linked > 0.5 || !/[.!:;]["”’)]?$/u.test(block.words)) {
    return null;
  }
  return {
    kind: 'needs-review',
    impact: 'moderate',
    message: `A heading of level ${block.heading} has ${count} words: ${quote(block.words)}.`,
    help: 'If it heads nothing, make it a paragraph: <p class="lead">.',
    place: block,
  };
}
