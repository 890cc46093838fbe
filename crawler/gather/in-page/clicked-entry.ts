const entries = 'tr, td, li, article, [role="row"], [role="cell"], [role="gridcell"], [role="listitem"]';
const clicked =
  'a[href], button, summary, label, [role="link"], [role="button"], [role="menuitem"], [role="tab"]';
const operable = `${clicked}, area[href], input, select, textarea, iframe, [tabindex]:not([tabindex="-1"])`;

/**
 * Whether a row, cell, list entry or card is itself what a mouse user clicks: the pointer turns into a hand over it, and
 * nothing in it can be operated. A keyboard user may find nothing there; that is for the measures to say.
 */
export function isClickedEntry(element: Element): boolean {
  if (!element.matches(entries) || !turnsToHand(element)) return false;
  const outer = element.parentElement?.closest(entries);
  if (outer && turnsToHand(outer)) return false;
  return element.textContent.trim() !== '' && !element.querySelector(operable) && !isWithinControl(element);
}

function isWithinControl(element: Element): boolean {
  return (element.parentElement?.closest(clicked) ?? null) !== null;
}

function turnsToHand(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}
