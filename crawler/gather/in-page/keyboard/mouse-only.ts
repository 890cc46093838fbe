import { childrenOf, everyElement, parentOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { closest, compositeAround, isComposite, isNativeControl, isOff, isTabStop } from './operable.ts';
import { isInComposite, keyWords, wordsOf } from './unreached.ts';

/** Something that a mouse can operate and the keyboard cannot reach. */
export interface MouseOnly {
  selector: string;
  snippet: string;
  box: { x: number; y: number; width: number; height: number };
  tag: string;
  /** As it is written. */
  role: string;
  words: string;
  /** What it listens to, such as "click"; empty when it is only drawn as if it could be clicked. */
  events: string[];
  handled: 'itself' | 'delegated' | 'unknown';
  /** Code of its onclick attribute. */
  code: string;
  /** Whether the mouse pointer turns into a hand over it and not already over what is around it. */
  hand: boolean;
  /** Whether it has no element of its own but a few words or a picture. */
  small: boolean;
  /** Whether something with the same name can be reached by keyboard. */
  double: boolean;
}

const most = 60;
const widgetRoles =
  /^(button|link|checkbox|radio|switch|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|slider)$/;

/** What listens to the mouse, or is drawn as if it did, and cannot have the focus, nor anything in or around it. */
export function mouseOnly(
  listening: readonly { element: Element; events: string[] }[],
  delegated: readonly string[],
): MouseOnly[] {
  const all = everyElement(document, 60_000);
  const events = new Map(listening.map((each) => [each.element, each.events]));
  const stops = all.filter(isTabStop);
  const reached = new Set(stops);
  const byScript = delegatedTo(delegated);
  const suspects = all.filter(
    (element) =>
      isSuspect(element) &&
      (events.has(element) || byScript.has(element) || hasWidgetRole(element) || drawsHand(element)) &&
      isAlone(element, reached),
  );
  const names = new Set(stops.map(keyWords).filter(Boolean));
  const innermost = suspects.filter(
    (element) => !suspects.some((other) => other !== element && element.contains(other)),
  );
  return innermost.slice(0, most).map((element) => ({
    ...placeOf(element),
    tag: element.localName,
    role: element.getAttribute('role') ?? '',
    words: squeeze(wordsOf(element) || element.getAttribute('alt') || titleIn(element), 200),
    events: events.get(element) ?? (byScript.has(element) ? ['click'] : []),
    handled: events.has(element) ? 'itself' : byScript.has(element) ? 'delegated' : 'unknown',
    code: (element.getAttribute('onclick') ?? '').slice(0, 300),
    hand: drawsHand(element) || isHandAround(element, events),
    small: isSmall(element),
    double: names.has(keyWords(element)),
  }));
}

/** Cheap questions first: there may be thousands of elements. */
function isSuspect(element: Element): boolean {
  if (
    /^(html|body|head|script|style|meta|link|title|label|option|optgroup|br|source|template|noscript|iframe|frame)$/.test(
      element.localName,
    )
  )
    return false;
  if (element instanceof SVGElement && element.localName !== 'svg' && !element.hasAttribute('role'))
    return false;
  return !isNativeControl(element) && !isComposite(element);
}

function hasWidgetRole(element: Element): boolean {
  return widgetRoles.test(element.getAttribute('role') ?? '');
}

/** Whether the hand begins here: what is around it has another pointer. */
function drawsHand(element: Element): boolean {
  if (getComputedStyle(element).cursor !== 'pointer') return false;
  const around = parentOf(element);
  return around !== null && getComputedStyle(around).cursor !== 'pointer';
}

/** Whether it has the hand from something around it that is no listener itself. */
function isHandAround(element: Element, events: ReadonlyMap<Element, unknown>): boolean {
  return events.has(element) && getComputedStyle(element).cursor === 'pointer';
}

/** Whether neither it, nor what is in it or around it, can have the focus, and a person sees something there. */
function isAlone(element: Element, reached: ReadonlySet<Element>): boolean {
  if (reached.has(element) || isOff(element)) return false;
  if (
    closest(
      parentOf(element),
      'label, a[href], button, summary, select, [contenteditable=""], [contenteditable="true"]',
    )
  )
    return false;
  for (let node = parentOf(element); node && node !== document.body; node = parentOf(node))
    if (reached.has(node)) return false;
  if (
    element.querySelector(
      'a[href], button, input, select, textarea, summary, iframe, audio, video, label, [tabindex]',
    )
  )
    return false;
  if (compositeAround(element) && isInComposite(element, reached)) return false;
  return hasSomething(element) && seen(element);
}

/** Whether there is something to click on: words, a picture, a drawing, a name. */
function hasSomething(element: Element): boolean {
  if (/^(img|svg|canvas)$/.test(element.localName) || wordsOf(element) !== '') return true;
  if (element.querySelector('img, svg')) return true;
  const { width, height } = element.getBoundingClientRect();
  if (width > 100 || height > 100) return false;
  const drawn = (pseudo: string): boolean =>
    !/^(none|normal|"")$/.test(getComputedStyle(element, pseudo).content);
  return getComputedStyle(element).backgroundImage !== 'none' || drawn('::before') || drawn('::after');
}

function isSmall(element: Element): boolean {
  return squeeze(element.textContent, 101).length <= 60 && childrenOf(element).length <= 3;
}

function titleIn(element: Element): string {
  return (
    element.querySelector('img[alt]')?.getAttribute('alt') ??
    element.querySelector('svg title')?.textContent ??
    ''
  );
}

/** What delegated listeners are for; a selector that only a library understands is left out. */
function delegatedTo(selectors: readonly string[]): Set<Element> {
  const found = new Set<Element>();
  for (const selector of selectors.slice(0, 200)) {
    try {
      for (const element of document.querySelectorAll(selector)) found.add(element);
    } catch {}
  }
  return found;
}
