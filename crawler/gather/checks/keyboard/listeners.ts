import type { CDPSession } from 'playwright';
import { z } from 'zod';
import type { Inside } from './documents.ts';

const mouseEvents = new Set(['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup']);

/** No page has more elements that listen to the mouse for a reason. */
const most = 600;

/** An element that listens to the mouse, as our world of its document knows it. */
export interface Listener {
  objectId: string;
  events: string[];
}

/** All elements of a document that listen to such events themselves, those in open shadow roots too. */
export async function listenersIn(
  inside: Inside,
  wanted: ReadonlySet<string> = mouseEvents,
): Promise<Listener[]> {
  const { session, context } = inside;
  const count = await inside.ask('countRoots');
  const roots = await Promise.all(Array.from({ length: count }, (_, index) => listenersOf(inside, index)));
  const events = new Map<number, Set<string>>();
  for (const { type, backendNodeId } of roots.flat()) {
    if (backendNodeId === undefined || !wanted.has(type)) continue;
    events.set(backendNodeId, (events.get(backendNodeId) ?? new Set()).add(type));
  }
  const found = await Promise.all(
    [...events].slice(0, most).map(async ([backendNodeId, types]) => {
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId,
        executionContextId: context,
      });
      return object.objectId && object.className !== 'HTMLDocument'
        ? [{ objectId: object.objectId, events: [...types].sort() }]
        : [];
    }),
  );
  return found.flat();
}

/**
 * The listeners in one root, asked in the page's own world, where they are. Not asked through shadow roots: those of
 * the browser's own fields make Chromium crash at a later press of Tab.
 */
async function listenersOf({ session, context }: Inside, root: number) {
  const expression = `kerbKeyboard.root(${root})`;
  const { result } = await session.send('Runtime.evaluate', { contextId: context, expression });
  if (!result.objectId) return [];
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  if (!object.objectId) return [];
  const asked = { objectId: object.objectId, depth: -1, pierce: false };
  return (await session.send('DOMDebugger.getEventListeners', asked)).listeners;
}

/**
 * The selectors for which jQuery keeps listeners on something further out. It is the library's own record, read in the
 * page's own world; nothing when there is none, or when the page keeps us from it.
 */
export async function delegatedIn(session: CDPSession): Promise<string[]> {
  const answer = await session
    .send('Runtime.evaluate', { expression: readDelegated, returnByValue: true, timeout: 1000 })
    .catch(() => null);
  const parsed = z.array(z.string().max(500)).safeParse(answer?.result.value);
  return parsed.success ? parsed.data : [];
}

const readDelegated = `(() => {
  const data = window.jQuery && window.jQuery._data;
  if (typeof data !== 'function') return [];
  const found = [];
  const nodes = [document, ...Array.prototype.slice.call(document.querySelectorAll('*'), 0, 20000)];
  for (const node of nodes) {
    const events = data(node, 'events');
    if (!events) continue;
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dblclick']) {
      for (const { selector } of Array.prototype.slice.call(events[type] || [])) {
        if (typeof selector === 'string' && found.length < 200) found.push(selector.slice(0, 500));
      }
    }
  }
  return found;
})()`;
