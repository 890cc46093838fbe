import type { DocumentFacts } from '../../../records/facts/document-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { areaOf, boxOf, seen, squeeze } from '../seeing.ts';

declare const axe: AxeInPage;

/** What the document says of itself. */
export function documentFacts(elements: readonly Element[]): DocumentFacts {
  const root = document.documentElement;
  const logos = elements.filter(isHomeLink).slice(0, 5);
  return {
    root: { selector: root.localName, snippet: openingTag(root), box: { ...boxOf(root), x: 0, y: 0 } },
    title: squeeze(document.title, 500),
    url: location.href.slice(0, 2000),
    lang: root.getAttribute('lang') ?? '',
    siteNames: [...new Set([...metadata(), ...logos.map(nameOf), ...copyright(elements)])].filter(Boolean),
    homes: [...new Set(logos.map((logo) => (logo instanceof HTMLAnchorElement ? logo.href : '')))],
    pictures: elements
      .filter((element) => element.localName === 'img' && areaOf(element) === 'main' && seen(element))
      .slice(0, 50)
      .map((picture) => squeeze(picture.getAttribute('alt'), 200))
      .filter(Boolean),
  };
}

function openingTag(element: Element): string {
  return /^<[^>]*>/.exec(element.outerHTML.slice(0, 300))?.[0] ?? '';
}

function nameOf(element: Element): string {
  return squeeze(axe.commons.text.accessibleText(element), 100);
}

/** A link in the header that leads to the top of the site, or one of its languages. */
function isHomeLink(element: Element): boolean {
  if (!(element instanceof HTMLAnchorElement) || element.origin !== location.origin) return false;
  return (
    /^\/([a-z]{2}\/?|home\/?|index\.\w+)?$/i.test(element.pathname) &&
    !element.hash &&
    /header|banner/.test(areaOf(element))
  );
}

function metadata(): string[] {
  return [...document.querySelectorAll('meta[property="og:site_name"], meta[name="application-name"]')].map(
    (meta) => squeeze(meta.getAttribute('content'), 100),
  );
}

/** Whose the page is, in the words behind the copyright mark. */
function copyright(elements: readonly Element[]): string[] {
  const footers = elements.filter(({ localName }) => localName === 'footer').slice(-2);
  return footers.flatMap((footer) => {
    const [, behind] = squeeze(footer.textContent, 2000).split(/©|\(c\)|copyright|hawlfraint/i);
    const name = /^[\s\d–-]*((?:\p{Lu}[\p{L}'’-]*|of|and|upon|the|\s)+)/u.exec(behind ?? '')?.[1] ?? '';
    return name.trim().length > 4 ? name.trim().slice(0, 100) : [];
  });
}
