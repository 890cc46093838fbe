import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { History } from '../../crawler/records/history.ts';
import { writeFeeds } from '../../reports-site/feeds.ts';
import { measureFacts } from '../../reports-site/measure-facts.ts';
import { siteHistory } from '../../reports-site/site-history.ts';
import { keptRun } from '../builders/kept-run.ts';
import { hostileTitle, larkton } from './sample/results.ts';
import { runOf } from './sample/run-folder.ts';

interface Given {
  name?: string;
  title?: string;
  siteUrl?: string;
}

/** Larkton's feed and the site's, with Larkton's name and journey as they are given. */
async function feedsOf(
  kept: readonly History[],
  { name = 'Larkton', title = 'Pay council tax', siteUrl }: Given = {},
) {
  const council = {
    ...larkton,
    council: { ...larkton.council, name },
    journeys: larkton.journeys.map((journey) => ({ ...journey, title })),
  };
  const { byRun } = siteHistory({ run: runOf([council]), councils: [council] }, kept, measureFacts());
  const folder = await mkdtemp(join(tmpdir(), 'kerb-feeds-'));
  await writeFeeds({ councils: [council] }, byRun, { folder, siteUrl });
  const [own, site] = await Promise.all(
    ['councils/larkton/changes.xml', 'changes.xml'].map((file) => readFile(join(folder, file), 'utf8')),
  );
  return { own: own ?? '', site: site ?? '' };
}

/** A run before the sample's, which is of 2 March 2026 and takes three steps on both devices. */
const before = keptRun('2026-01-15', {
  walks: [{ figures: { 'step-count': 9 } }, { device: 'mobile', figures: { 'step-count': 9 } }],
});

const entriesOf = (xml: string) => {
  const page = load(xml, { xml: true });
  return page('entry')
    .toArray()
    .map((entry) => ({
      id: page('id', entry).text(),
      title: page('title', entry).text(),
      updated: page('updated', entry).text(),
      html: page('content', entry).text(),
      content: load(page('content', entry).text()).text(),
      link: page('link', entry).attr('href'),
    }));
};

describe('feeds of changes', () => {
  test('have an entry for each run, with the date of the run', async () => {
    const { own } = await feedsOf([before]);

    expect(entriesOf(own).map(({ title, updated }) => [title, updated])).toEqual([
      ['1 better, 0 worse since 15 January 2026', '2026-03-02T09:05:00.000Z'],
      ['Walked for the first time', '2026-01-15T09:00:00.000Z'],
    ]);
    expect(load(own, { xml: true })('feed > updated').text()).toBe('2026-03-02T09:05:00.000Z');
  });

  test('say what changed in whole sentences', async () => {
    const { own } = await feedsOf([before]);

    expect(entriesOf(own)[0]?.content).toContain(
      'Pay council tax, on desktop and mobile: it takes 3 steps, 6 fewer than on 15 January 2026.',
    );
  });

  test('keep the ids of their entries when the site moves and when a run is added', async () => {
    const idsOf = (xml: string) => entriesOf(xml).map(({ id }) => id);
    const older = keptRun('2025-12-01');
    const [alone, moved, longer] = await Promise.all([
      feedsOf([before]),
      feedsOf([before], { siteUrl: 'https://kerb.example/report/' }),
      feedsOf([older, before]),
    ]);

    expect(idsOf(moved.own)).toEqual(idsOf(alone.own));
    expect(idsOf(longer.own).slice(0, 2)).toEqual(idsOf(alone.own));
    expect(new Set([...idsOf(longer.own), ...idsOf(longer.site)]).size).toBe(6);
    expect(idsOf(alone.own)[0]).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('link to whole addresses where the site’s is known', async () => {
    const { own, site } = await feedsOf([before], { siteUrl: 'https://kerb.example/report/' });

    expect(entriesOf(own)[0]?.link).toBe('https://kerb.example/report/councils/larkton/');
    expect(load(own, { xml: true })('link[rel=self]').attr('href')).toBe(
      'https://kerb.example/report/councils/larkton/changes.xml',
    );
    expect(entriesOf(site)[0]?.link).toBe('https://kerb.example/report/');
  });

  test('link to the page beside them where it is not, and to no invented address', async () => {
    const { own } = await feedsOf([before]);

    expect(entriesOf(own)[0]?.link).toBe('index.html');
    expect(own).not.toContain('site.invalid');
  });

  test('show markup of a name or a title as text', async () => {
    const hostile = `${hostileTitle}]]>&amp;\u0000\uD800\uFFFF`;
    const { own, site } = await feedsOf([before], { name: hostile, title: hostile });

    for (const xml of [own, site]) {
      expect(xml).not.toContain('<script');
      expect(xml).not.toContain('<img');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML refuses these
      expect(xml).not.toMatch(/[\u0000-\u0008\u202E\uFFFE\uFFFF]/);
      expect(xml.isWellFormed()).toBe(true);
    }
    expect(load(entriesOf(own)[0]?.html ?? '')('script, img')).toHaveLength(0);
    expect(entriesOf(own)[0]?.content).toContain('<script>alert(1)</script>');
  });

  test('say on the first run that nothing was compared', async () => {
    const { own, site } = await feedsOf([]);

    expect(entriesOf(own).map(({ title }) => title)).toEqual(['Walked for the first time']);
    expect(entriesOf(site)[0]?.content).toBe('There is no earlier run to compare with.');
  });

  test('tell of six runs at most', async () => {
    const kept = Array.from({ length: 9 }, (_, at) => keptRun(`2025-0${at + 1}-01`));

    expect(entriesOf((await feedsOf(kept)).own)).toHaveLength(6);
  });
});
