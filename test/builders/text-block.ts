import type { TextBlock } from '../../crawler/records/facts/text-blocks-facts.ts';

/** A plain paragraph of the main content, 16 pixels high, with what a test wants to be otherwise. */
export function textBlock(words: string, otherwise: Partial<TextBlock> = {}): TextBlock {
  return {
    selector: 'p',
    snippet: `<p>${words.slice(0, 100)}</p>`,
    box: { x: 20, y: 100, width: 600, height: 24 },
    words,
    letters: words.length,
    spoken: null,
    tag: 'p',
    heading: 0,
    within: [],
    linked: 0,
    area: 'main',
    group: 1,
    lang: 'en',
    direction: 'ltr',
    plain: false,
    fontSize: 16,
    bold: false,
    capitals: false,
    align: 'start',
    lineHeight: 24,
    ...otherwise,
  };
}
