import { setTimeout as wait } from 'node:timers/promises';
import type { Documents } from './documents.ts';
import { pressKey } from './keys.ts';
import { type Found, look } from './look.ts';

/** One stop of the Tab key. */
export interface Stop extends Found {
  /** How many presses of Tab it takes from the top of the page until it has the focus. */
  tabs: number;
  /** How many presses it holds the focus for: a date field has a stop for each of its parts. */
  presses: number;
  /** Whether the focus went away by itself, to nowhere. */
  fled: boolean;
}

export interface Walk {
  stops: Stop[];
  /** How it ended: all gone round, held in a loop, or broken off. */
  ended: 'round' | 'loop' | 'stops' | 'time';
  /** Index of the stop at which the loop begins; -1 when there is none. */
  loop: number;
  presses: number;
}

export interface Course {
  documents: Documents;
  most: number;
  /** Performance time at which it is broken off. */
  deadline: number;
  backwards?: boolean;
  /** Called at each new stop, while it has the focus. */
  atStop?: (stop: Stop) => Promise<void>;
}

const settleMs = 400;
/** How many times something unseen is given time to show itself. */
const mostWaits = 8;

/** Presses Tab from where the focus is until all has been gone round, and tells of each stop. */
export async function walk(course: Course): Promise<Walk> {
  const { documents, most, deadline, backwards = false, atStop } = course;
  const stops: Stop[] = [];
  const known = new Map<string, number>();
  const waited = new Set<string>();
  let [presses, again, start, isLost] = [0, 0, -1, false];
  const ended = (how: Walk['ended'], loop = -1): Walk => ({ stops, ended: how, loop, presses });
  while (stops.length < most) {
    if (performance.now() > deadline) return ended('time');
    await pressKey(documents.page.session, 'Tab', { shift: backwards });
    presses += 1;
    const found = landed(await settled(documents, await look(documents), waited));
    const last = stops.at(-1);
    if (found.key === '') {
      if (isLost) return ended('round');
      isLost = true;
      noteMoves(last, found);
      continue;
    }
    const index = known.get(found.key);
    if (index === undefined) {
      [again, isLost] = [0, false];
      const stop = { ...found, tabs: presses, presses: 1 };
      known.set(found.key, stops.length);
      stops.push(stop);
      await atStop?.(stop);
      continue;
    }
    if (isLost) return ended('round');
    noteMoves(stops[index], found);
    if (last && found.key === last.key && again === 0) {
      last.presses += 1;
      if (last.presses > patienceWith(last)) return ended('loop', stops.length - 1);
      continue;
    }
    if (again === 0) start = index;
    again += 1;
    if (again > stops.length - start) return ended('loop', start);
  }
  return ended('stops');
}

/** Moves that become known only at the next press belong to the stop before. */
function noteMoves(stop: Stop | undefined, { moves }: Found): void {
  stop?.moves.push(...moves);
}

/** An element that had the focus a moment ago and let it go to nowhere is where the Tab key stopped. */
function landed(found: Found): Found & { fled: boolean } {
  const last = found.at.passed.at(-1);
  if (found.key !== '' || last === undefined) return { ...found, fled: false };
  const at = { ...found.at, kind: 'element' as const, mark: last };
  return { ...found, at, key: `${found.inside.selector}#${last}`, fled: true };
}

/** How many stops an element may have inside that our look does not tell apart. */
function patienceWith({ at: { kind, tag, type } }: Stop): number {
  if (kind === 'frame') return 60;
  if (/^(audio|video)$/.test(tag) || tag.includes('-')) return 20;
  return /^(date|datetime-local|month|week|time)$/.test(type) ? 12 : 4;
}

/** Gives what cannot be seen a moment to show itself, once for each thing that hides it. */
async function settled(documents: Documents, found: Found, waited: Set<string>): Promise<Found> {
  const { at, key, inside } = found;
  const isCrossing = key === '' && at.passed.length === 0;
  if (!isCrossing && at.sight !== 'unseen' && at.sight !== 'covered') return found;
  const cause = isCrossing ? 'nowhere' : `${inside.selector}#${at.hider}#${at.covers[0]?.mark ?? ''}`;
  if (waited.has(cause) || waited.size >= mostWaits) return found;
  waited.add(cause);
  await wait(isCrossing ? 50 : settleMs);
  const later = await look(documents);
  const passed = [...at.passed, ...later.at.passed];
  return { ...later, at: { ...later.at, passed }, moves: [...found.moves, ...later.moves] };
}
