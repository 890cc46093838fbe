import type { LinkFacts } from '../../records/facts/link-facts.ts';
import { normal, quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Link = LinkFacts['links'][number];

const toTheTop = /\b(?:top|up|brig|frig|fyny|dechrau)\b/;

/** Links that lead nowhere: a script makes buttons of them. */
export const emptyAddress = check({
  id: 'empty-address',
  version: 1,
  title: 'A link leads nowhere and is used as a button',
  wcag: [],
  reads: ['links'],
  who: 'People who use a screen reader hear "link" and expect another page; a link does not answer to the space bar as a button does, and opens an empty window when it is opened in a new tab.',
  mend: 'Make it a button: <button type="button">Show the map</button>.',
  source: 'Failure F42 by analogy; HTML Standard, the a element; ARIA Authoring Practices, Button and Link',
  limits:
    'Advice: what happens on a click is not seen. Links to the top of the page are let be; so is what calls itself a button by its role.',
  examples: {
    passes: '<p><button type="button">Show the map</button> <a href="#">Back to top</a></p>',
    fails: '<p><a href="#">Show the map</a></p>',
  },
  judge: ({ links: { links } }) => links.flatMap((link) => verdictOn(link) ?? []),
});

function verdictOn(link: Link): Verdict | null {
  const { href, name, seen, area, acts } = link;
  const address = href.trim();
  const isScript = /^javascript:/i.test(address);
  if (!seen || area === 'banner' || !(address === '#' || isScript)) return null;
  if (!isScript && acts === '' && toTheTop.test(normal(name))) return null;
  return {
    kind: 'advice',
    impact: acts === 'expands' || isScript ? 'moderate' : 'minor',
    message: `The link ${quote(name)} has the address ${quote(address, 60)}: it leads to no page${acts === 'expands' ? ', but opens something here' : ''}.`,
    help: `<button type="button">${name.slice(0, 80)}</button>`,
    place: link,
  };
}
