import type { OpenerFacts } from '../../../records/facts/dialogs-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { compositeAround, isOff, isTabStop } from '../keyboard/operable.ts';
import { markOf } from '../mark.ts';
import { areaOf, everyElement, rootOf, seen } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { spokenName } from '../survey/spoken.ts';

declare const axe: AxeInPage;

/** What is or will be a dialog, by its role or by the class that the known libraries give it. */
export const dialogs =
  'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal, .reveal, .ui-dialog';

/** How pages and the known libraries (Bootstrap, Foundation, Fancybox, Micromodal, Drupal) say that a control opens one. */
const declaring =
  '[aria-haspopup="dialog"], [data-toggle="modal"], [data-bs-toggle="modal"], [data-micromodal-trigger], [data-a11y-dialog-show], [data-fancybox], [data-lightbox], [data-featherlight], [data-reveal-id], [data-modal-target], [data-dialog-type="modal"], [command="show-modal"], [rel^="lightbox"]';

const pressable =
  'button, input[type="button"], [role="button"], a[href="#"], a[href=""], a[href^="javascript:"]';

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** What is never pressed; English and Welsh. */
const harmful =
  /\b(?:delete|remove|unsubscribe|(?:sign|log) ?(?:out|off)|dileu|allgofnodi|dad-?danysgrifio)\b/i;

/** What is not pressed unless its code says that it opens a dialog: it may send or end something, or plays something. */
const notPlain =
  /\b(?:clear|reset|(?:sign|log) ?in|cancel|submit|send|pay|save|print|confirm|previous|next|pause|play|exit|anfon|talu|cadw|nesaf|blaenorol)\b/i;

const holder = globalThis as { kerbOpeners?: Map<number, Element> };

/** The elements that were marked for the dialogs' drive, by their marks. */
export function markedElement(mark: number): Element | undefined {
  return holder.kerbOpeners?.get(mark);
}

export function keepMarked(element: Element): number {
  holder.kerbOpeners ??= new Map();
  const mark = markOf(element);
  holder.kerbOpeners.set(mark, element);
  return mark;
}

/**
 * The controls that may open a dialog or a large picture, those that say so first. Of those that are alike (the
 * pictures of one gallery) one stands for all. Buttons that say nothing are tried where the page has a dialog that is
 * not shown, and a few elsewhere. Runs inside the page.
 */
export function dialogOpeners({ elements, most }: { elements: number; most: number }): unknown {
  const all = everyElement(document, elements);
  const hasHidden = all.some((element) => element.matches(dialogs) && !seen(element));
  const shapes = new Map<string, number>();
  const found = all.flatMap((element) => {
    const said = saidOf(element);
    if (!said || !isTabStop(element) || isOff(element) || !seen(element)) return [];
    if (element.closest(dialogs) && seen(element.closest(dialogs) ?? element)) return [];
    const shape = `${said} ${shapeOf(element)}`;
    const alike = shapes.get(shape) ?? 0;
    shapes.set(shape, alike + 1);
    return alike < (said === 'picture' ? 1 : 2) ? [{ element, said }] : [];
  });
  const rank = { declared: 0, picture: 1, plain: 2 };
  const inOrder = found.sort((one, other) => rank[one.said] - rank[other.said]);
  const plainToo = hasHidden ? most : 3;
  const plain = inOrder.filter(({ said }) => said === 'plain').slice(0, plainToo);
  const kept = inOrder.filter(
    ({ element, said }) => said !== 'plain' || plain.some((other) => other.element === element),
  );
  return { found: described(kept.slice(0, most)), left: Math.max(0, kept.length - most) };
}

function described(found: readonly { element: Element; said: OpenerFacts['said'] }[]): unknown {
  if (found.length === 0) return [];
  axe.setup(document.documentElement);
  try {
    return found.map(({ element, said }) => ({
      ...placeOf(element),
      mark: keepMarked(element),
      name: spokenName(element, 200),
      tag: element.localName,
      said,
    }));
  } finally {
    axe.teardown();
  }
}

function saidOf(element: Element): OpenerFacts['said'] | null {
  if (!element.matches(`a[href], button, [role="button"], input[type="button"], [aria-haspopup="dialog"]`))
    return null;
  if (sends(element) || harmful.test(element.textContent ?? '') || isForAnotherProgram(element)) return null;
  if (element.matches(declaring) || isDialog(targetOf(element))) return 'declared';
  const href = element.getAttribute('href') ?? '';
  if (element.localName === 'a' && picture.test(href))
    return element.querySelector('img, svg, picture') ? 'picture' : null;
  return element.matches(pressable) && isPlain(element) ? 'plain' : null;
}

/** Whether another program answers to it: mail, telephone, a download. */
function isForAnotherProgram(element: Element): boolean {
  const href = element.getAttribute('href') ?? '';
  if (href === '' || /^(?:#|javascript:)/i.test(href) || picture.test(href)) return false;
  return /^(?:mailto|tel|sms):/i.test(href) || element.hasAttribute('download');
}

function sends(element: Element): boolean {
  if (!(element instanceof HTMLButtonElement || element instanceof HTMLInputElement)) return false;
  return element.form !== null && /^(?:submit|image|reset)$/.test(element.type);
}

function targetOf(element: Element): Element | null {
  const href = element.getAttribute('href') ?? '';
  const named =
    element.getAttribute('aria-controls') ??
    element.getAttribute('commandfor') ??
    element.getAttribute('popovertarget') ??
    (href.length > 1 && href.startsWith('#') ? href.slice(1) : '');
  const root = rootOf(element);
  if (named === '' || !(root instanceof Document || root instanceof ShadowRoot)) return null;
  return root.getElementById(named.split(/\s+/)[0] ?? '');
}

function isDialog(target: Element | null): boolean {
  return target?.matches(dialogs) ?? false;
}

/** A button that says nothing of what it does: no menu, no section that opens, no part of a widget or of a menu bar. */
function isPlain(element: Element): boolean {
  const states =
    '[aria-expanded], [aria-pressed], [aria-haspopup]:not([aria-haspopup="dialog"]), [aria-checked], [aria-selected], [data-toggle], [data-bs-toggle]';
  if (element.matches(states) || compositeAround(element)) return false;
  if (notPlain.test(element.textContent ?? '')) return false;
  return !/^(?:banner|navigation)$/.test(areaOf(element)) && !element.closest('[role="search"], search');
}

/** What tells kinds of controls apart: the same classes in the same kind of surroundings are one kind. */
function shapeOf(element: Element): string {
  const kind = (node: Element | null): string =>
    node ? `${node.localName}.${(node.getAttribute('class') ?? '').replace(/\d+/g, '')}` : '';
  return `${kind(element)} ${kind(element.parentElement)}`;
}
