import { everyElement, seen } from '../seeing.ts';
import { contains } from './covers.ts';
import { isTabStop } from './operable.ts';

/** The place on the same page that a link leads to; undefined when it leads nowhere on it, null when it is missing. */
export function skipTarget(link: Element | undefined): Element | null | undefined {
  const href = link instanceof HTMLAnchorElement ? link.href : '';
  const [page, fragment = ''] = href.split('#');
  if (page !== location.href.split('#')[0] || fragment === '' || /^[!/]/.test(fragment)) return undefined;
  const id = decoded(fragment);
  return (
    document.getElementById(id) ?? document.getElementsByName(id)[0] ?? (/^top$/i.test(id) ? undefined : null)
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** "end": nothing in the place or behind it can have the focus, so that Tab begins again at the top. */
export type Relation = 'inside' | 'after' | 'before' | 'end';

/** Where the element that Tab led to stands to the place that a link leads to. */
export function relationTo(target: Element, element: Element): Relation {
  const relation = standsTo(target, element);
  if (relation !== 'before') return relation;
  const others = everyElement(document, 60_000).filter((other) => isTabStop(other) && seen(other));
  return others.some((other) => standsTo(target, other) !== 'before') ? 'before' : 'end';
}

function standsTo(target: Element, element: Element): 'inside' | 'after' | 'before' {
  if (contains(target, element)) return 'inside';
  return target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before';
}

/** What else lets people go past what is repeated on every page. */
export function bypassOf(): { main: boolean; headings: number } {
  const headings = [...document.querySelectorAll('h1, h2, h3, [role="heading"]')].slice(0, 300);
  return {
    main: document.querySelector('main, [role="main"]') !== null,
    headings: headings.filter(seen).length,
  };
}

/** Puts the address back as it was, without anybody being told. */
export function restoreAddress(address: string): void {
  if (location.href !== address) history.replaceState(history.state, '', address);
}
