import { contains } from '../keyboard/covers.ts';
import { isTabStop } from '../keyboard/operable.ts';
import { wordsOf } from '../keyboard/unreached.ts';
import { everyElement, parentOf, selectorOf, squeeze } from '../seeing.ts';
import { type KeyboardWay, keyboardWay } from './by-keyboard.ts';
import { hoverMarked, isDrawn } from './triggers.ts';

interface Watch {
  trigger: Element;
  pseudo: string;
  /** What the style wrote behind the trigger before. */
  written: string;
  hidden: Element[];
  added: Set<Element>;
  observer: MutationObserver;
  content: Element | null;
  /** What takes the focus when it is asked whether the content comes with it too. */
  stop: HTMLElement | SVGElement | null;
}

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const holder = globalThis as { kerbHover?: Watch };

/** Notes what is hidden just now, and gives the point of the window where the trigger lies bare. Runs inside the page. */
export function beforeHover({ mark, pseudo }: { mark: number; pseudo: string }): unknown {
  const trigger = hoverMarked(mark);
  holder.kerbHover?.observer.disconnect();
  if (!trigger?.isConnected) return null;
  trigger.scrollIntoView({ block: 'center', behavior: 'instant' });
  const added = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && added.size < 500) added.add(node);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  holder.kerbHover = {
    trigger,
    pseudo,
    written: writtenBy(trigger, pseudo),
    hidden: everyElement(document, 60_000).filter((element) => !isDrawn(element)),
    added,
    observer,
    content: null,
    stop: trigger instanceof HTMLElement || trigger instanceof SVGElement ? trigger : null,
  };
  return { point: barePoint(trigger), isStop: isTabStop(trigger) };
}

/** What a style draws before or behind an element; empty when nothing of it can be seen. */
function writtenBy(element: Element, pseudo: string): string {
  if (pseudo === '') return '';
  const { content, opacity, visibility, display } = getComputedStyle(element, pseudo);
  const isSeen = opacity !== '0' && visibility === 'visible' && display !== 'none';
  return isSeen && /^(?:"[^"]*\p{L}{2})/u.test(content) ? content.replace(/^"|"$/g, '') : '';
}

function barePoint(trigger: Element): { x: number; y: number } | null {
  for (const rect of [...trigger.getClientRects()].slice(0, 4)) {
    for (const [across, down] of [
      [0.5, 0.5],
      [0.2, 0.5],
      [0.8, 0.5],
      [0.5, 0.15],
    ]) {
      const point = { x: rect.left + rect.width * (across ?? 0), y: rect.top + rect.height * (down ?? 0) };
      const hit = document.elementFromPoint(point.x, point.y);
      if (hit && contains(trigger, hit)) return point;
    }
  }
  return null;
}

/** What is drawn now and was hidden before; null while nothing is. Runs inside the page. */
export function hoverShown(): unknown {
  const watch = holder.kerbHover;
  if (!watch) return null;
  const { trigger, pseudo } = watch;
  const written = writtenBy(trigger, pseudo);
  if (written !== '' && written !== watch.written)
    return {
      words: squeeze(written, 200),
      selector: '',
      role: '',
      holds: 0,
      obscures: null,
      isDrawnByStyle: true,
      rect: null,
      closer: false,
    };
  const content = contentOf(watch);
  watch.content = content;
  if (!content) return null;
  const { left, top, right, bottom } = content.getBoundingClientRect();
  return {
    words: squeeze(content.textContent, 200),
    selector: selectorOf(content),
    role: content.getAttribute('role') ?? '',
    holds: [content, ...content.querySelectorAll('*')].filter(isTabStop).length,
    obscures: obscuredBy(content, trigger),
    isDrawnByStyle: false,
    rect: { left, top, right, bottom },
    closer: [...content.querySelectorAll('button')].some((button) =>
      /close|dismiss|hide|cau|×|✕/i.test(wordsOf(button)),
    ),
  };
}

/** Of all that came, the outermost part with most words; not the trigger, nor what it is in. */
function contentOf({ trigger, hidden, added }: Watch): Element | null {
  const came = new Set([...hidden, ...added].filter((element) => element.isConnected && isDrawn(element)));
  const outermost = [...came].filter((element) => !isWithin(parentOf(element), came));
  const others = outermost.filter((element) => !contains(element, trigger) && hasSomething(element));
  return others.sort((one, other) => lengthOf(other) - lengthOf(one))[0] ?? null;
}

function isWithin(element: Element | null, all: ReadonlySet<Element>): boolean {
  for (let node = element; node; node = parentOf(node)) if (all.has(node)) return true;
  return false;
}

function hasSomething(element: Element): boolean {
  return (
    /\p{L}{2}/u.test(element.textContent ?? '') &&
    !/^(?:script|style|template|title|option)$/.test(element.localName)
  );
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').length;
}

/** The first words, or the first picture or field, that lie beneath it; null when nothing does. */
function obscuredBy(content: Element, trigger: Element): string | null {
  const area = content.getBoundingClientRect();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let steps = 0; steps < 20_000 && walker.nextNode(); steps += 1) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (!parent || !/\p{L}{2}/u.test(text.textContent ?? '') || !hides(area, parent.getBoundingClientRect()))
      continue;
    if (
      contains(content, parent) ||
      contains(trigger, parent) ||
      contains(parent, content) ||
      !isDrawn(parent)
    )
      continue;
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some((line) => hides(area, line))) return squeeze(text.textContent, 80);
  }
  return null;
}

/** Whether a part of a line is beneath: half of its height, and more than a letter of it. */
function hides(area: Rect, line: Rect): boolean {
  const across = Math.min(area.right, line.right) - Math.max(area.left, line.left);
  const down = Math.min(area.bottom, line.bottom) - Math.max(area.top, line.top);
  return across >= 12 && down >= Math.min(line.bottom - line.top, 20) / 2 && down > 2;
}

/** Whether what was shown last is still there. Runs inside the page. */
export function hoverStays(): boolean {
  const watch = holder.kerbHover;
  if (!watch) return false;
  if (watch.content) return watch.content.isConnected && isDrawn(watch.content);
  return watch.pseudo !== '' && writtenBy(watch.trigger, watch.pseudo) !== watch.written;
}

/**
 * Where a keyboard may look for what the pointer showed and does not show now; null when nothing was shown. What Tab
 * comes to is given the focus by {@link hoverFocus} from now on. Runs inside the page.
 */
export function hoverWay(): KeyboardWay['kind'] | null {
  const watch = holder.kerbHover;
  if (!watch?.content?.isConnected) return null;
  const { kind, stop } = keyboardWay(watch.trigger, watch.content);
  watch.stop = stop;
  return kind;
}

/** Gives the trigger, or what Tab comes to in it, the focus, or takes it away. Runs inside the page. */
export function hoverFocus({ on }: { on: boolean }): boolean {
  const stop = holder.kerbHover?.stop;
  if (!stop) return false;
  if (on) stop.focus({ focusVisible: true, preventScroll: true });
  else stop.blur();
  return document.activeElement === stop;
}

/** Ends the watching. Runs inside the page. */
export function endHover(): void {
  holder.kerbHover?.observer.disconnect();
  delete holder.kerbHover;
}
