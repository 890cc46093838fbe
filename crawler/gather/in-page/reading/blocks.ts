import type { ReadingFacts } from '../../../records/facts/reading-facts.ts';
import { squeeze } from '../seeing.ts';

type Block = ReadingFacts['blocks'][number];

const mostWords = 20_000;
/** Stands for a line break that somebody typed; those of the code are spaces. */
const typedBreak = '\u2028';
const block =
  /^(address|article|aside|blockquote|body|button|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|label|legend|li|main|nav|ol|option|p|pre|section|select|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)$/;

/** The words of an element that stands in no page, by the block that holds them, in reading order. */
export function blocksOf(root: Element): Block[] {
  const blocks: { around: Element; words: string[] }[] = [];
  const walker = (root.ownerDocument ?? document).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let breaks = false;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const around = blockAround(node, root);
    if (node instanceof Element) {
      breaks ||= block.test(node.localName);
      if (node.localName === 'br') blocks.at(-1)?.words.push(typedBreak);
      continue;
    }
    const last = blocks.at(-1);
    const words = node.nodeValue ?? '';
    if (last?.around === around && !breaks) last.words.push(words);
    else if (words.trim() !== '') blocks.push({ around, words: [words] });
    else continue;
    breaks = false;
  }
  return blocks.flatMap(({ around, words }) => blockOf(around, words.join('')));
}

function blockAround(node: Node, root: Element): Element {
  let around = node.parentElement;
  while (around && around !== root && !block.test(around.localName)) around = around.parentElement;
  return around ?? root;
}

/** A typed line break ends a block, as it does for the reader. */
function blockOf(around: Element, words: string): Block[] {
  const kind = kindOf(around);
  return words
    .split(typedBreak)
    .map((line) => squeeze(line, mostWords))
    .filter((line) => line !== '')
    .map((line) => ({ kind, words: line }));
}

function kindOf({ localName }: Element): Block['kind'] {
  if (/^h[1-6]$/.test(localName)) return 'heading';
  if (/^(li|dd|dt)$/.test(localName)) return 'item';
  if (/^(td|th|caption)$/.test(localName)) return 'cell';
  return /^(label|legend|button|summary|option|select|textarea)$/.test(localName) ? 'label' : 'text';
}
