import type { AxeInPage } from '../axe-in-page.ts';
import { squeeze } from '../seeing.ts';

declare const axe: AxeInPage;

/**
 * Whether a screen reader can come to an element. axe-core's tree lacks elements that are in no rendered tree (children
 * of a shadow host without a slot, what came in while it looked); nobody comes to those.
 */
export function isSpoken(element: Element): boolean {
  try {
    return axe.commons.dom.isVisibleToScreenReaders(element);
  } catch {
    return false;
  }
}

/** What assistive technology calls an element; nothing for one that axe-core's tree lacks. */
export function spokenName(element: Element, most: number): string {
  try {
    return squeeze(axe.commons.text.accessibleText(element), most);
  } catch {
    return '';
  }
}
