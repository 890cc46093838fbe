import type { HiddenWordsFacts } from '../../../records/facts/hidden-words-facts.ts';
import type { Place } from '../../../records/facts/place.ts';
import { parentOf, seen, squeeze } from '../seeing.ts';
import { styleOf, textByBlock } from './block-text.ts';
import { placer } from './placer.ts';

const most = 100;
const named = ['aria-label', 'alt', 'title', 'placeholder', 'value', 'aria-description', 'aria-valuetext'];

/** The drawn words that aria-hidden keeps from screen readers, and which of them they meet elsewhere. */
export function hiddenWords(elements: readonly Element[]): HiddenWordsFacts {
  const hidden = elements.filter(
    (element) =>
      element.getAttribute('aria-hidden') === 'true' && !parentOf(element)?.closest('[aria-hidden="true"]'),
  );
  if (hidden.length === 0) return { dialogOpen: false, parts: [] };
  const drawn = drawnWords(elements, new Set(hidden));
  const said = saidWords(elements);
  const placeOf = placer();
  return {
    dialogOpen: elements.some(
      (element) => element.matches('dialog[open], [aria-modal="true"]') && seen(element),
    ),
    parts: hidden
      .filter((element) => drawn.has(element) && seen(element))
      .slice(0, most)
      .map((element) => partOf(element, drawn.get(element) ?? '', { said, place: placeOf(element) })),
  };
}

function partOf(
  element: Element,
  text: string,
  { said, place }: { said: ReadonlySet<string>; place: Place },
): HiddenWordsFacts['parts'][number] {
  const words = squeeze(text, 300);
  return {
    ...place,
    words,
    unsaid: [...new Set(wordsIn(words))].filter((word) => !said.has(word)).slice(0, 40),
    font: styleOf(element).fontFamily.slice(0, 200),
    inControl:
      parentOf(element)?.closest('a, button, label, legend, summary, h1, h2, h3, h4, h5, h6, [role]') != null,
  };
}

function drawnWords(elements: readonly Element[], hidden: ReadonlySet<Element>): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const pieces of textByBlock(elements).values())
    for (const { text, parent } of pieces) {
      const outer = outerHidden(parent, hidden);
      if (outer) found.set(outer, `${found.get(outer) ?? ''} ${text}`.slice(0, 600));
    }
  return new Map([...found].filter(([, text]) => /\p{L}/u.test(text)));
}

function outerHidden(element: Element, hidden: ReadonlySet<Element>): Element | null {
  for (let node: Element | null = element; node; node = parentOf(node)) if (hidden.has(node)) return node;
  return null;
}

/** Every word that a screen reader can say: text that is not kept from it, and names by attribute. */
function saidWords(elements: readonly Element[]): Set<string> {
  const said = new Set<string>();
  const add = (text: string | null): void => {
    for (const word of wordsIn((text ?? '').slice(0, 20_000))) said.add(word);
  };
  const mute = new Set<Element>();
  for (const element of elements) {
    const parent = parentOf(element);
    if (
      (parent && mute.has(parent)) ||
      element.matches('[aria-hidden="true"], script, style, noscript, template')
    ) {
      mute.add(element);
      continue;
    }
    for (const name of named) add(element.getAttribute(name));
    for (const node of element.childNodes) if (node instanceof Text && /\S/.test(node.data)) add(node.data);
  }
  return said;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
}
