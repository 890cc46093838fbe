import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type InputChangeFacts, inputChangeFacts } from '../../records/facts/input-change-facts.ts';
import type { Tab } from '../tab.ts';
import { drive } from './drive.ts';
import { type Held, type Holding, withPagesHeld } from './forms/held-pages.ts';

const mostTried = 12;
/** How long after a change the page may ask for another one, in milliseconds. */
const patienceMs = 350;
const shortMs = 80;
const keyMs = 2000;
/** The most that all of them may take together. */
const mostMs = 12_000;

const changeable = inputChangeFacts.shape.changes.element
  .pick({ selector: true, snippet: true, box: true, kind: true, name: true, before: true })
  .extend({ mark: z.number() });
const changeables = z.object({ found: z.array(changeable), left: z.number().int() });

/** There and back, so that the page stands as before: one entry down and up, a tick on and off. */
const keys = {
  select: ['ArrowDown', 'ArrowUp'],
  radio: ['Space', 'ArrowDown'],
  checkbox: ['Space', 'Space'],
} as const;

/** Changes lists, radio buttons and ticks by keyboard, and looks whether the page goes away by that alone. */
export const inputChange = drive({
  what: 'input-change',
  devices: ['desktop'],
  disturbs: false,
  mostMs: 20_000,
  gather: async ({ tab }) => {
    const { elements } = tab.limits;
    const { found, left } = changeables.parse(
      await tab.callWithAxe('changeables', { elements, most: mostTried }),
    );
    const changes: InputChangeFacts['changes'] = [];
    const deadline = performance.now() + mostMs;
    let tried = 0;
    await withPagesHeld(tab, { keepsData: false }, async (holding) => {
      if (found.length > 0) await wait(patienceMs);
      holding.take();
      for (const { mark, ...each } of found) {
        if (performance.now() > deadline) break;
        tried += 1;
        const change = await changeOne(tab, holding, { kind: each.kind, selector: each.selector });
        if (change) changes.push({ ...each, ...change });
        await tab.call('putBackField', { mark });
      }
    });
    return inputChangeFacts.parse({ changes, tried, left: left + found.length - tried });
  },
});

async function changeOne(
  tab: Tab,
  holding: Holding,
  { kind, selector }: { kind: keyof typeof keys; selector: string },
): Promise<(Held & { again: boolean }) | null> {
  const field = tab.locator({ selector, frame: null });
  const press = async (key: string, ms: number): Promise<Held | undefined> => {
    await field.press(key, { timeout: keyMs, noWaitAfter: true });
    await wait(ms);
    return holding.take()[0];
  };
  const [there, back] = keys[kind];
  try {
    await field.focus({ timeout: keyMs });
    await wait(50);
    holding.take();
    const first = await press(there, patienceMs);
    const second = await press(back, first ? patienceMs : shortMs);
    return first ? { ...first, again: second?.how === first.how } : null;
  } catch {
    return null;
  }
}
