import type { PicturesFacts } from '../../../records/facts/pictures-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { areaOf, idOf, parentOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from './place-of.ts';
import { svgIn } from './svg-words.ts';

declare const axe: AxeInPage;

type Fact = PicturesFacts['pictures'][number];

/** To find each again costs the more the more there are. */
const most = 400;

const mayBePicture =
  'img, input[type="image"], area[href], svg, canvas, object, [role~="img"], [role~="image"]';

/** Every picture that stands in the page as an element of its own. Background pictures are none. */
export function pictures(elements: readonly Element[]): PicturesFacts {
  const found = elements.filter(isPicture);
  return {
    pictures: found.slice(0, most).map((element) => ({ ...placeOf(element), ...factsOf(element) })),
    left: Math.max(0, found.length - most),
  };
}

function isPicture(element: Element): boolean {
  if (!element.matches(mayBePicture)) return false;
  if (/^(img|input|area)$/.test(element.localName)) return true;
  const role = axe.commons.aria.getRole(element);
  return role === 'img' || role === 'image' || role === 'graphics-document';
}

function factsOf(element: Element): Omit<Fact, 'selector' | 'snippet' | 'box'> {
  const address = addressOf(element);
  const isExposed = tells(element);
  return {
    kind: kindOf(element),
    alt: element.getAttribute('alt')?.slice(0, 2000) ?? null,
    name: isExposed ? squeeze(axe.commons.text.accessibleText(element), 1000) : '',
    isExposed,
    isSeen: element.localName === 'area' || seen(element),
    address: address.slice(0, address.startsWith('data:') ? 60 : 2000),
    file: fileOf(address),
    area: areaOf(element) as Fact['area'],
    isLogo: saysLogo(element, address),
    caption: squeeze(element.closest('figure')?.querySelector('figcaption')?.textContent, 500),
    beside: [element.previousElementSibling, element.nextElementSibling]
      .map((each) => squeeze(each?.textContent?.slice(0, 1000), 300))
      .filter(Boolean)
      .join(' | '),
    svg: address.startsWith('data:image/svg+xml') ? svgIn(address) : null,
  };
}

/** Whether a screen reader tells of it as a picture: not hidden from it, not marked as decoration. */
function tells(element: Element): boolean {
  const role = axe.commons.aria.getRole(element);
  return (
    role !== null && !/^(none|presentation)$/.test(role) && axe.commons.dom.isVisibleToScreenReaders(element)
  );
}

function kindOf({ localName }: Element): Fact['kind'] {
  return localName === 'img' || localName === 'input' || localName === 'area' || localName === 'svg'
    ? localName
    : 'other';
}

function addressOf(element: Element): string {
  if (element instanceof HTMLImageElement) return element.currentSrc || element.src;
  if (element instanceof HTMLInputElement) return element.src;
  return element instanceof HTMLObjectElement ? element.data : '';
}

/** A picture that leads to the first page is the site's own mark. */
function leadsHome(link: HTMLAnchorElement | null): boolean {
  const { host = '', pathname = '' } = URL.canParse(link?.href ?? '') ? new URL(link?.href ?? '') : {};
  return host === location.host && /^\/(home|cartref|index\.\w+|default\.aspx)?$/i.test(pathname);
}

function fileOf(address: string): string {
  if (!URL.canParse(address) || address.startsWith('data:')) return '';
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  return unescaped(last)
    .replace(/\.[a-z\d]{2,5}$/i, '')
    .slice(0, 300);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function saysLogo(element: Element, address: string): boolean {
  if (leadsHome(element.closest('a'))) return true;
  const around = [element, parentOf(element)].map(
    (each) => `${each?.getAttribute('class') ?? ''} ${each ? idOf(each) : ''}`,
  );
  const said = [...around, element.getAttribute('alt'), address.startsWith('data:') ? '' : address].join(' ');
  return /logo|brand|crest|badge|emblem|arfbais|coat.of.arms/i.test(said);
}
