import { everyElement, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { drawnText, type Words } from './drawn-text.ts';
import { drawnParent } from './surroundings.ts';

const asking =
  /\b(rotate|turn|flip|tilt)\b.{0,30}\b(device|phone|screen|tablet|mobile|ipad)|\b(landscape|portrait)\s+(mode|orientation|view)|\b(only|best)\b.{0,40}\b(landscape|portrait)\b|(trowch|cylchdrowch|trôi?wch)\b.{0,30}\b(dyfais|ddyfais|ffôn|sgrin|tabled)/i;
const key = 'kerbTurnable';
const mostParts = 60;

/** The page's large parts, that a style could turn, as they are now; kept, so that later looks speak of the same. Runs inside the page. */
export function turnable(): unknown[] {
  const whole = innerWidth * innerHeight;
  const parts: Element[] = [document.documentElement];
  let level: Element[] = document.body ? [document.body] : [];
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    const large = level.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return depth === 0 || (width * height >= 0.5 * whole && element.checkVisibility());
    });
    parts.push(...large);
    level = large
      .flatMap((element) => [...element.children, ...(element.shadowRoot?.children ?? [])])
      .slice(0, 300);
  }
  const kept = parts.slice(0, mostParts);
  Reflect.set(globalThis, key, kept);
  return kept.map(placeOf);
}

/** How the page is seen as the window is held now. Runs inside the page. */
export function orientationView({ elements: most }: { elements: number }): unknown {
  const words = drawnText(everyElement(document, most));
  const kept: unknown = Reflect.get(globalThis, key);
  const parts: Element[] = Array.isArray(kept) ? kept : [];
  return {
    width: innerWidth,
    height: innerHeight,
    letters: words.reduce((sum, { element }) => sum + lettersOf(element), 0),
    turned: parts.map(degreesOf),
    asks: words
      .filter(({ element }) => asking.test(squeeze(element.textContent, 300)) && lettersOf(element) < 300)
      .slice(0, 5)
      .map((each) => ({
        ...placeOf(each.element),
        words: squeeze(each.element.textContent, 200),
        covers: covers(each),
      })),
  };
}

function lettersOf(element: Element): number {
  return [...element.childNodes].reduce(
    (sum, node) => sum + (node instanceof Text ? node.data.replace(/[^\p{L}\p{N}]/gu, '').length : 0),
    0,
  );
}

/** By how much its own styles turn an element in the plane of the screen, from 0 to 359 degrees. */
function degreesOf(element: Element): number {
  if (!element.isConnected) return 0;
  const { transform, rotate } = getComputedStyle(element);
  const { a, b } = new DOMMatrixReadOnly(transform === 'none' ? '' : transform);
  const turned = (Math.atan2(b, a) * 180) / Math.PI + turnOf(rotate);
  return ((Math.round(turned) % 360) + 360) % 360;
}

/** Degrees of the property "rotate", where it turns about the axis out of the screen. */
function turnOf(rotate: string): number {
  const match = /^(?:z\s+|0 0 1\s+)?(-?[\d.]+)deg$/.exec(rotate);
  return Number(match?.[1] ?? 0);
}

/** Whether something that the words stand in, and that the page as a whole does not, covers the window. */
function covers({ element }: Words): boolean {
  for (let node: Element | null = element; node && node !== document.body; node = drawnParent(node)) {
    const { position, zIndex } = getComputedStyle(node);
    const { top, left, right, bottom } = node.getBoundingClientRect();
    const width = Math.min(right, innerWidth) - Math.max(left, 0);
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (width * height < 0.8 * innerWidth * innerHeight) continue;
    if (position === 'fixed' || (position === 'absolute' && zIndex !== 'auto')) return true;
  }
  return false;
}

/** Whether a style sheet speaks of how the device is held. Sheets that may not be read do not count. Runs inside the page. */
export function speaksOfOrientation(): boolean {
  const speaks = (rules: CSSRuleList): boolean =>
    [...rules].some(
      (rule) =>
        (rule instanceof CSSMediaRule && /orientation|aspect-ratio/.test(rule.conditionText)) ||
        (rule instanceof CSSGroupingRule && speaks(rule.cssRules)),
    );
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  return sheets.some((sheet) => {
    try {
      return /orientation|aspect-ratio/.test(sheet.media.mediaText) || speaks(sheet.cssRules);
    } catch {
      return false;
    }
  });
}
