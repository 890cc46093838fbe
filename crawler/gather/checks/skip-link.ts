import { setTimeout as wait } from 'node:timers/promises';
import { type SkipLinkFacts, skipLinkFacts } from '../../records/facts/skip-link-facts.ts';
import type { Tab } from '../tab.ts';
import { drive } from './drive.ts';
import { type Documents, openDocuments } from './keyboard/documents.ts';
import { pressKey } from './keyboard/keys.ts';
import { type Found, goToTop, look } from './keyboard/look.ts';

/** Skip links come before all else. */
const firstStops = 3;
const showMs = 400;
const jumpMs = 200;

type Link = SkipLinkFacts['links'][number];

/** Presses Enter on the first links that lead to a place on the same page, and looks where Tab goes on. */
export const skipLink = drive({
  what: 'skip-link',
  devices: ['desktop', 'mobile'],
  disturbs: false,
  mostMs: 12_000,
  gather: async ({ tab }) => {
    const documents = await openDocuments(tab);
    try {
      await documents.page.ask('begin');
      const links: Link[] = [];
      for (let stop = 1; stop <= firstStops; stop += 1) {
        const link = await follow(tab, documents, stop);
        if (link) links.push(link);
      }
      return skipLinkFacts.parse({ links, bypass: await documents.page.ask('bypass') });
    } finally {
      await documents.close();
    }
  },
});

/** Goes to a stop, counted from the top, and follows it when it is such a link; null when it is none. */
async function follow(tab: Tab, documents: Documents, stop: number): Promise<Link | null> {
  const { page } = documents;
  await goToTop(documents);
  for (let press = 0; press < stop; press += 1) await pressKey(page.session, 'Tab');
  const found = await look(documents);
  if (found.inside !== page || found.key === '') return null;
  const target = await page.ask('skipTarget', found.at.mark);
  if (target === null) return null;
  const { sight } = await shown(documents, found);
  const [details] = await page.ask('details', [found.at.mark]);
  if (!details) return null;
  const { name, href, selector, snippet, box } = details;
  const link = { name, href, selector, snippet, box, sight };
  if (target < 0) return { ...link, target: 'missing', landing: 'before', next: '' };
  const address = tab.page.url();
  await tab.page.keyboard.press('Enter');
  await wait(jumpMs);
  const after = await look(documents);
  await pressKey(page.session, 'Tab');
  const next = await look(documents);
  const landing = await landingOf(documents, target, [after, next]);
  const [named] = next.inside === page && next.key !== '' ? await page.ask('details', [next.at.mark]) : [];
  await page.ask('restoreAddress', address);
  return { ...link, target: 'found', landing, next: named?.name ?? '' };
}

/** How the link looks when it has had time to come into view. */
async function shown(documents: Documents, { at }: Found): Promise<Found['at']> {
  if (at.sight !== 'unseen' && at.sight !== 'covered') return at;
  await wait(showMs);
  return (await look(documents)).at;
}

async function landingOf(
  { page }: Documents,
  target: number,
  [after, next]: readonly [Found, Found],
): Promise<Link['landing']> {
  if ([...after.moves, ...next.moves].some(({ isDocument }) => isDocument)) return 'left';
  if (next.key === '') return 'end';
  if (next.inside === page) return page.ask('relation', target, next.at.mark);
  // The frame that has the focus stands in the page, whatever in it was reached.
  return 'after';
}
