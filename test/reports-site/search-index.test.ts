import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeSearch, openSearch, writeSearch } from '../../reports-site/search-index.ts';

const council = `
  <header>Header</header><nav>Crumbs</nav>
  <main><h1><bdi>Larkton Council</bdi></h1>
  <dl><div><dt>Steps</dt><dd>4</dd></div></dl>
  <table><caption>Figures</caption><thead><tr><th>Journey</th></tr></thead>
  <tbody><tr><th>Pay council tax</th><td>Reached<sup><a href="#n">1</a></sup></td><td><span>3 steps</span><svg><title>Bar</title></svg></td></tr></tbody></table>
  <table class="kerb-long"><tbody><tr><td>Murkwell</td></tr></tbody></table>
  <table class="kerb-figures"><tbody><tr><td>82 of 100</td></tr></tbody></table>
  <table class="kerb-figures kerb-figures--all"><tbody><tr><td>Is there a sign?</td></tr></tbody></table>
  <ol class="kerb-mend"><li><h3>A link has no text</h3><pre><code>&lt;a&gt;</code></pre><p class="kerb-note">Murkwell (2)</p></li></ol>
  <p><a href="why">Why<span class="govuk-visually-hidden"> Larkton has these stars</span></a> <span aria-hidden="true">★☆</span></p>
  <details><summary>Every figure of every peer</summary>Upper Wallop</details>
  <p>&lt;script&gt;alert(1)&lt;/script&gt;</p></main>
  <footer>Footer</footer>`;

const faults = `<main><h1><span>color-contrast (axe)</span><bdi data-pagefind-meta="title">Text is hard to read</bdi></h1></main>`;

const pageOf = (title: string) => `<main><h1>${title}</h1><p>Words.</p></main>`;

const pages = {
  'index.html': pageOf('Overview'),
  'councils/larkton/index.html': council,
  'councils/larkton/trend/index.html': pageOf('Over time'),
  'councils/larkton/pay-council-tax/desktop/index.html': pageOf('A walk'),
  'findings/checks/axe-color-contrast/index.html': faults,
  'findings/criteria/1-4-3/index.html': pageOf('Contrast'),
  'journeys/pay-council-tax/index.html': pageOf('Pay council tax'),
  'journeys/pay-council-tax/desktop/index.html': pageOf('Every council'),
  'method/index.html': pageOf('How it is measured'),
  'method/step-count/index.html': pageOf('Steps'),
  'method/checks/focus-order/index.html': pageOf('Order'),
};

describe('the search index', () => {
  let work: string;

  beforeEach(async () => {
    work = await mkdtemp(join(tmpdir(), 'kerb-search-'));
    for (const [path, content] of Object.entries(pages)) {
      await mkdir(dirname(join(work, 'site', path)), { recursive: true });
      await writeFile(join(work, 'site', path), content);
    }
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await closeSearch();
    await rm(work, { recursive: true });
  });

  async function written(name = 'pagefind'): Promise<string> {
    const opened = await openSearch();
    if (!opened.index) throw new Error(opened.reason);
    await writeSearch(opened.index, { site: join(work, 'site'), folder: join(work, name) });
    await closeSearch();
    return join(work, name);
  }

  test('holds councils, journeys, checks with findings and the method, and no walk', async () => {
    const found = await fragmentsIn(await written());

    expect([...found.keys()].sort()).toEqual([
      'councils/larkton/index.html',
      'findings/checks/axe-color-contrast/index.html',
      'journeys/pay-council-tax/index.html',
      'method/checks/focus-order/index.html',
      'method/index.html',
      'method/step-count/index.html',
    ]);
  });

  test('reads what stands on the page, each cell for itself, and markup of a page as text', async () => {
    const found = await fragmentsIn(await written());

    expect(found.get('councils/larkton/index.html')).toEqual({
      title: 'Larkton Council',
      content:
        'Larkton Council. Steps 4. Pay council tax Reached. 3 steps. Is there a sign? A link has no text. Why <script>alert(1)</script>',
    });
  });

  test('calls a page by its title, without what stands above it', async () => {
    const found = await fragmentsIn(await written());

    expect(found.get('findings/checks/axe-color-contrast/index.html')).toEqual({
      title: 'Text is hard to read',
      content: 'color-contrast (axe) Text is hard to read.',
    });
  });

  test('has no file that the search page does not ask for', async () => {
    const names = await readdir(await written());

    expect(names.filter((name) => /ui|highlight|css|unknown/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind']));
  });

  test('is the same for the same site, byte by byte', async () => {
    const [one, other] = [await bytesIn(await written('one')), await bytesIn(await written('other'))];

    expect(one.size).toBeGreaterThan(8);
    expect(other).toEqual(one);
  });

  test('is left out, with the reason, where pagefind has no program for the machine', async () => {
    vi.stubEnv('npm_config_arch', 'none');

    expect(await openSearch()).toEqual({
      index: undefined,
      reason: expect.stringMatching(/^pagefind does not run here\. Failed to install .*-none/),
    });
  });

  test.each(['/nowhere/pagefind', process.execPath])(
    'is left out where %s does not serve as its program',
    async (path) => {
      vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', path);

      expect((await openSearch({ patience: 1 })).index).toBeUndefined();
    },
  );

  test('can be opened after it could not', async () => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/nowhere/pagefind');
    await openSearch();
    vi.unstubAllEnvs();
    await closeSearch();

    expect((await openSearch()).index).toBeDefined();
  });

  test('leaves no program running', async () => {
    const id = await withKnownProgram();
    await openSearch();
    expect(isRunning(await id())).toBe(true);

    await closeSearch();
    await expect.poll(async () => isRunning(await id())).toBe(false);
  });

  test('says so when its program has died', async () => {
    const id = await withKnownProgram();
    const opened = await openSearch();
    if (!opened.index) throw new Error(opened.reason);
    process.kill(await id(), 'SIGKILL');
    await expect.poll(async () => isRunning(await id())).toBe(false);

    await expect(
      writeSearch(opened.index, { site: join(work, 'site'), folder: join(work, 'pagefind') }),
    ).rejects.toThrow('Pagefind');
  });

  /** Has pagefind's own program started so that the number of its process is known. */
  async function withKnownProgram(): Promise<() => Promise<number>> {
    const program = createRequire(import.meta.url).resolve(
      `@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`,
    );
    const [starter, noted] = [join(work, 'starter'), join(work, 'process-id')];
    await writeFile(starter, `#!/bin/sh\necho $$ > "${noted}"\nexec "${program}" "$@"\n`);
    await chmod(starter, 0o755);
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', starter);
    return async () => Number(await readFile(noted, 'utf8'));
  }
});

/** What pagefind keeps of each page, by the page's address. */
async function fragmentsIn(folder: string): Promise<Map<string, { title: string; content: string }>> {
  const found = new Map<string, { title: string; content: string }>();
  for (const name of await readdir(join(folder, 'fragment'))) {
    const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8');
    const { url, meta, content } = JSON.parse(text.slice(text.indexOf('{')));
    found.set(url, { title: meta.title, content });
  }
  return found;
}

async function bytesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file): Promise<[string, string]> => {
    return [file.slice(folder.length), await readFile(file, 'base64')];
  });
  return new Map(await Promise.all(read));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
