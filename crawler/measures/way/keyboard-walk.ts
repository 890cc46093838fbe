import { type FocusStop, type FocusWalkFacts, focusWalkFacts } from '../../records/facts/focus-walk-facts.ts';
import { mouseOnlyFacts } from '../../records/facts/mouse-only-facts.ts';
import type { Step } from '../../records/step.ts';
import { quote, tidy } from '../wording/text.ts';

/** What was seen when a step's page was gone through with the Tab key. */
export interface KeyboardWalk {
  walk: FocusWalkFacts;
  /** Selectors of what a mouse can operate and the keyboard cannot reach. */
  mouseOnly: readonly string[];
}

/** Something that a journey acted on, as its step knows it. */
export interface Target {
  selector: string;
  /** Whether it is in a frame of the page. */
  framed: boolean;
  name: string;
  /** Absolute address of a link; null for anything else. */
  href: string | null;
  revealed: boolean;
}

/** Where the keyboard stands with a target: it gets there, it cannot, or nobody knows, and why. */
export type Reach = { stop: FocusStop } | { barred: string } | { unknown: string };

/** The walk by keyboard in one state of a step's page; the reason where there was none. */
export function keyboardWalk({ examined }: Step, state: string): KeyboardWalk | { unknown: string } {
  const own = examined.filter((each) => each.frame === '' && each.state === state);
  const seen = own.find(({ what }) => what === 'focus-walk');
  if (!seen) return { unknown: 'not gone through by keyboard in this audit (the thorough profile does it)' };
  const walk = focusWalkFacts.safeParse(seen.facts);
  if (!walk.success)
    return { unknown: seen.reason || 'what was seen was written by another version of Kerb' };
  const { data } = mouseOnlyFacts.safeParse(own.find(({ what }) => what === 'mouse-only')?.facts);
  return { walk: walk.data, mouseOnly: data?.elements.map(({ selector }) => selector) ?? [] };
}

/** Whether Tab comes to a target. What cannot be told surely is unknown, never a barrier and never a pass. */
export function reachOf(target: Target, { walk, mouseOnly }: KeyboardWalk, pageUrl: string): Reach {
  const name = quote(target.name);
  if (target.revealed)
    return { unknown: `${name} shows only after something is opened, which the walk by keyboard did not do` };
  const stop = stopFor(target, walk.stops, pageUrl);
  if (stop) return usable(stop, name, walk);
  if (mouseOnly.some((selector) => isAt(selector, target)))
    return { barred: `${name} answers to the mouse and cannot have the focus` };
  const missed = walk.missed.find(({ selector }) => isAt(selector, target));
  if (missed?.way === '') return { barred: `Tab never comes to ${name}` };
  return { unknown: whyNot(name, walk) };
}

/** Why something is not among the stops. */
function whyNot(name: string, { ended, trap, stops }: FocusWalkFacts): string {
  if (ended === 'loop' && trap) return `Tab was held in a loop before it came to ${name}`;
  if (ended === 'stops' || ended === 'time') return `only the first ${stops.length} stops were gone through`;
  return `${name} was not found again when the page was gone through by keyboard`;
}

/** Elements that the browser itself lets Enter or Space work. */
const native = /^(a|area|button|input|select|textarea|summary)$/;

function usable(stop: FocusStop, name: string, walk: FocusWalkFacts): Reach {
  if (stop.fled) return { barred: `the focus does not stay on ${name}` };
  if (!stop.isThere) return { unknown: `${name} went away when it had the focus` };
  const moved = walk.changes.find(
    ({ stop: index, again }) => again && (walk.stops[index]?.tabs ?? 0) < stop.tabs,
  );
  if (moved) return { unknown: `something before ${name} changes the page as soon as it has the focus` };
  const isTypedInto = /^(textbox|searchbox|combobox)$/.test(stop.role);
  if (!native.test(stop.tag) && !isTypedInto)
    return { unknown: `whether keys work ${name}, a <${stop.tag}>, was not tried` };
  return { stop };
}

/** The stop that is the target: by its place and name, else the first with its name and address. */
function stopFor(target: Target, stops: readonly FocusStop[], pageUrl: string): FocusStop | undefined {
  const alike = stops.filter((stop) => tidy(stop.name) === tidy(target.name));
  const there = alike.find(({ selector }) => isAt(selector, target));
  if (there) return there;
  if (target.href !== null)
    return alike.find(({ href, tag }) => tag === 'a' && URL.parse(href, pageUrl)?.href === target.href);
  return alike.length === 1 && target.name !== '' ? alike[0] : undefined;
}

/** A stop in a frame is named by the frame's selector, " | " and its own. */
function isAt(selector: string, { selector: own, framed }: Target): boolean {
  return framed ? selector.endsWith(` | ${own}`) : selector === own;
}

/** That the focus cannot get out of a loop, in words; null when it can. */
export function trapIn({ walk: { trap, ended } }: KeyboardWalk): string | null {
  if (ended !== 'loop' || !trap || trap.back || trap.escape) return null;
  return 'the focus is held in a loop that neither Tab, Shift and Tab nor Escape leave';
}
