import { textSpacingFacts } from '../../records/facts/text-spacing-facts.ts';
import { drive } from './drive.ts';
import { lossesIn, withStyles } from './laid-anew.ts';

/**
 * The distances of WCAG 1.4.12, as a reader's own style sheet sets them. The selector outweighs what a page declares
 * important in its own sheets, as a reader's sheet does.
 */
const spaced = `
  *:not(#kerb) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p:not(#kerb) { margin-bottom: 2em !important; }
`;

/** Sets lines, paragraphs, letters and words further apart and looks for words that are lost. */
export const textSpacing = drive({
  what: 'text-spacing',
  devices: ['desktop', 'mobile'],
  disturbs: false,
  mostMs: 20_000,
  gather: async ({ tab }) => {
    const texts = await tab.call('keepText', tab.limits);
    return withStyles(tab, spaced, async () => {
      await tab.call('quiet', { still: 60, most: 600 });
      return textSpacingFacts.parse({ texts, losses: await lossesIn(tab, false) });
    });
  },
});
