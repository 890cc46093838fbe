import type { AxeInPage } from '../axe-in-page.ts';
import { contains } from '../keyboard/covers.ts';
import { deepActive, dropFocus } from '../keyboard/focus.ts';
import { isOff, isTabStop } from '../keyboard/operable.ts';
import { sightOf } from '../keyboard/sight.ts';
import { wordsOf } from '../keyboard/unreached.ts';
import { everyElement, idOf, parentOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { spokenName } from '../survey/spoken.ts';
import { dialogs, keepMarked, markedElement } from './openers.ts';

declare const axe: AxeInPage;

interface Before {
  opener: Element | null;
  /** The tab stop after the opener. */
  following: Element | null;
  dialogs: Set<Element>;
  tops: (Element | null)[];
  laidOver: Set<Element>;
  dialog: Element | null;
}

const holder = globalThis as { kerbDialog?: Before };
const grid = 7;

/** Notes what is on the screen, and gives the opener the focus; false when it does not take it. Runs inside the page. */
export function beforeOpening({ mark }: { mark: number }): boolean {
  const opener = markedElement(mark) ?? null;
  if (!(opener instanceof HTMLElement || opener instanceof SVGElement) || !opener.isConnected) return false;
  opener.scrollIntoView({ block: 'center', behavior: 'instant' });
  opener.focus({ preventScroll: true, focusVisible: true });
  const all = everyElement(document, 60_000);
  const stops = all.filter(isTabStop);
  holder.kerbDialog = {
    opener,
    following: stops.slice(stops.indexOf(opener) + 1).find((stop) => !isOff(stop) && seen(stop)) ?? null,
    dialogs: new Set(all.filter((element) => element.matches(dialogs) && seen(element))),
    tops: topsOf(),
    laidOver: new Set(topsOf().flatMap((top) => laidOver(top) ?? [])),
    dialog: null,
  };
  return deepActive() === opener;
}

/** The topmost element at points all over the window. */
function topsOf(): (Element | null)[] {
  return Array.from({ length: grid * grid }, (_, index) =>
    document.elementFromPoint(
      (innerWidth * ((index % grid) + 0.5)) / grid,
      (innerHeight * (Math.floor(index / grid) + 0.5)) / grid,
    ),
  );
}

/** The outermost part that is fixed in the window around an element. */
function laidOver(element: Element | null): Element | null {
  let found: Element | null = null;
  for (let node = element; node && node !== document.body; node = parentOf(node))
    if (getComputedStyle(node).position === 'fixed' || isInTopLayer(node)) found = node;
  return found;
}

function isInTopLayer(element: Element): boolean {
  return element.matches(':modal') || (element.hasAttribute('popover') && element.matches(':popover-open'));
}

/** What opened since; null while nothing did. Runs inside the page. */
export function newDialog(): unknown {
  const before = holder.kerbDialog;
  if (!before) return null;
  const named = everyElement(document, 60_000).filter(
    (element) => element.matches(dialogs) && !before.dialogs.has(element) && seen(element),
  );
  const tops = topsOf();
  const isNew = (top: Element | null, index: number): boolean => {
    const over = laidOver(top);
    return top !== before.tops[index] && over !== null && !before.laidOver.has(over);
  };
  const covered = tops.filter(isNew);
  const dialog = innermost(named) ?? (covered.length >= tops.length / 2 ? overlayOf(covered) : null);
  if (!dialog) return null;
  before.dialog = dialog;
  return describeDialog(dialog, covered.length / tops.length);
}

/** A role says it best; of those that have none, the one that is around the others is mere ground. */
function innermost(named: readonly Element[]): Element | undefined {
  const withRole = named.filter((element) =>
    element.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'),
  );
  return (
    withRole.find((element) => !withRole.some((other) => other !== element && contains(element, other))) ??
    named[0]
  );
}

/** The part laid over the page that covers most of it and has something to press in it. */
function overlayOf(covered: readonly (Element | null)[]): Element | null {
  const parts = new Set(covered.flatMap((top) => laidOver(top) ?? []));
  return [...parts].find((part) => stopsIn(part).length > 0) ?? [...parts][0] ?? null;
}

function describeDialog(dialog: Element, covers: number): unknown {
  const role = dialog.getAttribute('role') ?? (dialog.localName === 'dialog' ? 'dialog' : '');
  axe.setup(document.documentElement);
  try {
    return {
      ...placeOf(dialog),
      role: /^(?:alert)?dialog$/.test(role) ? role : '',
      name: spokenName(dialog, 200),
      modal: dialog.matches(':modal, [aria-modal="true"]'),
      covers: Math.round(covers * 100) / 100,
      controls: stopsIn(dialog).length,
    };
  } finally {
    axe.teardown();
  }
}

function stopsIn(dialog: Element): Element[] {
  const inside = [...dialog.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everyElement(element.shadowRoot, 2000)] : [element],
  );
  return inside.filter((element) => isTabStop(element) && !isOff(element) && seen(element));
}

/** Where the focus is while the dialog is, or is no longer, open. Runs inside the page. */
export function dialogFocus(): unknown {
  const before = holder.kerbDialog;
  const active = deepActive();
  const dialog = before?.dialog ?? null;
  const isOpen = dialog?.isConnected === true && seen(dialog);
  const inside = active !== null && dialog !== null && contains(dialog, active);
  const where = inside
    ? 'inside'
    : active === null
      ? 'nowhere'
      : active === before?.opener
        ? 'opener'
        : 'elsewhere';
  const next = active !== null && active === before?.following;
  return {
    isOpen,
    where,
    mark: active ? keepMarked(active) : -1,
    isNext: next,
    isOpenerThere: before?.opener?.isConnected === true && seen(before.opener),
    isCovered: active !== null && !inside && sightOf(active).sight === 'covered',
    name: active ? nameHere(active) : '',
    place: active ? placeOf(active) : null,
  };
}

function nameHere(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const picture = element.querySelector('img[alt]')?.getAttribute('alt');
  return squeeze(named || wordsOf(element) || picture || element.getAttribute('title') || idOf(element), 120);
}

/** What closes something is called so; English and Welsh. */
const closing =
  /\b(?:close|dismiss|cancel|exit|back|return|done|ok(?:ay)?|got it|hide|no|not now|skip|cau|canslo|diddymu|n[oô]l|iawn|na)\b|[×✕✖╳]|^x$/iu;

/** The controls in the dialog, those that seem to close it first. Runs inside the page. */
export function dialogControls(): unknown {
  const dialog = holder.kerbDialog?.dialog;
  if (!dialog) return [];
  const found = stopsIn(dialog).filter((element) =>
    element.matches(
      'a[href], button, input[type="button"], input[type="submit"], [role="button"], [tabindex]',
    ),
  );
  const described = found.slice(0, 60).map((element) => ({
    mark: keepMarked(element),
    name: nameHere(element),
    closes: closing.test(`${nameHere(element)} ${element.getAttribute('class') ?? ''}`),
    sends: sendsForm(element),
    leads: element.localName === 'a' && /^(?:https?:|\/|[\w.])/.test(element.getAttribute('href') ?? ''),
  }));
  return described.sort((one, other) => Number(other.closes) - Number(one.closes));
}

function sendsForm(element: Element): boolean {
  if (!(element instanceof HTMLButtonElement || element instanceof HTMLInputElement)) return false;
  const { form, type } = element;
  return form !== null && /^(?:submit|image)$/.test(type) && form.getAttribute('method') !== 'dialog';
}

/** What only a mouse may press: what looks as if it closed the dialog and takes no focus. Gives where to click. */
export function mouseClosers(): unknown {
  const dialog = holder.kerbDialog?.dialog;
  if (!dialog) return [];
  const around = laidOver(dialog) ?? dialog;
  const found = [...around.querySelectorAll('*')].filter((element) => {
    const said = `${element.getAttribute('class') ?? ''} ${idOf(element)} ${squeeze(element.textContent, 20)} ${element.getAttribute('aria-label') ?? ''}`;
    const isSmall = (element.textContent ?? '').trim().length <= 20;
    return (
      isSmall &&
      closing.test(said.replace(/[-_]/g, ' ')) &&
      !isTabStop(element) &&
      !element.closest('button, a[href]') &&
      seen(element)
    );
  });
  return found.slice(0, 2).map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, name: nameHere(element) };
  });
}

/** Gives the focus to an element of the dialog, or takes it from whatever has it. Runs inside the page. */
export function focusMarked({ mark }: { mark: number }): boolean {
  const element = markedElement(mark);
  if (!element) dropFocus();
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ focusVisible: true });
  return element !== undefined && deepActive() === element;
}
