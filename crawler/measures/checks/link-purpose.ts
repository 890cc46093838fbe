import type { LinkFacts } from '../../records/facts/link-facts.ts';
import { isGeneric } from '../wording/generic-labels.ts';
import { normal } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Link = LinkFacts['links'][number];

/** Links whose text fits every link, and whose sentence, item, cell or headers say no more. */
export const linkPurpose = check({
  id: 'link-purpose',
  version: 1,
  title: 'Link text does not say where the link leads',
  wcag: ['2.4.4'],
  reads: ['links'],
  who: 'People who use a screen reader go from link to link and hear only "click here"; people with low vision see no more than the link.',
  mend: 'Write where the link leads: "Pay your council tax", not "click here".',
  source: 'WCAG 2.2, 2.4.4 Link Purpose (In Context); technique G91; failure F63; ACT rule fd3a94 by analogy',
  limits:
    'A label is vague when it stands on a published list, English or Welsh. Whether other words describe the place is for a person.',
  examples: {
    passes: '<p><a href="/pay">Pay your council tax</a></p>',
    fails: '<p><a href="/pay">Click here</a></p>',
  },
  judge: ({ links: { links } }) => links.flatMap((link) => verdictOn(link) ?? []),
});

function verdictOn(link: Link): Verdict | null {
  if (!isGeneric(link.name)) return null;
  const around = contextOf(link);
  const message = `The link is called "${link.name}", which fits any link.`;
  const help = `Say where it leads, such as <a href="${link.href}">${exampleFor(link)}</a>.`;
  if (around === '')
    return {
      kind: 'violation',
      impact: 'serious',
      message: `${message} Nothing beside it says more.`,
      help,
      place: link,
    };
  return {
    kind: 'advice',
    impact: 'minor',
    message: `${message} Only the words around it tell: "${around.slice(0, 120)}".`,
    help,
    place: link,
    wcag: [],
  };
}

/** What a screen reader can give of a link's surroundings: sentence, item, cell headers, description, lists around. */
function contextOf({ name, sentence, headers, listItems, describedBy }: Link): string {
  const known = normal(name);
  const words = [sentence, headers, describedBy, ...listItems].map((text) =>
    normal(text).replace(known, '').trim(),
  );
  return words.find((text) => /\p{L}{3}/u.test(text)) ?? '';
}

/** What its address calls the page, as far as that is words: "/council-tax/ways-to-pay.html" is "Ways to pay". */
function exampleFor({ url }: Link): string {
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '') : '';
  const words = last
    .replace(/\.[a-z]+$/iu, '')
    .replace(/[-_]+/gu, ' ')
    .trim();

  return /^[a-z][a-z ]{2,40}$/iu.test(words)
    ? words[0]?.toUpperCase() + words.slice(1)
    : 'the name of that page';
}
