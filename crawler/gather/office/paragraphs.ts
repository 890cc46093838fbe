import { inside, isElement, localName, nearest, textOfNode, type Xml } from './xml.ts';

/** A paragraph with its words, and none of those in text boxes that stand in it: these are paragraphs too. */
export interface Paragraph {
  element: Xml;
  text: string;
}

/** How a kind of document writes its text. */
interface Writing {
  /** Elements that are paragraphs. */
  paragraphs: readonly string[];
  /** The only element that holds text; left out where all elements may. */
  holds?: string;
  /** Elements that part words. */
  spaces: readonly string[];
  /** Elements whose text is not the document's: taken out, or somebody's comment. */
  without: readonly string[];
}

/** The paragraphs of a part that have words, in reading order. */
export function paragraphsOf(root: Xml, { paragraphs, holds, spaces, without }: Writing): Paragraph[] {
  const pieces = new Map<Xml, string[]>();
  const add = (node: Xml, text: string): void => {
    const paragraph = paragraphs.includes(localName(node)) ? node : nearest(node, paragraphs);
    if (!paragraph) return;
    const known = pieces.get(paragraph);
    if (known) known.push(text);
    else pieces.set(paragraph, [text]);
  };
  for (const node of inside(root, without)) {
    if (isElement(node)) {
      if (spaces.includes(localName(node))) add(node, ' ');
      continue;
    }
    const text = textOfNode(node);
    const holder = node.parent;
    if (text === null || !holder || !('attribs' in holder)) continue;
    if (holds === undefined || localName(holder) === holds) add(holder, text);
  }
  return [...pieces]
    .map(([element, texts]) => ({ element, text: texts.join('').trim() }))
    .filter(({ text }) => text !== '');
}

/** How many words there are in all of them. */
export function wordsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
