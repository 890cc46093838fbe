import { parentOf } from '../seeing.ts';

/** Widgets with one stop for Tab, whose parts are reached by arrow keys. */
const composites =
  '[role="radiogroup"], [role="menu"], [role="menubar"], [role="tablist"], [role="tree"], [role="grid"], [role="treegrid"], [role="listbox"], [role="toolbar"], [role="application"]';

const nativeControl =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, audio[controls], video[controls], [contenteditable=""], [contenteditable="true"]';

/** Whether it takes the focus by itself or by its tabindex, -1 too. */
export function takesFocus(element: Element): boolean {
  return element.matches(nativeControl) || element.hasAttribute('tabindex');
}

/** Whether Tab is meant to stop at it. */
export function isTabStop(element: Element): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  return takesFocus(element) && element.tabIndex >= 0 && !isOff(element);
}

export function isNativeControl(element: Element): boolean {
  return element.matches(nativeControl);
}

/** Whether nobody is to use it just now: disabled, inert, or put away from screen readers and so a double. */
export function isOff(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (node.hasAttribute('inert') || node.getAttribute('aria-disabled') === 'true') return true;
    if (node.getAttribute('aria-hidden') === 'true') return true;
  }
  return element.matches(':disabled');
}

/** Whether it is a widget whose parts, not it, are operated. */
export function isComposite(element: Element): boolean {
  return element.matches(composites);
}

/** The widget that manages the focus of its parts, around an element. */
export function compositeAround(element: Element): Element | null {
  return closest(parentOf(element), composites);
}

/** The nearest such element, out of shadow roots too. */
export function closest(from: Element | null, selector: string): Element | null {
  for (let node = from; node; node = parentOf(node)) if (node.matches(selector)) return node;
  return null;
}
