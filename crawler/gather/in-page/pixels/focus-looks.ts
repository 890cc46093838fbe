import type { FocusVisibleFacts } from '../../../records/facts/focus-visible-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { drawnRects, type Rect, sightOf } from '../keyboard/sight.ts';
import { proxyOf } from '../keyboard/standing-at.ts';
import { everyElement, parentOf, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';

declare const axe: AxeInPage;

const focusable =
  'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable=""], [contenteditable="true"]';
/** How far out an element's surroundings say something of its look. */
const mostAround = 4;
/** Room around an element in which its focus may show. */
const margin = 12;

/** Elements that take the focus by Tab and look alike, so that one can stand for all. */
export interface LookAlikes {
  members: Element[];
}

/** All that Tab may reach, by look, in reading order. Frames and films draw their own focus and are left out. */
export function lookAlikes(most: number): LookAlikes[] {
  const groups = new Map<string, LookAlikes>();
  for (const element of everyElement(document, most)) {
    if (!element.matches(focusable) || !isTabStop(element)) continue;
    const key = lookOf(element);
    const group = groups.get(key) ?? { members: [] };
    groups.set(key, group);
    group.members.push(element);
  }
  return [...groups.values()];
}

function isTabStop(element: Element): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element.tabIndex < 0)
    return false;
  if (/^(i?frame|object|embed|audio|video|area)$/.test(element.localName) || element.matches(':disabled'))
    return false;
  return element.getAttribute('type') !== 'hidden' && element.closest('[inert]') === null;
}

/** What styles by class, role or surroundings could tell apart, and how it looks now. */
function lookOf(element: Element): string {
  const { color, backgroundColor, fontSize, display, borderTopWidth, opacity } = getComputedStyle(element);
  const own = [element.getAttribute('type'), element.getAttribute('role'), color, backgroundColor, fontSize];
  const parts = [...own, display, borderTopWidth, opacity, holdsPicture(element)];
  let node: Element | null = element;
  for (let steps = 0; node && steps <= mostAround; node = parentOf(node), steps += 1)
    parts.push(`${node.localName}.${classesOf(node)}`);
  return parts.join(' ');
}

function holdsPicture(element: Element): string {
  return element.querySelector('img, svg, picture') ? 'picture' : '';
}

/** Numbers in classes tell one item from the next, not one look from another. */
function classesOf(element: Element): string {
  return (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .map((name) => name.replace(/\d+/g, '#'))
    .sort()
    .join('.');
}

/** The element, and what stands on the screen for it: its label, what is beside a hidden field. */
export function regionOf(element: Element): Rect {
  const proxy = proxyOf(element);
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const parts = [element, proxy, ...labels].filter((part) => part instanceof Element);
  const rects = parts.flatMap((part) => drawnRects(part));
  return {
    left: Math.max(0, Math.floor(Math.min(...rects.map(({ left }) => left)) - margin)),
    top: Math.max(0, Math.floor(Math.min(...rects.map(({ top }) => top)) - margin)),
    right: Math.min(innerWidth, Math.ceil(Math.max(...rects.map(({ right }) => right)) + margin)),
    bottom: Math.min(innerHeight, Math.ceil(Math.max(...rects.map(({ bottom }) => bottom)) + margin)),
  };
}

/** Whether a person can see it, or what stands for it, at this moment. */
export function isInSight(element: Element): boolean {
  const { sight } = sightOf(proxyOf(element) ?? element);
  return sight === 'whole' || sight === 'partly';
}

/** Whether it stands in the window with some room on all sides. */
export function isWholeIn({ left, top, right, bottom }: Rect): boolean {
  return bottom > top && right > left && top > 0 && bottom < innerHeight;
}

/** The length of its outline, in CSS pixels. */
export function outlineOf(element: Element): number {
  const { width, height } = (proxyOf(element) ?? element).getBoundingClientRect();
  return Math.round(2 * (width + height));
}

type Facts = Pick<
  FocusVisibleFacts['looks'][number],
  'selector' | 'snippet' | 'box' | 'name' | 'role' | 'tag' | 'caret' | 'around'
>;

/** What findings say of an element. */
export function lookFacts(element: Element): Facts {
  return {
    ...placeOf(element),
    name: squeeze(axe.commons.text.accessibleText(element), 200),
    role: axe.commons.aria.getRole(element) ?? '',
    tag: element.localName,
    caret: hasCaret(element),
    around: outlineOf(element),
  };
}

/** Whether a caret blinks in it while it has the focus. */
function hasCaret(element: Element): boolean {
  if (element instanceof HTMLInputElement)
    return /^(text|search|email|tel|url|password|number)$/.test(element.type) && !element.readOnly;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return element instanceof HTMLElement && element.isContentEditable;
}
