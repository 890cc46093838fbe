import { setTimeout as wait } from 'node:timers/promises';
import { dialogsFacts, type OpenerFacts } from '../../records/facts/dialogs-facts.ts';
import { goTo } from '../arrive.ts';
import type { Tab } from '../tab.ts';
import { within } from '../time-limit.ts';
import { type Candidate, candidates, type OpenedDialog, openedDialog } from './dialogs/in-page-answers.ts';
import { type Hands, tryDialog } from './dialogs/try-dialog.ts';
import { drive } from './drive.ts';
import { withPagesHeld } from './forms/held-pages.ts';

const most = { openers: 6, loads: 1, ms: 22_000 };
/** How long after the press something may open; one that is declared is given more. */
const patienceMs = { declared: 900, picture: 900, plain: 300 } as const;
const lookMs = 75;
/** How long a dialog may take to fetch the focus once it is seen. */
const settleMs = 400;
/** The most that a page may take to answer a key. */
const keyMs = 5000;

/** Opens dialogs and large pictures by keyboard, goes through them, and leaves them again. */
export const dialogs = drive({
  what: 'dialogs',
  devices: ['desktop', 'mobile'],
  disturbs: true,
  hasDisturbed: ({ openers }) => openers.some(({ outcome }) => outcome !== 'unreached'),
  mostMs: 40_000,
  gather: async ({ tab }) => {
    const deadline = performance.now() + most.ms;
    const openers: OpenerFacts[] = [];
    let round = await pressAll(tab, openers, deadline);
    for (let loads = 0; round.isStuck && round.left > 0 && loads < most.loads; loads += 1) {
      const again = await goTo(tab, tab.page.url());
      await tab.rest();
      if (again.kind !== 'load' || performance.now() > deadline) break;
      round = await pressAll(tab, openers, deadline);
    }
    return dialogsFacts.parse({ openers, left: round.left, why: round.why });
  },
});

interface Round {
  left: number;
  why: string;
  /** Whether something stays open that nothing closes, so that only a fresh page helps. */
  isStuck: boolean;
}

/** Presses what was not pressed yet, until something stays open. */
async function pressAll(tab: Tab, openers: OpenerFacts[], deadline: number): Promise<Round> {
  const { elements } = tab.limits;
  const address = tab.page.url();
  const { found, left } = candidates.parse(
    await tab.callWithAxe('dialogOpeners', { elements, most: most.openers }),
  );
  const wanted = found.filter(({ selector }) => !openers.some((known) => known.selector === selector));
  if (wanted.length === 0) return { left, why: left > 0 ? tooMany : '', isStuck: false };
  const session = await tab.page.context().newCDPSession(tab.page);
  try {
    return await withPagesHeld(tab, { keepsData: false }, (holding) =>
      pressEach({ tab, session, holding }, { wanted, openers, left, deadline }),
    );
  } finally {
    // A link to "#" leaves its mark in the address, under which the page would not be loaded afresh.
    await tab.call('restoreAddress', address).catch(() => undefined);
    await session.detach().catch(() => undefined);
  }
}

const tooMany = `No more than ${most.openers} are tried on one page.`;

interface Work {
  wanted: readonly Candidate[];
  openers: OpenerFacts[];
  left: number;
  deadline: number;
}

async function pressEach(hands: Hands, { wanted, openers, left, deadline }: Work): Promise<Round> {
  let done = 0;
  for (const candidate of wanted) {
    if (performance.now() > deadline)
      return { left: left + wanted.length - done, why: 'There was no more time.', isStuck: false };
    const { mark, ...opener } = candidate;
    const facts = await pressOne(hands, candidate);
    done += 1;
    openers.push({ ...opener, ...facts });
    if (facts.dialog && !/^(?:escape|control)$/.test(facts.dialog.exit)) {
      const why = 'An earlier one opened what could not be closed again.';
      return { left: left + wanted.length - done, why, isStuck: true };
    }
  }
  return { left, why: left > 0 ? tooMany : '', isStuck: false };
}

/** Presses one control and tries what it opens. A window is closed and a page held back. */
async function pressOne(
  hands: Hands,
  { mark, said }: Pick<Candidate, 'mark' | 'said'>,
): Promise<Pick<OpenerFacts, 'outcome' | 'dialog'>> {
  const { tab, holding } = hands;
  if ((await tab.call('beforeOpening', { mark })) !== true) return { outcome: 'unreached', dialog: null };
  holding.take();
  await within(keyMs, 'A press of a key', tab.page.keyboard.press('Enter'));
  const opened = await untilOpened(tab, patienceMs[said]);
  if (opened) {
    await wait(settleMs);
    return { outcome: 'opened', dialog: await tryDialog(hands, opened) };
  }
  const [held] = holding.take();
  return { outcome: held ? (held.how === 'window' ? 'window' : 'left') : 'nothing', dialog: null };
}

async function untilOpened(tab: Tab, patience: number): Promise<OpenedDialog | null> {
  const deadline = performance.now() + patience;
  for (;;) {
    await wait(lookMs);
    const opened = openedDialog.parse(await tab.call('newDialog'));
    if (opened || performance.now() > deadline) return opened;
  }
}
