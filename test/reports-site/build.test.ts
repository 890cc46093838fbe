import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSite } from '../../reports-site/build.ts';
import { type BuiltSite, builtSite } from './sample/built-site.ts';
import { larkton, longName, moreCouncils, murkwell } from './sample/results.ts';
import { runFolderOf } from './sample/run-folder.ts';

describe('buildSite', () => {
  let site: BuiltSite;
  const pages = new Map<string, CheerioAPI>();
  const everyPage = () => [...pages.entries()];
  const pageAt = (path: string): CheerioAPI => {
    const page = pages.get(path);
    if (page === undefined) throw new Error(`The site has no page ${path}`);
    return page;
  };

  beforeAll(async () => {
    site = await builtSite([larkton, murkwell]);
    for (const file of site.files.filter((name) => name.endsWith('.html'))) {
      pages.set(file, load(await site.read(file)));
    }
  }, 60_000);

  afterAll(() => site.remove());

  test('counts its pages', () => {
    expect(site.pages).toBe(pages.size);
  });

  test.each([
    'index.html',
    'councils/larkton/index.html',
    'councils/murkwell/pay-council-tax/mobile/index.html',
    'journeys/pay-council-tax/index.html',
    'compare/larkton/murkwell/index.html',
    'compare/larkton/murkwell/pay-council-tax/index.html',
    'councils/murkwell/summary/index.html',
    'findings/index.html',
    'findings/checks/axe-core-4-14-1-color-contrast/index.html',
    'findings/criteria/1-4-3/index.html',
    'findings/components/index.html',
    'findings/kinds/advice/index.html',
    'method/step-count/index.html',
    'method/manners/index.html',
    'data/index.html',
    'search/index.html',
  ])('writes %s', (file) => {
    expect(pages.has(file)).toBe(true);
  });

  test('has no link or picture that leads nowhere', () => {
    const broken = everyPage().flatMap(([file, page]) =>
      localTargets(page)
        .filter((target) => !leadsSomewhere(file, target))
        .map((target) => `${file} → ${target}`),
    );

    expect(broken).toEqual([]);
  });

  function leadsSomewhere(file: string, target: string): boolean {
    const [path = '', fragment] = target.split('#');
    const place = path === '' ? file : posix.join(posix.dirname(file), path);
    const found = site.files.includes(place);
    return found && (fragment === undefined || pageAt(place)(`[id="${fragment}"]`).length === 1);
  }

  test('takes nothing from anywhere else', () => {
    const parts = everyPage().flatMap(([, page]) => subresources(page).filter((target) => !isLocal(target)));

    expect(parts).toEqual([]);
  });

  test('has no code, no style and no handler in any page; two pages load a script of its own', () => {
    const scripts = everyPage().flatMap(([file, page]) =>
      addresses(page, 'script', 'src').map((target) => `${file} → ${target}`),
    );
    expect(scripts.sort()).toEqual([
      'compare/index.html → ../assets/compare.js',
      'search/index.html → ../assets/search.js',
    ]);
    for (const [, page] of everyPage()) {
      expect(page('script').text()).toBe('');
      expect(page('style, [style], iframe, object, form').length).toBe(0);
      const attributes = page('*')
        .toArray()
        .flatMap((element) => Object.keys(page(element).attr() ?? {}));
      expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });

  test('states a policy that allows nothing but its own pictures and stylesheet', () => {
    for (const [, page] of everyPage()) {
      expect(page('meta[http-equiv="Content-Security-Policy"]').attr('content')).toMatch(
        /^default-src 'none';/,
      );
    }
  });

  test('shows a hostile title as text', () => {
    const page = pageAt('councils/murkwell/pay-council-tax/desktop/index.html');

    expect(page('#step-1 h3').text()).toContain('<script>alert(1)</script>');
    expect(page('#step-1 img').length).toBe(0);
  });

  test('says how much of a very long title was left out', () => {
    expect(
      pageAt('councils/murkwell/pay-council-tax/desktop/index.html')('#step-1').html()?.length,
    ).toBeLessThan(5_000);
  });

  test('does not link an address that would run a script', () => {
    for (const [, page] of everyPage()) expect(page('[href^="javascript:" i]').length).toBe(0);
  });

  test('gives every picture its size and a text, and says where one is missing', () => {
    for (const [, page] of everyPage()) {
      expect(
        page('img:not([width]), img:not([height]), img:not([alt]), img[alt=""], img:not([loading])').length,
      ).toBe(0);
    }
    expect(pageAt('councils/larkton/pay-council-tax/mobile/index.html')('#step-0').text()).toContain(
      'No picture:',
    );
  });

  test('never copies what lies outside the evidence', () => {
    expect(site.files.filter((file) => file.includes('passwd'))).toEqual([]);
  });

  test('says where the comparison favours a council', () => {
    expect(pageAt('compare/larkton/murkwell/index.html')('.kerb-conclusion__favours').text()).toContain(
      `Better at ${longName}`,
    );
  });

  test('says why a journey is not rated', () => {
    const page = pageAt('councils/murkwell/pay-council-tax/mobile/index.html');

    expect(page('.kerb-outcome').text()).toContain('robots.txt disallows /pay');
    expect(page('.kerb-key').text()).not.toMatch(/\b0\b/);
  });

  test('shows what was on the screen at the end, and why what spoke of the goal would not do', () => {
    const page = pageAt('councils/murkwell/pay-council-tax/desktop/index.html');
    const box = page('.kerb-outcome');

    expect(box.find('img').attr('src')).toMatch(
      /pictures\/murkwell\/pay-council-tax\.desktop\/02-ended\.webp$/,
    );
    expect(box.find('li').text()).toContain('<b>Pay</b>');
    expect(box.find('li').text()).toContain('It leads to a page that was seen before');
  });

  test('says the stars in words beside the drawing, and why there are none', () => {
    const rows = pageAt('index.html')('.kerb-figures--stars tbody tr');
    const words = (at: number) => rows.eq(at).text().replace(/\s+/g, ' ');

    expect(rows.length).toBe(2);
    expect(words(1)).toContain('★☆☆☆1 of 4 stars');
    expect(words(1)).toContain('Not ratedThis journey was not ours to judge: robots.txt disallows /pay');
    expect(pageAt('index.html')('.kerb-stars__drawn:not([aria-hidden="true"])').length).toBe(0);
  });

  test('shows every question of the standard with its answer, and what to change first', () => {
    const page = pageAt('councils/murkwell/pay-council-tax/desktop/index.html');
    const words = page('#standard').parent().text().replace(/\s+/g, ' ');

    expect(page('#change-first').parent().text().replace(/\s+/g, ' ')).toMatch(
      /^\s?What to change first\s?Give the way a link or button that leads on/,
    );
    expect(words).toMatch(/or the A to Z\.YesSo named: 1 link or button/);
    expect(words).toMatch(/worked with keys\.Cannot tellThis was not measured\./);
  });

  test('says whom the faults may stop, and that an unknown population is not known', () => {
    expect(pageAt('councils/larkton/index.html')('#mend-first').parent().text()).toContain(
      'About 42,800 residents may be affected: 20% of 214,000',
    );
    expect(pageAt('councils/murkwell/index.html')('#mend-first').parent().text()).toContain(
      'No violations were found',
    );
  });

  test('draws the figures among the peers and gives no place among two', () => {
    const page = pageAt('councils/larkton/index.html');

    expect(page('.kerb-plot').length).toBeGreaterThan(0);
    expect(page('.kerb-plot:not([aria-hidden="true"])').length).toBe(0);
    expect(page('main').text()).toContain('there is no place among fewer than 5');
  });

  test('shows every kind of answer', () => {
    const text = pageAt('councils/larkton/pay-council-tax/desktop/index.html')('#figures')
      .parent()
      .text()
      .replace(/\s+/g, ' ');

    expect(text).toContain('3 steps');
    expect(text).toContain('Does not apply: nothing is looked up on this journey');
    expect(text).toContain('Measure failed: a part of it broke');
  });

  test.each(['data/figures.csv', 'data/findings.csv'])('has no formula in %s', async (file) => {
    const cells = (await site.read(file)).split(/\r\n|,/).map((cell) => cell.replace(/^"/, ''));

    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  });

  test('keeps the text of a cell that would be a formula', async () => {
    expect(await site.read('data/findings.csv')).toContain("'=Two landmarks have the same name");
  });

  test('has what there is to compare, in small files', async () => {
    expect(JSON.parse(await site.read('data/compare.json'))).toEqual({
      councils: [
        { id: 'larkton', name: 'Larkton Council', asked: '11' },
        { id: 'murkwell', name: longName, asked: '11' },
      ],
      journeys: [{ id: 'pay-council-tax', title: 'Pay council tax' }],
      devices: ['desktop', 'mobile'],
    });
    const file = 'data/compare/murkwell/pay-council-tax.json';
    expect(JSON.parse(await site.read(file)).council).toEqual(murkwell.council);
  });

  test('offers every result as it is', async () => {
    expect(JSON.parse(await site.read('data/councils/larkton.json'))).toEqual(larkton);
  });

  test('is whole without its search where pagefind has no program for the machine, and says so', async () => {
    const runFolder = await runFolderOf([larkton]);
    const outDir = await mkdtemp(join(tmpdir(), 'kerb-no-search-'));
    vi.stubEnv('npm_config_arch', 'none');
    const { pages: count, withoutSearch } = await buildSite({ runFolder, outDir });
    vi.unstubAllEnvs();

    expect(count).toBeGreaterThan(50);
    expect(withoutSearch).toMatch(/^pagefind does not run here\. Failed to install/);
    expect(await readdir(outDir)).not.toContain('pagefind');
    const page = load(await readFile(join(outDir, 'search/index.html'), 'utf8'));
    expect(page('script').length).toBe(0);
    expect(page('main').text()).toContain('This report was built without its search.');
    expect(page('main a[href="../councils/larkton/index.html"]').text()).toBe('Larkton Council');
    await Promise.all([runFolder, outDir].map((folder) => rm(folder, { recursive: true })));
  }, 60_000);

  test('replaces what an earlier build left, and writes nowhere else', async () => {
    const before = await readdir('reports-site');
    const runFolder = await runFolderOf(moreCouncils(9));
    await buildSite({ runFolder, outDir: site.folder });

    const pairs = await readdir(join(site.folder, 'compare'));
    expect(pairs).toEqual(['index.html']);
    expect(await readdir('reports-site')).toEqual(before);
    await rm(runFolder, { recursive: true });
  }, 60_000);

  test('says which field of a run it cannot read', async () => {
    const runFolder = await runFolderOf([larkton]);
    await writeFile(join(runFolder, 'run.json'), '{}');

    await expect(buildSite({ runFolder, outDir: site.folder })).rejects.toThrow(/startedAt/);
    await rm(runFolder, { recursive: true });
  });
});

function addresses(page: CheerioAPI, selector: string, name: 'href' | 'src'): string[] {
  return page(selector)
    .toArray()
    .map((element) => page(element).attr(name) ?? '');
}

function subresources(page: CheerioAPI): string[] {
  return [...addresses(page, 'link[href]', 'href'), ...addresses(page, '[src]', 'src')];
}

function localTargets(page: CheerioAPI): string[] {
  return [...addresses(page, 'a[href]', 'href'), ...subresources(page)].filter(isLocal);
}

function isLocal(target: string): boolean {
  return !/^[a-z]+:/i.test(target);
}
