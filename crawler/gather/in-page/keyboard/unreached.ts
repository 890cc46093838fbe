import { childrenOf, everyElement, idOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { closest, compositeAround, isNativeControl, isOff, isTabStop, takesFocus } from './operable.ts';
import { tabindexOf } from './stop-details.ts';

/** Something that can be used by mouse, takes the focus, and was not among the stops of Tab. */
export interface Missed {
  selector: string;
  snippet: string;
  box: { x: number; y: number; width: number; height: number };
  tag: string;
  words: string;
  tabindex: number | null;
  /** How it may be reached all the same; empty when no way is known. */
  way: '' | 'arrows' | 'double' | 'beside-a-field' | 'around';
}

export interface Unreached {
  missed: Missed[];
  left: number;
}

const most = 100;

/** What can be used by mouse and takes the focus, but did not get it. `stops` had it. */
export function unreachedBy(stops: readonly Element[]): Unreached {
  const reached = new Set(stops);
  const addresses = new Set(stops.map(addressOf).filter(Boolean));
  const names = new Set(stops.map(keyWords).filter(Boolean));
  const found = everyElement(document, 60_000).filter(
    (element) =>
      takesFocus(element) &&
      !reached.has(element) &&
      (isNativeControl(element) || isTabStop(element)) &&
      !isOff(element) &&
      seen(element),
  );
  const missed = found.slice(0, most).map((element) => ({
    ...placeOf(element),
    tag: element.localName,
    words: wordsOf(element),
    tabindex: tabindexOf(element),
    way: wayTo(element, { reached, addresses, names }),
  }));
  return { missed, left: Math.max(0, found.length - most) };
}

interface Known {
  reached: ReadonlySet<Element>;
  addresses: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

function wayTo(element: Element, { reached, addresses, names }: Known): Missed['way'] {
  if (isRadioOfAGroup(element, reached) || isInComposite(element, reached)) return 'arrows';
  const address = addressOf(element);
  if (address ? addresses.has(address) : names.has(keyWords(element))) return 'double';
  if (element.localName === 'button' && isBesideAField(element)) return 'beside-a-field';
  return closest(element.parentElement, '[tabindex="0"], a[href], button, summary') ? 'around' : '';
}

function isRadioOfAGroup(element: Element, reached: ReadonlySet<Element>): boolean {
  if (!(element instanceof HTMLInputElement) || element.getAttribute('type') !== 'radio') return false;
  const name = element.getAttribute('name') ?? '';
  return [...reached].some(
    (stop) => stop.getAttribute('type') === 'radio' && stop.getAttribute('name') === name && name !== '',
  );
}

/** Whether the widget that it is a part of has a stop, in it or as a field that says which part is chosen. */
export function isInComposite(element: Element, reached: ReadonlySet<Element>): boolean {
  const around = compositeAround(element);
  if (!around) return false;
  if ([...reached].some((stop) => around.contains(stop))) return true;
  const id = idOf(around);
  return (
    id !== '' &&
    document.querySelector(`[aria-owns~="${CSS.escape(id)}"], [aria-controls~="${CSS.escape(id)}"]`) !== null
  );
}

/** The arrow, cross or pair of arrows of a field, which the field's own keys do: left out of Tab's way by design. */
function isBesideAField(element: Element): boolean {
  const around = element.parentElement;
  if (!around || childrenOf(around).length > 6) return false;
  const fields = 'input:not([type="hidden"]), select, [role="combobox"], [role="spinbutton"]';
  return around.querySelector(fields) !== null;
}

function addressOf(element: Element): string {
  const address = 'href' in element ? element.href : '';
  return typeof address === 'string' && /^https?:/.test(address) ? address : '';
}

export function wordsOf(element: Element): string {
  const value = element.localName === 'input' ? element.getAttribute('value') : null;
  const words =
    element.getAttribute('aria-label') || value || element.textContent || element.getAttribute('title');
  return squeeze(words, 200);
}

/** The same, for comparing. */
export function keyWords(element: Element): string {
  return wordsOf(element).toLowerCase();
}
