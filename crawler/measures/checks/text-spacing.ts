import { check } from './check.ts';
import { lossVerdicts } from './text-loss-verdicts.ts';

/** Words that cannot be read any more once people set lines, letters and words further apart. */
export const textSpacing = check({
  id: 'text-spacing',
  version: 1,
  title: 'Text is lost when people set lines and letters further apart',
  wcag: ['1.4.12'],
  reads: ['text-spacing'],
  who: 'People with low vision or dyslexia set lines, letters and words further apart to be able to read.',
  mend: 'Let boxes grow with their words: min-height in place of height, and no overflow: hidden around words.',
  source: 'WCAG 2.2, 1.4.12 Text Spacing; techniques C35, C36; failure F104',
  limits:
    'Found is only what could be read whole before. A part that is collapsed already, or that scrolls, is let be. What a style attribute declares important is axe-core\'s rule "avoid-inline-spacing". Words drawn in pictures, SVG or fields are not looked at. Frames are not looked into.',
  examples: {
    passes:
      '<div style="min-height: 40px; width: 200px"><p style="margin: 0">Your bin is emptied each Tuesday, also in the week after Christmas.</p></div>',
    fails:
      '<div style="height: 60px; width: 220px; overflow: hidden; font: 16px/1.2 sans-serif"><p style="margin: 0">Your bin is emptied each Tuesday, also in the week after Christmas.</p></div>',
  },
  judge: ({ 'text-spacing': { losses } }) =>
    lossVerdicts(losses, 'when lines, letters and words are set further apart'),
});
