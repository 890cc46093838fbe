import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Results } from '../../crawler/records/results.ts';
import { type BuiltSite, builtSite } from './sample/built-site.ts';
import { oddCouncils } from './sample/odd-results.ts';
import { larkton, moreCouncils } from './sample/results.ts';

const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

async function pagesOf(site: BuiltSite): Promise<Map<string, string>> {
  const files = site.files.filter((name) => name.endsWith('.html'));
  return new Map(await Promise.all(files.map(async (file) => [file, await site.read(file)] as const)));
}

function wordsOf(page: CheerioAPI, selector = 'main'): string {
  return page(selector).text().replace(/\s+/g, ' ');
}

describe('the report on a run without results', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite([]);
  }, 60_000);

  afterAll(() => site.remove());

  test('says that there are none and links to nothing that is not there', async () => {
    const page = load(await site.read('index.html'));

    expect(wordsOf(page)).toContain('This run has no results of any council.');
    expect(wordsOf(page)).not.toContain('side by side');
    expect(wordsOf(page, '.kerb-facts')).toMatch(/Walks ?0$/);
  });

  test('claims nothing about faults', async () => {
    expect(wordsOf(load(await site.read('findings/index.html')))).toContain(
      'No walk is rated, so no fault is counted here. What was seen before a walk stopped is on its page.',
    );
  });

  test('still offers its data', async () => {
    expect(JSON.parse(await site.read('data/results.json')).councils).toEqual([]);
    expect((await site.read('data/figures.csv')).trim().split('\r\n').length).toBe(1);
  });
});

describe('the report on one council', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite([{ ...larkton, peerGroup: { basis: 'own list', members: [], leftOut: [] } }]);
  }, 60_000);

  afterAll(() => site.remove());

  test('compares it with nobody', async () => {
    expect(wordsOf(load(await site.read('index.html')))).not.toContain('side by side');
    expect(wordsOf(load(await site.read('councils/larkton/summary/index.html')))).toContain(
      'It has no peers: own list.',
    );
    expect(wordsOf(load(await site.read('findings/index.html')))).toContain(
      'No component’s violation was met at more than one council.',
    );
  });
});

describe('the report on two councils with the same supplier', () => {
  let site: BuiltSite;
  const supplier = { name: 'forms.example', councils: [], residents: null, unknown: 0 };
  const ofSupplier = (results: Results): Results => ({
    ...results,
    priorities: (results.priorities ?? []).map((priority) => ({ ...priority, supplier })),
  });

  beforeAll(async () => {
    site = await builtSite([larkton, ...moreCouncils(1)].map(ofSupplier));
  }, 60_000);

  afterAll(() => site.remove());

  test('has a page of the supplier and one of what several councils share', async () => {
    const ofSite = load(await site.read('findings/suppliers/forms-example/index.html'));
    const shared = load(await site.read('findings/components/index.html'));

    // A link without a name and text that stands out too little, each at both councils.
    expect(ofSite('.kerb-mend > li').length).toBe(2);
    expect(shared('.kerb-mend > li').length).toBe(2);
    expect(wordsOf(ofSite)).toContain('2 faults in 16 places at 2 councils, on 1 journey.');
  });
});

describe('the report on odd councils', () => {
  let site: BuiltSite;
  let pages: Map<string, string>;
  const pageAt = (path: string): CheerioAPI => load(pages.get(path) ?? '');

  beforeAll(async () => {
    site = await builtSite(oddCouncils);
    pages = await pagesOf(site);
  }, 60_000);

  afterAll(() => site.remove());

  test('says of a council that let nobody in that nothing is known, not that nothing is wrong', () => {
    const summary = wordsOf(pageAt('councils/shut/summary/index.html'));

    expect(summary).toContain(
      'No walk is rated, so no fault is counted here. What was seen before a walk stopped is on its page.',
    );
    expect(summary).toContain('No journey was ours to judge, so there are no figures.');
    expect(summary).toContain('Not rated: robots.txt: Pay council tax on desktop and mobile');
    expect(wordsOf(pageAt('councils/shut/index.html'), '#mend-first + p')).toContain('No walk is rated');
  });

  test('shows a Welsh name with its letters', () => {
    expect(pageAt('councils/shut/index.html')('h1').text()).toBe(
      'Cyngor Bwrdeistref Sirol Tŷ-ŵyn a’r Cymoedd Uchaf',
    );
  });

  test('lets no mark of a visited page turn what follows it around', () => {
    const turned = [...pages].filter(([, html]) => turning.test(html)).map(([file]) => file);

    expect(pages.size).toBeGreaterThan(20);
    expect(turned).toEqual([]);
  });

  test('keeps the direction of a name to itself', () => {
    const page = pageAt('councils/turned/summary/index.html');
    const named = page('main *')
      .toArray()
      .filter((element) => page(element).children().length === 0 && /עיריית/.test(page(element).text()));

    expect(named.length).toBeGreaterThan(0);
    expect(named.map((element) => element.tagName)).toEqual(named.map(() => 'bdi'));
  });

  test('shows the beginning of an endless title and says how much was left out', () => {
    const page = pages.get('councils/turned/pay-council-tax/desktop/index.html') ?? '';

    expect(load(page)('#step-0').text()).toContain('characters left out');
    expect([...pages.values()].filter((html) => html.length > 150_000).length).toBe(0);
  });
});
