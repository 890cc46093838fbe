import { check } from './check.ts';
import { howMany, isRunningText, linesOf, onePerStyle } from './one-per-style.ts';

/** Paragraphs whose both edges are straight. */
export const justifiedText = check({
  id: 'justified-text',
  version: 1,
  title: 'Text is justified',
  wcag: [],
  reads: ['text-blocks'],
  who: 'People with dyslexia or low vision see rivers of white run down between words that are set apart.',
  mend: 'Set text flush left: text-align: start.',
  source:
    'WCAG 2.2, 1.4.8 Visual Presentation (AAA); failure F88; British Dyslexia Association, Dyslexia friendly style guide',
  limits: 'Advice. Paragraphs of three lines or more, one finding for each style.',
  examples: {
    passes:
      '<p style="width: 300px; text-align: left">We empty bins every other week. Put yours out by seven in the morning on the day, and take it in again by the evening, so that everybody can pass.</p>',
    fails:
      '<p style="width: 300px; text-align: justify">We empty bins every other week. Put yours out by seven in the morning on the day, and take it in again by the evening, so that everybody can pass.</p>',
  },
  judge: ({ 'text-blocks': { blocks } }) =>
    onePerStyle(
      blocks.filter((block) => block.align === 'justify' && isRunningText(block) && linesOf(block) >= 3),
      ({ fontSize }) => String(fontSize),
      (_, count) => ({
        message: `${howMany(count)} of three lines or more ${count === 1 ? 'is' : 'are'} justified.`,
        help: 'Write text-align: start in its style.',
      }),
    ),
});
