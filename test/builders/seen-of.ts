import type { Examined } from '../../crawler/records/examined.ts';
import type { LookFacts } from '../../crawler/records/facts/look-facts.ts';
import type { TextBlock } from '../../crawler/records/facts/text-blocks-facts.ts';
import { textBlock } from './text-block.ts';

/** What was seen of the page as it arrived. */
export function seenOf(what: string, facts: unknown): Examined {
  return { what, state: 'as it arrived', frame: '', facts, reason: '' };
}

/** The words of a page, a paragraph each; "# " begins a heading and "- " an entry of a list. */
export function wordsSeen(...lines: (string | TextBlock)[]): Examined[] {
  const blocks = lines.map((line, at) => (typeof line === 'string' ? blockOf(line, at) : line));

  return [seenOf('text-blocks', { blocks, left: 0 }), readingSeen(...blocks.map(({ words }) => words))];
}

function blockOf(line: string, at: number): TextBlock {
  const box = { x: 20, y: 100 + 50 * at, width: 600, height: 24 };
  if (line.startsWith('# ')) return textBlock(line.slice(2), { tag: 'h2', heading: 2, box });
  if (line.startsWith('- ')) return textBlock(line.slice(2), { tag: 'li', within: ['list'], box });
  return textBlock(line, { box });
}

/** The main content as it is read, a paragraph for each text. */
export function readingSeen(...texts: string[]): Examined {
  const blocks = texts.map((words) => ({ kind: 'text', words }));

  return seenOf('reading', { by: 'readability', lang: 'en', blocks, left: 0 });
}

/** A page with Larkton's look. */
export function lookOfPage(overrides: Partial<LookFacts> = {}): LookFacts {
  return {
    fonts: [{ name: 'arial', share: 1 }],
    colours: [{ colour: '#16191b', share: 1 }],
    grounds: [{ colour: '#ffffff', share: 1 }],
    links: [{ colour: '#1a56a8', share: 1 }],
    header: {
      ground: '#0b3c49',
      links: ['Larkton', 'Services', 'News', 'A to Z'],
      logo: 'Larkton',
      font: 'arial',
    },
    skipLink: { name: 'Skip to main content', href: '#content', target: 'found' },
    landmarks: { main: 1, navigation: 2, footer: 1 },
    crumbs: ['Home', 'Council tax'],
    ...overrides,
  };
}
