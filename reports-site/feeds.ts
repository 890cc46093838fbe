import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Feed } from 'feed';
import type { CouncilChanges } from './views/council-changes.ts';
import { escapedHtml, plainText } from './views/feed-words.ts';
import type { RunChanges } from './views/history.ts';
import { addressOf } from './views/links.ts';
import { sayCount } from './views/list-words.ts';
import { journeysOf, type Report } from './views/report.ts';
import { sayDay } from './views/time.ts';

interface FeedOptions {
  /** The folder that becomes the site. */
  folder: string;
  /** Where the site will be, with a slash at the end; feeds link to their own folder when it is left out. */
  siteUrl?: string | undefined;
}

type Councils = Pick<Report, 'councils'>;

/** What a journey or a council is called, by its id. */
type NameOf = (id: string) => string;

interface Entry {
  id: string;
  title: string;
  at: string;
  sentences: string[];
}

/** Stands for the site's address until the links are made relative; nothing answers there (RFC 6761). */
const nowhere = 'https://site.invalid/';

/**
 * Writes an Atom feed of what changed for each council, and one for all of them: an entry for each run, with the run's
 * own date. Ids are made from the council and the run's time, so that an entry keeps its id wherever the site moves.
 */
export async function writeFeeds(
  report: Councils,
  byRun: readonly RunChanges[],
  options: FeedOptions,
): Promise<void> {
  const titles = new Map(journeysOf(report).map(({ id, title }) => [id, title]));
  const titleOf = (journey: string) => titles.get(journey) ?? journey;
  await writeFeed(siteFeed(report, byRun, titleOf), options);
  for (const { council } of report.councils) await writeFeed(councilFeed(council, byRun, titleOf), options);
}

interface Content {
  /** The feed's own place in the site, and the page that it is about. */
  place: string;
  page: string;
  id: string;
  title: string;
  entries: Entry[];
}

function councilFeed(
  { id, name }: Councils['councils'][number]['council'],
  byRun: readonly RunChanges[],
  titleOf: NameOf,
): Content {
  return {
    place: addressOf.councilFeed(id),
    page: addressOf.council(id),
    id: idOf(['council', id]),
    title: `${plainText(name, 80)}: what changed on its website`,
    entries: byRun.flatMap(({ run, changes }) => {
      const own = changes[id];
      return own
        ? [
            {
              id: idOf(['council', id, run.runStartedAt]),
              title: titleOfEntry(own),
              at: run.runStartedAt,
              sentences: sentencesOf(own, titleOf),
            },
          ]
        : [];
    }),
  };
}

function titleOfEntry({ since, changes }: CouncilChanges): string {
  if (since === null) return 'Walked for the first time';
  if (changes.length === 0) return `Nothing changed since ${sayDay(since)}`;
  const count = (direction: string) => changes.filter((change) => change.direction === direction).length;
  return `${count('better')} better, ${count('worse')} worse since ${sayDay(since)}`;
}

function sentencesOf({ changes, notes }: CouncilChanges, titleOf: NameOf): string[] {
  return [
    ...changes.map(
      ({ journey, devices, words }) => `${titleOf(journey)}, on ${devices.join(' and ')}: ${words}.`,
    ),
    ...notes.map(({ journey, words }) => `${titleOf(journey)}: ${words}`),
  ];
}

function siteFeed({ councils }: Councils, byRun: readonly RunChanges[], titleOf: NameOf): Content {
  const names = new Map(councils.map(({ council }) => [council.id, council.name]));
  return {
    place: addressOf.siteFeed,
    page: addressOf.overview,
    id: idOf(['site', ...councils.map(({ council }) => council.id).sort()]),
    title: 'Kerb: what changed on council websites',
    entries: byRun.map(({ run, changes, site }) => ({
      id: idOf(['site', run.runStartedAt]),
      title: `Walked on ${sayDay(run.runStartedAt)}: ${sayCount(Object.keys(changes).length, 'council')}`,
      at: run.runStartedAt,
      sentences: [
        site.since === null
          ? 'There is no earlier run to compare with.'
          : `${sayCount(site.councils, 'council')} compared with earlier walks.`,
        ...site.improved.map(
          ({ council, journey, because }) =>
            `${titleOf(journey)}: ${plainText(names.get(council) ?? council, 80)} improved: ${because.join('; ')}.`,
        ),
      ],
    })),
  };
}

async function writeFeed(content: Content, { folder, siteUrl }: FeedOptions): Promise<void> {
  const base = siteUrl ?? nowhere;
  const page = new URL(`.${content.page}`, base).href;
  const feed = new Feed({
    id: content.id,
    title: plainText(content.title, 200),
    updated: new Date(content.entries[0]?.at ?? 0),
    generator: 'Kerb',
    author: { name: 'Kerb' },
    link: page,
    ...(siteUrl ? { feed: new URL(`.${content.place}`, base).href } : {}),
  });
  for (const { id, title, at, sentences } of content.entries)
    feed.addItem({
      id,
      title: escapedHtml(title),
      link: page,
      date: new Date(at),
      content: listOf(sentences),
    });
  const file = join(folder, ...content.place.split('/'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, siteUrl ? feed.atom1() : withinSite(feed.atom1(), page));
}

/** The page lies beside its feed, so that the link works wherever the site is put (RFC 4287, 4.2.7.1). */
function withinSite(xml: string, page: string): string {
  return xml.replaceAll(`href="${page}"`, 'href="index.html"');
}

/** More than this nobody reads in a feed. */
const mostSentences = 40;

function listOf(sentences: readonly string[]): string {
  if (sentences.length === 0) return '<p>Nothing was compared.</p>';
  const items = sentences.slice(0, mostSentences).map((words) => `<li>${escapedHtml(words)}</li>`);
  const left = sentences.length - mostSentences;
  return `<ul>${items.join('')}</ul>${left > 0 ? `<p>And ${left} more, in the report.</p>` : ''}`;
}

/** A UUID made from the names, the same every time (RFC 9562, version 8). */
function idOf(names: readonly string[]): string {
  const hex = createHash('sha256')
    .update(['kerb', ...names].join('\n'))
    .digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
