import { reflowFacts } from '../../records/facts/reflow-facts.ts';
import { drive } from './drive.ts';
import { resize, withStyles } from './laid-anew.ts';

/** 1280 CSS pixels at 400%: the width and height at which WCAG 1.4.10 asks for one direction of scrolling. */
const narrow = { width: 320, height: 256 };

/** Lays the page out in a window 320 pixels wide and looks for what does not fit, and for what is lost. */
export const reflow = drive({
  what: 'reflow',
  devices: ['desktop'],
  disturbs: false,
  mostMs: 20_000,
  gather: async ({ tab }) => {
    await tab.call('keepText', tab.limits);
    return withStyles(tab, '', async () => {
      await resize(tab, narrow);
      return reflowFacts.parse(await tab.call('reflowSight', tab.limits));
    });
  },
});
