import type { AxeInPage } from './axe-in-page.ts';
import { squeeze } from './seeing.ts';

declare const axe: AxeInPage;

/** What assistive technology calls it, by axe-core. */
export function nameOf(element: Element): string {
  return squeeze(axe.commons.text.accessibleText(element), 1000);
}

/** What assistive technology says it is, by axe-core; null where it has no role. */
export function roleOf(element: Element): string | null {
  return axe.commons.aria.getRole(element);
}
