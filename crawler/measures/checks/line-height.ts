import { check } from './check.ts';
import { howMany, isRunningText, linesOf, onePerStyle } from './one-per-style.ts';

/** GOV.UK's own text has 1.3; what is closer is close for everybody. WCAG 1.4.8 asks for 1.5. */
const least = 1.3;

/** Lines that stand too close. */
export const lineHeight = check({
  id: 'line-height',
  version: 1,
  title: 'Lines of text stand close together',
  wcag: [],
  reads: ['text-blocks'],
  who: 'People with low vision or dyslexia slip into the line above or below.',
  mend: 'Give running text room: line-height: 1.5.',
  source: 'WCAG 2.2, 1.4.8 Visual Presentation (AAA); technique C21; GOV.UK Design System, Type scale',
  limits: `Advice. Paragraphs of three lines or more whose lines are less than ${least} times as high as their letters, one finding for each style. 1.4.8 asks for 1.5, which is more than most sites in the GOV.UK pattern have.`,
  examples: {
    passes: `<p style="width: 400px; line-height: 1.5">${'Put your bin out by seven in the morning. '.repeat(6)}</p>`,
    fails: `<p style="width: 400px; line-height: 1.1">${'Put your bin out by seven in the morning. '.repeat(6)}</p>`,
  },
  judge: ({ 'text-blocks': { blocks } }) =>
    onePerStyle(
      blocks.filter(
        (block) =>
          isRunningText(block) && linesOf(block) >= 3 && block.lineHeight < block.fontSize * least - 0.3,
      ),
      ({ fontSize, lineHeight: height }) => `${fontSize} ${height}`,
      (first, count) => ({
        message: `${howMany(count)} ${count === 1 ? 'has' : 'have'} lines ${ratioOf(first)} times as high as the letters.`,
        help: 'Write line-height: 1.5 in its style.',
      }),
    ),
});

function ratioOf({ lineHeight: height, fontSize }: { lineHeight: number; fontSize: number }): string {
  return (height / fontSize).toFixed(2);
}
