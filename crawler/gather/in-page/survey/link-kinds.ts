import type { LinkFacts } from '../../../records/facts/link-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { seen, squeeze } from '../seeing.ts';
import { placeOf } from './place-of.ts';
import { spokenName } from './spoken.ts';

declare const axe: AxeInPage;

/** Words that only the style puts before or behind a link. */
export function styledWords(link: Element): string {
  const words = ['::before', '::after'].map((part) => {
    const { content } = getComputedStyle(link, part);
    return /^"(.*)"$/.exec(content)?.[1] ?? '';
  });
  return squeeze(words.join(' '), 200);
}

/** Links in different ones of these are not taken for one. */
const entries = 'li, tr, dt, dd, nav, section, article, header, footer, main, aside';

/** Whether a link leads where the one before it does, and no word stands between. */
export function isNext(before: Element | undefined, link: Element): boolean {
  if (!(before instanceof HTMLAnchorElement && link instanceof HTMLAnchorElement)) return false;
  if (before.href === '' || before.href !== link.href || before.getRootNode() !== link.getRootNode())
    return false;
  if (before.contains(link) || before.closest(entries) !== link.closest(entries)) return false;
  const range = document.createRange();
  range.setStartAfter(before);
  range.setEndBefore(link);
  return range.toString().trim() === '';
}

/** Whether the code of a link says that it opens something on the page, or that a script of its own answers to it. */
export function actsOf(link: Element): LinkFacts['links'][number]['acts'] {
  if (
    link.hasAttribute('aria-expanded') ||
    /^(true|menu|dialog)$/.test(link.getAttribute('aria-haspopup') ?? '')
  )
    return 'expands';
  if (
    /^(collapse|dropdown|modal|tab)$/.test(
      link.getAttribute('data-toggle') ?? link.getAttribute('data-bs-toggle') ?? '',
    )
  )
    return 'expands';
  return link.hasAttribute('onclick') ? 'handler' : '';
}

const leaving =
  /^\s*(?:javascript:)?\s*(?:return\s+)?(?:window\.|document\.|self\.|top\.)?location(?:\.href|\.pathname)?\s*(?:=|\.(?:assign|replace)\s*\()\s*(["'])([^"'#][^"']*)\1\s*\)?\s*;?\s*(?:return (?:true|false)\s*;?)?\s*$/;

/** Buttons whose own code does nothing but go to another address. */
export function leavingButtons(elements: readonly Element[]): LinkFacts['leaving'] {
  const found: LinkFacts['leaving'] = [];
  for (const element of elements) {
    if (found.length >= 100) break;
    const code = element.getAttribute('onclick');
    const to = code && code.length < 500 ? leaving.exec(code)?.[2] : undefined;
    if (!to || axe.commons.aria.getRole(element) !== 'button' || !seen(element)) continue;
    found.push({ ...placeOf(element), name: spokenName(element, 300), to });
  }
  return found;
}
