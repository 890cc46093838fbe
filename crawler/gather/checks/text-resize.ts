import { z } from 'zod';
import { textResizeFacts } from '../../records/facts/text-resize-facts.ts';
import { drive } from './drive.ts';
import { lossesIn, resize, withStyles } from './laid-anew.ts';

/** A window of 1280 by 800 pixels at a zoom of 200%. */
const zoomed = { width: 640, height: 400 };

/** Lays the page out at a zoom of 200%, then with letters of twice the size, and looks for words that are lost. */
export const textResize = drive({
  what: 'text-resize',
  devices: ['desktop'],
  disturbs: false,
  mostMs: 20_000,
  gather: async ({ tab }) => {
    await tab.call('keepText', tab.limits);
    const size = z.number().parse(await tab.call('rootSize'));
    const enlarged = await withStyles(
      tab,
      `:root:not(#kerb) { font-size: ${2 * size}px !important; }`,
      async () => {
        await tab.call('quiet', { still: 60, most: 600 });
        return lossesIn(tab, true);
      },
    );
    return withStyles(tab, '', async () => {
      await resize(tab, zoomed);
      return textResizeFacts.parse({ zoomed: await lossesIn(tab, true), enlarged });
    });
  },
});
