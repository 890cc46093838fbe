import { parentOf } from '../seeing.ts';

/** Whether it is in a dialog, or in a part that is laid over the page. */
export function isInOverlay(element: Element | undefined): boolean {
  for (let node: Element | null = element ?? null; node; node = parentOf(node)) {
    if (node.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]')) return true;
    if (getComputedStyle(node).position === 'fixed') return true;
  }
  return false;
}

/** Whether something stays at the top of the window while the page scrolls. */
export function hasPinned(): boolean {
  let looked = 0;
  for (const element of document.querySelectorAll('body *')) {
    looked += 1;
    if (looked > 20_000) return false;
    const { position, top } = getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const { height, width } = element.getBoundingClientRect();
    if (Number.parseFloat(top) < 100 && height >= 20 && width >= innerWidth / 3) return true;
  }
  return false;
}
