import type { CDPSession } from 'playwright';
import { within } from '../../time-limit.ts';

const codes = { Tab: 9, Escape: 27 } as const;

/** The most that a page may take to answer one key. */
const keyMs = 5000;

/** Presses a key as a keyboard does, in whatever has the focus, and waits until the page has dealt with it. */
export async function pressKey(
  session: CDPSession,
  key: keyof typeof codes,
  { shift = false }: { shift?: boolean } = {},
): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: codes[key], modifiers: shift ? 8 : 0 };
  const pressed = Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
  ]);
  await within(keyMs, 'A press of a key', pressed);
}
