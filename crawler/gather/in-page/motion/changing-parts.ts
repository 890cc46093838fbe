import type { MotionFacts } from '../../../records/facts/motion-facts.ts';
import { drawnParent, isCarousel } from '../layout/surroundings.ts';
import { openShadows } from '../open-shadows.ts';
import { boxOf, idOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { isProgress, stopFor } from './stop-controls.ts';

type Facts = MotionFacts['changing'][number];

/** A part of the page that may change, and what was seen of it. */
interface Part {
  element: Element;
  isHinted: boolean;
  shape: string;
  words: string;
  looks: number;
  changed: number;
  moments: number;
  wasChanging: boolean;
  shifts: boolean;
  isClock: boolean;
  lastAtMs: number;
}

const mostParts = 20;
const mostInside = 80;
/** Smaller than this, a part says nothing that moves. */
const leastArea = 400;

/** Watches the parts that scripts change, and those that say they are carousels. */
export class ChangingParts {
  private readonly parts = new Map<Element, Part>();
  private readonly refused = new WeakSet<Element>();
  private readonly animated: readonly Element[];
  private readonly observer: MutationObserver;
  private readonly atScroll = (event: Event): void => {
    if (event.target instanceof Element) this.add(event.target, false);
  };

  constructor(elements: readonly Element[], animated: readonly Element[]) {
    this.animated = animated;
    for (const element of elements)
      if (isCarousel(element) && boxOf(element).width >= 100) this.add(element, true);
    this.observer = new MutationObserver((records) => {
      for (const { target } of records.slice(0, 200))
        this.add(target instanceof Element ? target : target.parentElement, false);
    });
    const what = {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'src', 'hidden'],
    };
    for (const root of [document, ...openShadows(document)]) this.observer.observe(root, what);
    document.addEventListener('scroll', this.atScroll, { capture: true, passive: true });
  }

  private add(element: Element | null, isHinted: boolean): void {
    if (
      !element ||
      this.parts.size >= mostParts ||
      element.matches('html, body, head, head *, script, style, link')
    )
      return;
    if (this.refused.has(element)) return;
    this.refused.add(element);
    for (let node: Element | null = element; node; node = drawnParent(node)) if (this.parts.has(node)) return;
    if (element.localName === 'marquee' || this.animated.some((other) => other.contains(element))) return;
    if (!seen(element) || boxOf(element).width * boxOf(element).height < leastArea) return;
    const part = {
      element,
      isHinted,
      shape: '',
      words: '',
      looks: 0,
      changed: 0,
      moments: 0,
      wasChanging: false,
    };
    this.parts.set(element, { ...part, shifts: false, isClock: true, lastAtMs: 0 });
    // What changed once is a moment already.
    if (!isHinted)
      Object.assign(this.parts.get(element) ?? {}, {
        moments: 1,
        wasChanging: true,
        lastAtMs: performance.now(),
      });
  }

  /** Looks at every part once. */
  look(): void {
    for (const part of this.parts.values()) {
      const shape = this.shapeOf(part.element);
      const words = squeeze(part.element.textContent, 3000);
      const isFirst = part.looks === 0;
      const isChanged = !isFirst && (shape !== part.shape || words !== part.words);
      part.looks += 1;
      if (isChanged) {
        part.changed += 1;
        if (!part.wasChanging) part.moments += 1;
        part.lastAtMs = performance.now();
        if (shape !== part.shape) part.shifts = true;
        if (words !== part.words && withoutFigures(words) !== withoutFigures(part.words))
          part.isClock = false;
      }
      if (!isFirst) part.wasChanging = isChanged;
      Object.assign(part, { shape, words });
    }
  }

  /** Where the insides of a part are and how clearly they are drawn. Moving with the page is no motion of its own. */
  private shapeOf(element: Element): string {
    const origin = element.getBoundingClientRect();
    return [...element.querySelectorAll('*')]
      .slice(0, mostInside)
      .filter((inner) => !this.animated.some((other) => other.contains(inner)))
      .map((inner) => {
        const { left, top, width } = inner.getBoundingClientRect();
        const { opacity, visibility } = getComputedStyle(inner);
        const at = [left - origin.left, top - origin.top, width].map((figure) => Math.round(figure / 4));
        return `${at} ${Math.round(Number(opacity) * 4)}${visibility[0]}`;
      })
      .join(';');
  }

  get isHopeful(): boolean {
    return [...this.parts.values()].some(({ isHinted, moments }) => isHinted || moments > 0);
  }

  /** Whether one more change of a carousel would tell. */
  get isOpen(): boolean {
    return [...this.parts.values()].some(({ isHinted, moments }) => isHinted && moments === 1);
  }

  end(): void {
    this.observer.disconnect();
    document.removeEventListener('scroll', this.atScroll, { capture: true });
  }

  facts(stops: readonly Element[]): Facts[] {
    return [...this.parts.values()]
      .filter(({ element, moments, changed }) => element.isConnected && changed > 0 && moments > 0)
      .map(({ element, isHinted, looks, changed, moments, shifts, isClock, lastAtMs, words }) => ({
        ...placeOf(element),
        words: words.slice(0, 200),
        moments,
        isSteady: looks >= 8 && changed >= 0.7 * looks,
        shifts,
        isCarousel: isHinted || hasHint(element),
        lastAtMs: Math.round(lastAtMs),
        isProgress: isProgress(element),
        isClock: isTimer(element) || (isClock && !shifts && /\d/.test(words)),
        stop: stopFor(element, stops),
      }));
  }
}

function hasHint(element: Element): boolean {
  for (let node: Element | null = element; node; node = drawnParent(node)) if (isCarousel(node)) return true;
  return false;
}

function isTimer(element: Element): boolean {
  const said = `${element.getAttribute('class') ?? ''} ${idOf(element)}`;
  return element.matches('[role="timer"], time') || /clock|countdown|timer/i.test(said);
}

function withoutFigures(words: string): string {
  return words.replace(/[\d\s]+/g, '');
}
