import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSummaryPdf } from '../../../crawler/commands/summary-pdf.ts';
import { listen } from '../../../crawler/demo/listen.ts';
import { launchBrowser } from '../../../crawler/gather/browser.ts';
import { readPdf } from '../../../crawler/gather/read-pdf.ts';
import { documentFindings } from '../../../crawler/measures/document-findings.ts';
import type { Results } from '../../../crawler/records/results.ts';
import { type BuiltSite, builtSite } from '../../reports-site/sample/built-site.ts';
import { hostileTitle, larkton, longName } from '../../reports-site/sample/results.ts';

const titles = Array.from(
  { length: 12 },
  (_, index) => `Apply for help with a bill or a bin, part ${index + 1}`,
);

/** What makes the sentence under a heading as long as it is of real councils. */
function weakAt(score: number) {
  const evidence = { measure: 'steps', value: null, target: 'steps' };
  const words =
    'names 5 of the 6 links on the way in other words than residents look for first where the median of 8 peers is 3 such links';
  return {
    score,
    clauses: [{ words, evidence }],
    parts: [{ label: 'Links', weight: 1, points: score, note: '', evidence }],
  };
}

/** Twelve journeys on two devices; of the worst council every other one was stopped for a reason of its own. */
function councilOf(id: string, isWorst: boolean): Results {
  return {
    ...larkton,
    council: { ...larkton.council, id, name: isWorst ? longName : 'Larkton Council' },
    journeys: titles.flatMap((title, index) =>
      larkton.journeys.map((walk) => ({
        ...walk,
        journey: `part-${index + 1}`,
        title,
        maturity: (walk.maturity ?? []).map((heading) => ({ ...heading, ...weakAt(40 + index) })),
        ...(isWorst &&
          index % 2 === 1 && { outcome: { kind: 'unreachable', reason: `${index} ${hostileTitle}` } }),
      })),
    ),
  };
}

/** The words of a PDF, page after page, without the spaces that its lines end in. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
    .promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => (await (await document.getPage(number)).getTextContent()).items),
  );
  return pages
    .flat()
    .map((item) => ('str' in item ? item.str : ''))
    .join('');
}

describe('the summary as PDF', () => {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await builtSite([councilOf('larkton', false), councilOf('worst', true)]);
    browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  });

  afterAll(async () => {
    await browser.close();
    await site.remove();
  });

  async function printed(council: string, siteUrl?: string): Promise<Buffer> {
    const file = join(site.folder, 'made', `${council}.pdf`);
    await writeSummaryPdf(browser, { site: site.folder, council, file, siteUrl });
    return readFile(file);
  }

  async function factsOf(bytes: Uint8Array) {
    const facts = await readPdf(bytes);
    if ('reason' in facts) throw new Error(facts.reason);
    return facts;
  }

  test('is one page of a council with twelve journeys, tagged, titled and in English', async () => {
    const facts = await factsOf(await printed('larkton'));

    expect(facts).toEqual({
      title: 'Summary: Larkton Council – Kerb',
      language: 'en-GB',
      isTagged: true,
      pages: 1,
      encrypted: false,
      showsTitle: true,
      hasText: true,
    });
    expect(documentFindings(facts, 'summary.pdf')).toEqual([]);
  });

  test('is two pages at most of a council of which much is not rated', async () => {
    const facts = await factsOf(await printed('worst'));

    expect(facts.title).toBe(`Summary: ${longName} – Kerb`);
    expect(facts.pages).toBeLessThanOrEqual(2);
  });

  test('shows the markup and the marks of a visited page as words', async () => {
    const words = await wordsOf(await printed('worst'));

    expect(words).toContain('</title><script>alert(1)</script><img src=x onerror=alert(2)>esrever');
    expect(words).not.toContain('\u202E');
  });

  test('links into the published report, and to nowhere when it is not known where that is', async () => {
    const published = (await printed('larkton', 'https://kerb.example/report/')).toString('latin1');
    const alone = (await printed('larkton')).toString('latin1');

    expect(published).toContain('https://kerb.example/report/councils/larkton/index.html');
    expect(alone).not.toMatch(/\/URI|report\.invalid|file:\/\//);
  });

  test('is not made of a council that the site does not have', async () => {
    await expect(printed('nowhere')).rejects.toThrow('has no summary of nowhere');
  });

  test('asks nobody for anything and runs no script', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    const port = await listen(server);
    const folder = await mkdtemp(join(tmpdir(), 'kerb-summary-'));
    await mkdir(join(folder, 'councils', 'x', 'summary'), { recursive: true });
    await writeFile(
      join(folder, 'councils', 'x', 'summary', 'index.html'),
      `<!doctype html><html lang="en"><title>Still</title><img src="http://127.0.0.1:${port}/a.png"><img src="/../../etc/hostname"><script>document.title = 'Changed'</script><p>Words`,
    );
    await writeSummaryPdf(browser, { site: folder, council: 'x', file: join(folder, 'x.pdf') });

    expect((await factsOf(await readFile(join(folder, 'x.pdf')))).title).toBe('Still');
    expect(asked).toEqual([]);
    server.close();
    await rm(folder, { recursive: true });
  });
});
