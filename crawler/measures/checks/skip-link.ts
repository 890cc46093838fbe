import type { SkipLinkFacts } from '../../records/facts/skip-link-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Link = SkipLinkFacts['links'][number];

/** Links that promise a way past the header and are not seen, or do not lead there. */
export const skipLink = check({
  id: 'skip-link',
  version: 1,
  title: 'The skip link does not do its work',
  wcag: ['2.4.1', '2.4.7'],
  reads: ['skip-link'],
  who: 'People who use a keyboard press Tab through the same menu on every page; people who see want to see the link that spares them that.',
  mend: 'Make it the first link of the page, let it come into view on :focus, and let it lead to an element whose id it names: <a class="skip-link" href="#main-content">Skip to main content</a> … <main id="main-content">.',
  source:
    'WCAG 2.2, 2.4.1 Bypass Blocks and 2.4.7 Focus Visible; techniques G1 and C7; ACT rules cf77f2 and ye5d6e',
  limits:
    'The first three stops of the Tab key are looked at, and those that lead to a place on the page are followed with Enter. A page needs no skip link where headings or a main landmark let people go past what is repeated (H69, ARIA11): there a broken one is advice.',
  examples: {
    passes:
      '<p><a href="#content">Skip to main content</a></p><p><a href="/">Home</a></p><div id="content"><a href="/pay">Pay</a></div>',
    fails:
      '<p><a href="#content">Skip to main content</a></p><p><a href="/">Home</a></p><div class="content"><a href="/pay">Pay</a></div>',
  },
  judge: ({ 'skip-link': { links, bypass } }) => links.flatMap((link) => verdictsOn(link, bypass)),
});

function verdictsOn(link: Link, bypass: SkipLinkFacts['bypass']): Verdict[] {
  return [onSight(link) ?? [], onLanding(link, bypass) ?? []].flat();
}

function onSight(link: Link): Verdict | null {
  if (link.sight !== 'unseen') return null;
  return {
    kind: 'violation',
    impact: 'serious',
    message: `${quote(link.name)} has the focus and is not seen.`,
    help: 'Take it off the screen only while it is not focused: .skip-link:not(:focus) { … }.',
    place: link,
    wcag: ['2.4.7'],
  };
}

function onLanding(link: Link, { main, headings }: SkipLinkFacts['bypass']): Verdict | null {
  if (link.target === 'found' && link.landing !== 'before' && link.landing !== 'left') return null;
  const hasOtherWay = main || headings > 0;
  const missing = link.target === 'missing';
  const led =
    link.landing === 'left'
      ? 'the page goes away'
      : `Tab goes on at ${quote(link.next)}, before the place that it names`;
  return {
    kind: hasOtherWay ? 'advice' : 'violation',
    impact: hasOtherWay ? 'moderate' : 'serious',
    message: missing
      ? `${quote(link.name)} leads to ${quote(link.href)}, and nothing on the page has that id.`
      : `${quote(link.name)} was followed, but ${led}.`,
    help: missing
      ? `Give the main content that id: <main id="${link.href.split('#')[1] ?? 'main-content'}">.`
      : `Let the place take the focus: <main id="${link.href.split('#')[1] ?? 'main-content'}" tabindex="-1">, and leave the jump to the browser.`,
    place: link,
    wcag: hasOtherWay ? [] : ['2.4.1'],
  };
}
