import { pathOf } from './path-of.ts';
import { boxOf, selectorOf } from './seeing.ts';

/**
 * Where the elements are that axe-core names: our own selector and the box of each, or null for one that is gone.
 * A name is a selector, or several that lead through open shadow roots. Runs inside the page.
 */
export function placesOf({ targets }: { targets: readonly (readonly string[])[] }): unknown {
  return targets.map((steps) => {
    const element = follow(steps);
    return (
      element && {
        selector: selectorOf(element),
        box: boxOf(element),
        path: pathOf(element),
        ...(isInert(element) ? { inert: true } : {}),
      }
    );
  });
}

/** Whether it can be used by nobody just now: it says so, or a dialog that holds the page is open before it. */
function isInert(element: Element): boolean {
  const modals = [...document.querySelectorAll('dialog:modal')];
  const modal = modals.at(-1);
  return element.closest('[inert]') !== null || (modal !== undefined && !modal.contains(element));
}

function follow(steps: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of steps) {
    found = root ? querySafely(root, step) : null;
    root = found?.shadowRoot ?? null;
  }
  return found;
}

function querySafely(root: Document | ShadowRoot, selector: string): Element | null {
  try {
    return root.querySelector(selector);
  } catch {
    return null;
  }
}
