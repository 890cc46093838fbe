import type { LookFacts } from '../../../records/facts/look-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { areaHere, idOf, parentOf, seen, squeeze } from '../seeing.ts';
import { type Piece, styleOf, textByBlock } from './block-text.ts';

declare const axe: AxeInPage;

/** The most that is kept of one kind of thing. */
const mostKept = 6;
/** A skip link stands among so many first links. */
const firstLinks = 6;

/** How the document looks as a whole, and what it has of what people know from other sites. */
export function look(elements: readonly Element[]): LookFacts {
  const pieces = [...textByBlock(elements).values()].flat().filter(({ text }) => /\S/.test(text));
  const area = areas();
  const linked = remembered((element) => element.closest('a[href], button, [role="button"]'));
  const main = pieces.filter(({ parent }) => area(parent) === 'main');
  const plain = main.filter(({ parent }) => linked(parent) === null);
  const links = main.filter(({ parent }) => {
    const link = linked(parent);
    return link instanceof HTMLAnchorElement && getComputedStyle(link).display === 'inline';
  });
  const ground = grounds();
  return {
    fonts: shares(main, ({ parent }) => familyOf(parent)).map(([name, share]) => ({ name, share })),
    colours: coloured(plain, ({ parent }) => hexOf(styleOf(parent).color)),
    grounds: coloured(plain, ({ parent }) => ground(parent)),
    links: coloured(links, ({ parent }) => hexOf(styleOf(parent).color)),
    header: headerOf(elements, pieces, ground),
    skipLink: skipLinkOf(elements),
    landmarks: landmarksOf(elements),
    crumbs: crumbsOf(elements),
  };
}

function coloured(
  pieces: readonly Piece[],
  colourOf: (piece: Piece) => string,
): { colour: string; share: number }[] {
  return shares(pieces, colourOf).map(([colour, share]) => ({ colour, share }));
}

/** What the letters of some text share, with its share of them; the most first, then by name. */
function shares(pieces: readonly Piece[], what: (piece: Piece) => string): [string, number][] {
  const letters = new Map<string, number>();
  for (const piece of pieces) {
    const name = what(piece);
    letters.set(name, (letters.get(name) ?? 0) + piece.text.replace(/\s+/g, '').length);
  }
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  return [...letters]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, mostKept)
    .map(([name, count]) => [name, Math.round((count / Math.max(1, all)) * 100) / 100]);
}

function familyOf(element: Element): string {
  const [first = ''] = styleOf(element).fontFamily.split(',');
  return first.replace(/["']/g, '').trim().toLowerCase().slice(0, 100);
}

function hexOf(colour: string): string {
  const parsed = new axe.commons.color.Color();
  try {
    parsed.parseString(colour);
    return parsed.toHexString().slice(0, 7).toLowerCase();
  } catch {
    return colour.slice(0, 60);
  }
}

/** The landmark that an element stands in, as `areaOf` has it; every element on the way up is asked once. */
function areas(): (element: Element) => string {
  const known = new Map<Element, string>();
  return (element) => {
    const way: Element[] = [];
    let answer = '';
    for (let node: Element | null = element; node && answer === ''; node = parentOf(node)) {
      answer = known.get(node) ?? areaHere(node);
      way.push(node);
    }
    for (const each of way) known.set(each, answer || 'main');
    return answer || 'main';
  };
}

/** The colour behind an element: its own or that of the nearest one around it that has one; white where none has. */
function grounds(): (element: Element) => string {
  const known = new Map<Element, string>();
  return (element) => {
    const way: Element[] = [];
    let answer = '#ffffff';
    for (let node: Element | null = element; node; node = parentOf(node)) {
      const before = known.get(node);
      if (before !== undefined) {
        answer = before;
        break;
      }
      way.push(node);
      const { backgroundColor } = styleOf(node);
      if (/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) continue;
      answer = hexOf(backgroundColor);
      break;
    }
    for (const each of way) known.set(each, answer);
    return answer;
  };
}

/** The first header that can be seen, with the main menu where that stands outside it. */
function headerOf(
  elements: readonly Element[],
  pieces: readonly Piece[],
  ground: (element: Element) => string,
): LookFacts['header'] {
  const header = elements.find(
    (element) => mayBeLandmark(element) && areaHere(element) === 'header' && seen(element),
  );
  if (!header) return null;
  const within = elements.filter((element) => header.contains(element));
  const links = within.filter((element) => element.matches('a[href]') && seen(element));
  const [first] = within.filter(
    (element) => element.matches('a[href], img, svg[role="img"]') && seen(element),
  );
  const words = pieces.filter(({ parent }) => header.contains(parent));
  return {
    ground: ground(header),
    links: links.slice(0, 100).map(nameOf),
    logo: first ? nameOf(first) : squeeze(words[0]?.text, 100),
    font: shares(words, ({ parent }) => familyOf(parent))[0]?.[0] ?? '',
  };
}

function nameOf(element: Element): string {
  return squeeze(axe.commons.text.accessibleText(element), 100);
}

function skipLinkOf(elements: readonly Element[]): LookFacts['skipLink'] {
  const links = elements.filter((element) => element.matches('a[href]')).slice(0, firstLinks);
  const skip = links.find((link) => /^#[^/!]/.test(link.getAttribute('href') ?? ''));
  if (!skip) return null;
  const href = (skip.getAttribute('href') ?? '').slice(0, 300);
  return { name: nameOf(skip), href, target: isThere(href.slice(1)) ? 'found' : 'missing' };
}

function isThere(written: string): boolean {
  const names = [written, decoded(written)];
  return names.some(
    (name) =>
      document.getElementById(name) !== null ||
      document.querySelector(`a[name="${CSS.escape(name)}"]`) !== null,
  );
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function mayBeLandmark(element: Element): boolean {
  return /^(header|main|nav|footer)$/.test(element.localName) || element.hasAttribute('role');
}

function landmarksOf(elements: readonly Element[]): LookFacts['landmarks'] {
  const found = elements.filter(mayBeLandmark).map((element) => areaHere(element));
  const count = (area: string): number => found.filter((each) => each === area).length;
  return { main: count('main'), navigation: count('navigation'), footer: count('footer') };
}

const crumbWords = /bread-?crumb|\bcrumbs?\b|briwsion/i;

function crumbsOf(elements: readonly Element[]): string[] {
  const trails = elements.filter((element) => {
    if (!/^(nav|ol|ul|div|p|section)$/.test(element.localName)) return false;
    const said = ['class', 'aria-label', 'typeof'].map((name) => element.getAttribute(name) ?? '');
    return crumbWords.test([idOf(element), ...said].join(' '));
  });
  for (const trail of trails) {
    const links = [...trail.querySelectorAll('a[href]')].slice(0, 20).filter((link) => seen(link));
    if (links.length > 0) return links.map(nameOf);
  }
  return [];
}

function remembered<Answer>(ask: (element: Element) => Answer): (element: Element) => Answer {
  const known = new Map<Element, Answer>();
  return (element) => {
    if (!known.has(element)) known.set(element, ask(element));
    return known.get(element) as Answer;
  };
}
