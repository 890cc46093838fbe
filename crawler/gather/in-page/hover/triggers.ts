import { wordsOf } from '../keyboard/unreached.ts';
import { markOf } from '../mark.ts';
import { childrenOf, everyElement, parentOf, rootOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';

type Found = 'declared' | 'style' | 'script';

interface Candidate {
  element: Element;
  found: Found;
  /** The part of the style that writes words before or behind it: "::before" or "::after". */
  pseudo: string;
}

const holder = globalThis as { kerbHovers?: Map<number, Element>; kerbHoverListeners?: Element[] };
const most = { rules: 20_000, perRule: 60 };

/** Properties by which a style rule shows what was hidden. */
const showing = [
  'display',
  'visibility',
  'opacity',
  'max-height',
  'height',
  'transform',
  'left',
  'right',
  'top',
  'clip',
  'clip-path',
];
const moments = /:(?:hover|focus-within|focus-visible|focus)(?![\w-])/g;

export function hoverMarked(mark: number): Element | undefined {
  return holder.kerbHovers?.get(mark);
}

/**
 * What may show other content under the pointer or with the focus: elements that name a tooltip, those for which a
 * style rule shows something hidden, and those whose scripts listen. One of each kind. Runs inside the page.
 */
export function hoverTriggers({ elements, most: mostKept }: { elements: number; most: number }): unknown {
  const all = everyElement(document, elements);
  const styled = byStyle();
  const written = styled.filter(({ pseudo }) => pseudo !== '');
  const candidates = [...written, ...declared(all), ...styled, ...byScript()];
  const shapes = new Set<string>();
  const known = new Set<Element>();
  const kept = candidates.filter(({ element, pseudo }) => {
    const shape = `${shapeOf(element)}${pseudo}`;
    if (known.has(element) || shapes.has(shape) || !seen(element)) return false;
    known.add(element);
    shapes.add(shape);
    return true;
  });
  holder.kerbHovers = new Map(kept.map(({ element }) => [markOf(element), element]));
  return {
    found: kept.slice(0, mostKept).map(({ element, found, pseudo }) => ({
      ...placeOf(element),
      mark: markOf(element),
      name: nameHere(element),
      found,
      pseudo,
    })),
    left: Math.max(0, kept.length - mostKept),
  };
}

/** Its label, its own words, or those of the first link or button in it: a menu's item holds the whole menu. */
function nameHere(element: Element): string {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const first = element.matches('a, button') ? null : element.querySelector('a, button');
  const words = labels[0]?.textContent || wordsOf(first ?? element) || wordsOf(element);
  return squeeze(words || element.querySelector('img[alt]')?.getAttribute('alt'), 80);
}

function declared(all: readonly Element[]): Candidate[] {
  const saying =
    '[data-toggle="tooltip"], [data-bs-toggle="tooltip"], [data-tippy-content], [data-tooltip], [aria-describedby], [data-trigger="hover"]';
  return all.flatMap((element) => {
    if (!element.matches(saying)) return [];
    const id = element.getAttribute('aria-describedby')?.trim().split(/\s+/)[0];
    const root = rootOf(element);
    const target =
      id && (root instanceof Document || root instanceof ShadowRoot) ? root.getElementById(id) : null;
    // A hint that is always there is no tooltip.
    if (
      id &&
      !(target?.matches('[role="tooltip"], [class*="tooltip" i]') || (target && !target.checkVisibility()))
    )
      return [];
    return [{ element, found: 'declared' as const, pseudo: '' }];
  });
}

/** Elements for which a rule with :hover or :focus shows something that is hidden now. */
function byStyle(): Candidate[] {
  const found: Candidate[] = [];
  for (const { selectorText, style } of rules()) {
    if (
      !/:(?:hover|focus)/.test(selectorText) ||
      !showing.some((name) => style.getPropertyValue(name) !== '')
    ) {
      if (!/:(?:hover|focus)[^,]*::?(?:before|after)/.test(selectorText)) continue;
    }
    for (const part of selectorText.split(',')) found.push(...triggersOf(part.trim()));
    if (found.length > 2000) break;
  }
  return found;
}

function triggersOf(selector: string): Candidate[] {
  const pseudo = /::?(?:before|after)$/.exec(selector)?.[0].replace(/^:?:/, '::') ?? '';
  const last = [...selector.matchAll(moments)].at(-1);
  if (!last) return [];
  const end = last.index + last[0].length;
  const rest = selector.slice(end);
  const compound = /^[^\s>+~]*/.exec(rest)?.[0] ?? '';
  const trigger = (selector.slice(0, end) + compound)
    .replace(moments, '')
    .replace(/::?(?:before|after)$/, '');
  const subject = rest.slice(compound.length).trim() === '' ? '' : selector.replace(moments, '');
  if (subject === '' && pseudo === '') return [];
  const elements = query(trigger === '' ? '*' : trigger);
  if (subject === '' || pseudo !== '')
    return elements
      .filter((element) => isWrittenByStyle(element, pseudo))
      .map((element) => ({ element, found: 'style' as const, pseudo }));
  const hidden = query(subject).filter((element) => !isDrawn(element));
  return elements
    .filter((element) => hidden.some((part) => element.contains(part) || parentOf(element)?.contains(part)))
    .map((element) => ({ element, found: 'style' as const, pseudo: '' }));
}

/** Tooltips that a rule writes from an attribute: the element must have words for it. */
function isWrittenByStyle(element: Element, pseudo: string): boolean {
  if (pseudo === '') return false;
  return element
    .getAttributeNames()
    .some(
      (name) =>
        /^(?:data-(?:tooltip|tip|title|label|text|content|hint)|aria-label)/.test(name) &&
        (element.getAttribute(name) ?? '').length > 1,
    );
}

function query(selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)].slice(0, most.perRule);
  } catch {
    return [];
  }
}

function rules(): CSSStyleRule[] {
  const found: CSSStyleRule[] = [];
  const take = (list: CSSRuleList): void => {
    for (const rule of list) {
      if (found.length > most.rules) return;
      if (rule instanceof CSSStyleRule) found.push(rule);
      const isOn = !(rule instanceof CSSMediaRule) || matchMedia(rule.conditionText).matches;
      if (isOn && rule instanceof CSSGroupingRule) take(rule.cssRules);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      take(sheet.cssRules);
    } catch {
      // A style sheet of another site is not to be read.
    }
  }
  return found;
}

/** Elements whose own scripts listen to the pointer's coming; those around half of the page listen for something else. */
function byScript(): Candidate[] {
  const listening = holder.kerbHoverListeners ?? [];
  return listening
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        element !== document.body && width * height > 0 && width * height < (innerWidth * innerHeight) / 3
      );
    })
    .map((element) => ({ element, found: 'script' as const, pseudo: '' }));
}

/** Whether it is drawn on the page as things stand. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width >= 2 && height >= 2 && right + scrollX > 0 && bottom + scrollY > 0;
}

/** The same classes in the same kind of surroundings are one kind. */
function shapeOf(element: Element): string {
  const kind = (node: Element | null): string =>
    node ? `${node.localName}.${(node.getAttribute('class') ?? '').replace(/\d+/g, '')}` : '';
  return [kind(element), kind(parentOf(element)), childrenOf(element).length > 1].join(' ');
}
