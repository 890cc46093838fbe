import type { Field } from '../../records/control.ts';
import type { FocusStop } from '../../records/facts/focus-walk-facts.ts';
import type { Action, Step } from '../../records/step.ts';
import { countedActions } from './counted-actions.ts';
import {
  type KeyboardWalk,
  keyboardWalk,
  type Reach,
  reachOf,
  type Target,
  trapIn,
} from './keyboard-walk.ts';

/** The keys that one step takes, by what they are for. */
export interface Keys {
  /** Tab, or Shift and Tab. */
  moves: number;
  /** Enter, Space and arrows. */
  presses: number;
  /** Characters that are typed. */
  typed: number;
}

export type KeysOfStep = Keys | { barred: string } | { unknown: string };

/**
 * The keys for all that a journey did on a step, from the top of the page, and from where the focus is after each action.
 * When a cookie banner was answered the page is gone through from its top once more.
 */
export function keysOf(step: Step): KeysOfStep {
  const total: Keys = { moves: 0, presses: 0, typed: 0 };
  let at = 0;
  for (const action of countedActions(step)) {
    const done = keysFor(action, step, at);
    if (!('moves' in done)) return done;
    total.moves += done.moves;
    total.presses += done.presses;
    total.typed += done.typed;
    at = action.kind === 'dismiss' ? 0 : done.at;
  }
  return total;
}

type Done = (Keys & { at: number }) | { barred: string } | { unknown: string };

function keysFor(action: Action, step: Step, from: number): Done {
  const walk = keyboardWalk(step, stateFor(action, step));
  if ('unknown' in walk) return walk;
  const reached = reach(action, step, walk);
  if (!('stop' in reached)) {
    const trap = trapIn(walk);
    return trap && !('barred' in reached) ? { barred: trap } : reached;
  }
  const { stop, arrows } = reached;
  const moves = Math.abs(stop.tabs - from);
  return { moves, ...workedBy(action, arrows), at: stop.tabs };
}

/** A banner is answered on the page as it arrived; all else is done after. */
function stateFor({ kind }: Action, { banner }: Step): string {
  return kind !== 'dismiss' && banner?.gone ? 'cookie banner answered' : 'as it arrived';
}

function workedBy({ kind, role, characters }: Action, arrows: number): Pick<Keys, 'presses' | 'typed'> {
  if (kind === 'fill') return { presses: 0, typed: characters };
  // One radio button of several: an arrow both goes to the next and takes it; the first takes Space.
  if (kind === 'tick') return { presses: Math.max(1, arrows), typed: 0 };
  // A suggestion is gone to by an arrow and taken by Enter; an entry of a list by its first letter.
  return { presses: kind === 'choose' && role === 'option' ? 2 : 1, typed: 0 };
}

type Reached = { stop: FocusStop; arrows: number } | Exclude<Reach, { stop: FocusStop }>;

function reach(action: Action, step: Step, walk: KeyboardWalk): Reached {
  const { ref, name } = action;
  const field = step.fields.find((each) => each.ref === ref);
  const target = targetOf(action, step, field);
  if (!target) return { unknown: `what was done with “${name}” cannot be found on the page` };
  const own = reachOf(target, walk, step.url);
  if ('stop' in own || field?.kind !== 'radio') return 'stop' in own ? { ...own, arrows: 0 } : own;
  return byArrows(field, step, walk) ?? own;
}

function targetOf({ kind, ref, name }: Action, { controls, banner }: Step, field?: Field): Target | null {
  const control = controls.find((each) => each.ref === ref);
  if (control) return { ...control, framed: control.frame !== null };
  if (field) return { ...field, framed: field.frame !== null, href: null };
  if (kind !== 'dismiss' || !banner) return null;
  return { selector: '', framed: false, name, href: null, revealed: false };
}

/** Radio buttons of one question have one stop; arrows go from it to the others. */
function byArrows(field: Field, { fields, url }: Step, walk: KeyboardWalk): Reached | null {
  if (field.set === null) return null;
  const group = fields.filter(
    ({ kind, set, frame }) => kind === 'radio' && set === field.set && frame === field.frame,
  );
  for (const [index, other] of group.entries()) {
    const found = reachOf({ ...other, framed: other.frame !== null, href: null }, walk, url);
    if ('stop' in found) return { ...found, arrows: Math.abs(group.indexOf(field) - index) };
  }
  return null;
}
