import type { ReadingOrderFacts } from '../../records/facts/reading-order-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Swap = ReadingOrderFacts['swaps'][number];

const ways: Record<Swap['by'], string> = {
  order: '“order” puts it there',
  reversed: 'a reversed direction puts it there',
  placed: 'a named row or column of the grid puts it there',
};

/** Parts of the main content that are seen in another order than a screen reader reads them. */
export const readingOrder = check({
  id: 'reading-order',
  version: 1,
  title: 'The page is read out in another order than it is seen',
  wcag: ['1.3.2'],
  reads: ['reading-order'],
  who: 'People who use a screen reader, or who have the page read to them, hear the parts in another order than everybody else sees them; steps come out of turn.',
  mend: 'Put the parts in the code in the order in which they are to be read, and take out "order", "-reverse" and named rows.',
  source: 'WCAG 2.2, 1.3.2 Meaningful Sequence; failure F1; technique C27',
  limits:
    'Rows, columns and grids of the main content that style sheets reorder; parts of fewer than three words, and what is placed absolutely or floats, are let be. Sure only where numbered parts come out of turn; whether another order changes the meaning is for a person.',
  examples: {
    passes: '<div style="display: flex"><p>1. Fill in the form</p><p>2. Send it to us</p></div>',
    fails:
      '<div style="display: flex; flex-direction: column-reverse"><p>2. Send it to us</p><p>1. Fill in the form</p><p>Before you start</p></div>',
  },
  judge: ({ 'reading-order': { swaps } }) => swaps.map(verdictOn),
});

function verdictOn({ by, first, seenFirst, numbers, heading, selector, snippet, box }: Swap): Verdict {
  const number = (words: string): number => Number(/\d+/.exec(words)?.[0]);
  const isReadWrong = numbers && number(first) > number(seenFirst);
  const look = heading
    ? 'Look whether the text still belongs to the heading'
    : 'Look whether the meaning changes';
  return {
    kind: isReadWrong ? 'violation' : 'needs-review',
    impact: isReadWrong ? 'serious' : 'moderate',
    message: `${quote(seenFirst)} is seen before ${quote(first)} and read out after it: ${ways[by]}.${isReadWrong ? '' : ` ${look}.`}`,
    help: 'Change their places in the code, so that both orders are the same without a style.',
    place: { selector, snippet, box },
  };
}
