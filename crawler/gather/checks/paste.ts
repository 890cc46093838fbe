import type { CDPSession } from 'playwright';
import { z } from 'zod';
import { pasteFacts } from '../../records/facts/paste-facts.ts';
import type { Tab } from '../tab.ts';
import { within } from '../time-limit.ts';
import { drive } from './drive.ts';
import { withPagesHeld } from './forms/held-pages.ts';

const keyMs = 2000;
const pasteField = pasteFacts.shape.fields.element
  .omit({ asked: true, stopped: true, filled: true })
  .extend({ mark: z.number() });
const outcome = z.object({ asked: z.boolean(), stopped: z.boolean(), filled: z.boolean() });

/** Pastes by keyboard into fields for passwords and codes, and looks whether the page lets it. */
export const paste = drive({
  what: 'paste',
  devices: ['desktop'],
  disturbs: false,
  mostMs: 12_000,
  gather: async ({ tab }) => {
    const { elements } = tab.limits;
    const found = z.array(pasteField).parse(await tab.callWithAxe('pasteFields', { elements }));
    if (found.length === 0) return { fields: [] };
    const fields = await withPagesHeld(tab, { keepsData: true }, async () => {
      const session = await tab.page.context().newCDPSession(tab.page);
      try {
        await tab.call('beforeCopy');
        await pressWith(session, 'copy');
        const tried = [];
        for (const { mark, ...field } of found)
          tried.push({ ...field, ...(await pasteInto(tab, session, { mark, selector: field.selector })) });
        return tried;
      } finally {
        await session.detach().catch(() => undefined);
      }
    });
    return pasteFacts.parse({ fields });
  },
});

async function pasteInto(
  tab: Tab,
  session: CDPSession,
  { mark, selector }: { mark: number; selector: string },
): Promise<z.infer<typeof outcome>> {
  await tab.locator({ selector, frame: null }).focus({ timeout: keyMs });
  await tab.call('beforePaste', { mark });
  await pressWith(session, 'paste');
  return outcome.parse(await tab.call('afterPaste', { mark }));
}

const letters = { copy: 'c', paste: 'v' } as const;

/** Control with C or V, and what a desktop's keyboard makes of it. */
async function pressWith(session: CDPSession, command: keyof typeof letters): Promise<void> {
  const key = letters[command];
  const event = {
    key,
    code: `Key${key.toUpperCase()}`,
    windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0),
    modifiers: 2,
  };
  const pressed = Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event, commands: [command] }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
  ]);
  await within(keyMs, 'A press of a key', pressed);
}
