import { quote } from '../wording/text.ts';
import { check } from './check.ts';

/** Two links beside each other that lead to the same place. */
export const neighbourLinks = check({
  id: 'neighbour-links',
  version: 1,
  title: 'Two links beside each other lead to the same place',
  wcag: [],
  reads: ['links'],
  who: 'People who use a keyboard press Tab twice for each entry of a list; people who use a screen reader hear everything twice.',
  mend: 'Put the picture and the words into one link, with an empty alternative for the picture: <a href="/bins"><img src="bin.jpg" alt=""> Bins</a>.',
  source: 'Technique H2 (Combining adjacent image and text links for the same resource)',
  limits:
    'Advice. Counts links with no word between them. One that is taken out of the order of Tab and hidden from screen readers is let be.',
  examples: {
    passes: '<p><a href="/page/bins"><img src="data:," alt="" width="40" height="40"> Bins</a></p>',
    fails:
      '<p><a href="/page/bins"><img src="data:," alt="A green bin" width="40" height="40"></a> <a href="/page/bins">Bins</a></p>',
  },
  judge: ({ links: { links } }) =>
    links.flatMap((link, index) => {
      const before = links[index - 1];
      const isWeb = /^https?:/.test(link.url) && !link.href.startsWith('#');
      if (!link.isNext || !before || !isWeb || !link.reached || !before.reached || !link.seen) return [];
      return [
        {
          kind: 'advice' as const,
          impact: 'minor' as const,
          message: `${quote(before.name)} and ${quote(link.name)} stand beside each other and both lead to ${quote(link.href, 120)}.`,
          help: `Make one link of both: <a href="${link.href.slice(0, 200)}">… ${link.name.slice(0, 80)}</a>.`,
          place: link,
        },
      ];
    }),
});
