import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type HoverFacts, hoverFacts } from '../../records/facts/hover-facts.ts';
import type { Tab } from '../tab.ts';
import { within } from '../time-limit.ts';
import { drive } from './drive.ts';
import { withPagesHeld } from './forms/held-pages.ts';
import { openDocuments } from './keyboard/documents.ts';
import { listenersIn } from './keyboard/listeners.ts';

const most = { triggers: 10, ms: 30_000, persistent: 2 };
/** How long content may take to come or go. */
const showMs = { declared: 900, style: 450, script: 600 } as const;
const goMs = 900;
const lookMs = 80;
const escapeMs = 300;
/** How long nothing moves, to see whether content goes by itself. */
const stillMs = 3000;
/** The most that a page may take to answer a key or the pointer. */
const keyMs = 5000;

const listening = new Set(['mouseenter', 'mouseover', 'pointerenter', 'pointerover']);

const point = z.object({ x: z.number(), y: z.number() });
const { element } = hoverFacts.shape.triggers;
const candidate = element
  .pick({ selector: true, snippet: true, box: true, name: true, found: true })
  .extend({ mark: z.number(), pseudo: z.string() });
type Candidate = z.infer<typeof candidate>;
const candidates = z.object({ found: z.array(candidate), left: z.number().int() });
const begun = z.object({ point: point.nullable(), isStop: z.boolean() }).nullable();
const shown = element.shape.content
  .extend({
    rect: z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }).nullable(),
    closer: z.boolean(),
  })
  .nullable();
type Shown = NonNullable<z.infer<typeof shown>>;
type Point = z.infer<typeof point>;
type Trigger = HoverFacts['triggers'][number];

/** Puts the pointer, or the focus, on what may show other content by it, and looks how that content behaves. */
export const hover = drive({
  what: 'hover',
  devices: ['desktop'],
  disturbs: false,
  mostMs: 45_000,
  gather: async ({ tab }) => {
    await noteListeners(tab);
    const { elements } = tab.limits;
    const { found, left } = candidates.parse(
      await tab.call('hoverTriggers', { elements, most: most.triggers }),
    );
    const deadline = performance.now() + most.ms;
    const triggers: Trigger[] = [];
    let tried = 0;
    await withPagesHeld(tab, { keepsData: false }, async () => {
      for (const each of found) {
        if (performance.now() > deadline) break;
        tried += 1;
        const trigger = await tryOne(tab, each, triggers.length < most.persistent);
        if (trigger) triggers.push(trigger);
      }
    });
    await tab.call('endHover');
    return hoverFacts.parse({ triggers, tried, left: left + found.length - tried, seconds: stillMs / 1000 });
  },
});

/** Leaves in our world of the page the elements whose own scripts listen to the pointer's coming. */
async function noteListeners(tab: Tab): Promise<void> {
  const documents = await openDocuments(tab);
  try {
    const listeners = await listenersIn(documents.page, listening);
    const asked = documents.page.session.send('Runtime.callFunctionOn', {
      executionContextId: documents.page.context,
      functionDeclaration: 'function (...elements) { globalThis.kerbHoverListeners = elements; }',
      arguments: listeners.map(({ objectId }) => ({ objectId })),
    });
    await within(keyMs, 'Looking for what listens to the pointer', asked);
  } finally {
    await documents.close();
  }
}

async function tryOne(
  tab: Tab,
  { mark, pseudo, ...of }: Candidate,
  isWatched: boolean,
): Promise<Trigger | null> {
  await leave(tab);
  const start = begun.parse(await tab.call('beforeHover', { mark, pseudo }));
  if (!start) return null;
  if (start.point) {
    const byHover = await tryHover(tab, start.point, { ...of, isWatched });
    if (byHover) return byHover;
  }
  return start.isStop ? await tryFocus(tab, of) : null;
}

type Of = Omit<Candidate, 'mark' | 'pseudo'>;

async function tryHover(
  tab: Tab,
  at: Point,
  { isWatched, ...of }: Of & { isWatched: boolean },
): Promise<Trigger | null> {
  const show = async (): Promise<Shown | null> => {
    await moveTo(tab, at);
    return untilShown(tab, showMs[of.found]);
  };
  const first = await show();
  if (!first) return null;
  const persistent = isWatched ? await staysStill(tab) : 'untried';
  // What stays without the pointer was not shown by it alone, and is no content of that kind.
  if (!(await goesAfter(tab, () => leave(tab))) || !(await show())) return null;
  const hoverable = await staysUnder(tab, first, at);
  if (!(await goesAfter(tab, () => leave(tab)))) return null;
  const again = await show();
  const dismissable = again ? await isDismissed(tab, again) : 'untried';
  await leave(tab);
  const keyboard =
    again && (await goesAfter(tab, () => leave(tab))) ? await byKeyboard(tab, again) : 'untried';
  return { ...of, by: 'hover', content: contentOf(first), dismissable, hoverable, persistent, keyboard };
}

const way = z.enum(['told', 'elsewhere', 'stop', 'none']).nullable();

/** Whether what the pointer showed, and shows no more, comes with the focus too. */
async function byKeyboard(tab: Tab, { isDrawnByStyle }: Shown): Promise<Trigger['keyboard']> {
  const kind = isDrawnByStyle ? null : way.parse(await tab.call('hoverWay'));
  if (kind !== 'stop') return kind ?? 'untried';
  try {
    if ((await tab.call('hoverFocus', { on: true })) !== true) return 'untried';
    return (await untilShown(tab, showMs.script)) ? 'focus' : 'no';
  } finally {
    await tab.call('hoverFocus', { on: false });
  }
}

async function tryFocus(tab: Tab, of: Of): Promise<Trigger | null> {
  await leave(tab);
  const give = async (): Promise<Shown | null> => {
    await tab.call('hoverFocus', { on: true });
    return untilShown(tab, showMs.style);
  };
  const drop = async (): Promise<void> => {
    await tab.call('hoverFocus', { on: false });
  };
  const first = await give();
  if (!first || !(await goesAfter(tab, drop))) {
    await drop();
    return null;
  }
  const again = await give();
  const dismissable = again ? await isDismissed(tab, again) : 'untried';
  await drop();
  const content = contentOf(first);
  const untried = { hoverable: 'untried', persistent: 'untried', keyboard: 'untried' } as const;
  return { ...of, by: 'focus', content, dismissable, ...untried };
}

function contentOf({ rect, closer, ...content }: Shown): Trigger['content'] {
  return content;
}

async function moveTo(tab: Tab, { x, y }: Point): Promise<void> {
  // Two moves: some scripts wait for the second.
  await within(keyMs, 'Moving the pointer', tab.page.mouse.move(x - 1, y));
  await within(keyMs, 'Moving the pointer', tab.page.mouse.move(x, y));
}

async function leave(tab: Tab): Promise<void> {
  await within(keyMs, 'Moving the pointer', tab.page.mouse.move(-1, -1));
}

async function untilShown(tab: Tab, patience: number): Promise<Shown | null> {
  const deadline = performance.now() + patience;
  for (;;) {
    await wait(lookMs);
    const seen = shown.parse(await tab.call('hoverShown'));
    if (seen) {
      // What slides or fades in is looked at when it has come.
      await wait(lookMs * 2);
      return shown.parse(await tab.call('hoverShown')) ?? seen;
    }
    if (performance.now() > deadline) return null;
  }
}

async function goesAfter(tab: Tab, act: () => Promise<void>): Promise<boolean> {
  await act();
  for (let waited = 0; waited < goMs; waited += lookMs * 2) {
    if ((await tab.call('hoverStays')) !== true) return true;
    await wait(lookMs * 2);
  }
  return false;
}

async function staysStill(tab: Tab): Promise<Trigger['persistent']> {
  await wait(stillMs);
  return (await tab.call('hoverStays')) === true ? 'yes' : 'no';
}

/** Moves the pointer straight from the trigger onto the nearest part of the content, and looks whether that stays. */
async function staysUnder(tab: Tab, { rect }: Shown, at: Point): Promise<Trigger['hoverable']> {
  const size = tab.page.viewportSize();
  if (!rect || !size) return 'untried';
  const inside = (low: number, high: number, most: number, wanted: number): number => {
    const [from, to] = [Math.max(low, 0) + 4, Math.min(high, most) - 4];
    return from > to ? -1 : Math.min(Math.max(wanted, from), to);
  };
  const to = {
    x: inside(rect.left, rect.right, size.width, at.x),
    y: inside(rect.top, rect.bottom, size.height, at.y),
  };
  if (to.x < 0 || to.y < 0) return 'untried';
  await within(keyMs, 'Moving the pointer', tab.page.mouse.move(to.x, to.y, { steps: 6 }));
  await wait(goMs);
  return (await tab.call('hoverStays')) === true ? 'yes' : 'no';
}

/** Escape first, with nothing moved; else a control in it that takes it away by its name. */
async function isDismissed(tab: Tab, { closer }: Shown): Promise<Trigger['dismissable']> {
  await within(keyMs, 'A press of a key', tab.page.keyboard.press('Escape'));
  await wait(escapeMs);
  if ((await tab.call('hoverStays')) !== true) return 'escape';
  return closer ? 'control' : 'no';
}
