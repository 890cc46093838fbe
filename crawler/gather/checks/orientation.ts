import { z } from 'zod';
import { orientationFacts } from '../../records/facts/orientation-facts.ts';
import type { Tab } from '../tab.ts';
import { drive } from './drive.ts';
import { resize, withStyles } from './laid-anew.ts';

/** Holds the device the other way and writes down what is turned, and where people are asked to turn it back. */
export const orientation = drive({
  what: 'orientation',
  devices: ['desktop', 'mobile'],
  disturbs: false,
  mostMs: 20_000,
  gather: async ({ tab, device }) => {
    const parts = await tab.call('turnable');
    const here = await tab.call('orientationView', tab.limits);
    const mayDiffer = device === 'mobile' || z.boolean().parse(await tab.call('speaksOfOrientation'));
    const other = mayDiffer ? await turnedView(tab) : here;
    const isUpright = device === 'mobile';
    return orientationFacts.parse({
      parts,
      portrait: isUpright ? here : other,
      landscape: isUpright ? other : here,
    });
  },
});

async function turnedView(tab: Tab): Promise<unknown> {
  const { width, height } = tab.page.viewportSize() ?? { width: 0, height: 0 };
  return withStyles(tab, '', async () => {
    await resize(tab, { width: height, height: width });
    return tab.call('orientationView', tab.limits);
  });
}
