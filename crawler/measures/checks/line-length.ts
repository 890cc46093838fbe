import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { check } from './check.ts';
import { howMany, isRunningText, linesOf, onePerStyle } from './one-per-style.ts';

/** WCAG 1.4.8 allows 80 characters; a fifth more leaves room for narrow letters. */
const most = 80;
const tolerated = 96;

/** Lines that are too long to find the next one. */
export const lineLength = check({
  id: 'line-length',
  version: 1,
  title: 'Lines of text are long',
  wcag: [],
  reads: ['text-blocks'],
  who: 'People with low vision or dyslexia lose their place on the way back from the end of a long line.',
  mend: 'Keep running text narrow: max-width: 70ch.',
  source: 'WCAG 2.2, 1.4.8 Visual Presentation (AAA); technique C20',
  limits: `Advice. Characters in a line are reckoned from the length and height of paragraphs of three lines or more; it is said from ${tolerated} on, where 1.4.8 says ${most}. One finding for each width.`,
  examples: {
    passes: `<p style="width: 500px">${'Put your bin out by seven in the morning on the day. '.repeat(10)}</p>`,
    fails: `<p style="width: 1150px">${'Put your bin out by seven in the morning on the day. '.repeat(12)}</p>`,
  },
  judge: ({ 'text-blocks': { blocks } }) =>
    onePerStyle(
      blocks.filter((block) => isRunningText(block) && charactersOf(block) >= tolerated),
      ({ box, fontSize }) => `${Math.round(box.width / 50)} ${fontSize}`,
      (first, count) => ({
        message: `${howMany(count)} ${count === 1 ? 'has' : 'have'} about ${charactersOf(first)} characters to a line.`,
        help: 'Write max-width: 70ch in its style.',
      }),
    ),
});

/** About how many characters its lines have; 0 where it has too few lines to know. The last is half a line. */
function charactersOf(block: TextBlock): number {
  const lines = linesOf(block);
  return lines >= 3 && !block.words.includes('\n') ? Math.round(block.letters / (lines - 0.5)) : 0;
}
