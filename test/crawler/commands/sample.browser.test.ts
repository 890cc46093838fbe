import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../crawler/gather/browser.ts';
import { readPdf } from '../../../crawler/gather/read-pdf.ts';
import { type PageReport, pageReport } from '../../../crawler/records/page-report.ts';
import { kerb } from '../../fixtures/kerb-process.ts';
import { pageOf } from '../../fixtures/pdf-bytes.ts';
import { type SampleSite, serveSample } from '../../fixtures/sample-site.ts';

const pdf = (body: Uint8Array) => ({ type: 'application/pdf', body });
const held: {
  site?: SampleSite;
  tagged?: Uint8Array;
  report?: PageReport;
  said?: string;
  code?: number | null;
} = {};

/** A PDF as Chromium prints it, with tags. */
async function printed(): Promise<Uint8Array> {
  const browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  const page = await browser.newPage();
  await page.setContent('<html lang="en-GB"><title>Our plan</title><h1>Our plan</h1><p>We plan.</p></html>');
  const bytes = await page.pdf({ tagged: true });
  await browser.close();
  return bytes;
}

beforeAll(async () => {
  held.tagged = await printed();
  held.site = await serveSample({
    '/': '<h1>Welcome</h1><p><a href="/report">Report a pothole</a> <a href="/news">News</a></p>',
    '/contact': '<h1>Contact us</h1><p>Call 01632 960999. <a href="/plan.pdf">Our plan (PDF, 20 KB)</a></p>',
    '/accessibility': '<h1>Accessibility</h1><p>This website is fully compliant with WCAG.</p>',
    '/report': '<h1>Report a pothole</h1><p><a href="/report/where">Start now</a></p>',
    '/report/where':
      '<h1>Where is it?</h1><form><input type="text" name="street"><button>Continue</button></form>',
    '/plan.pdf': pdf(pageOf()),
  });
  const { stdout, code } = await kerb(['page', held.site.base, '--sample', '--json', '-'], tmpdir());
  held.report = pageReport.parse(JSON.parse(stdout));
  held.code = code;
});

afterAll(() => held.site?.close());

const sampleOf = () => {
  if (!held.report?.sample) throw new Error('no sample was taken');
  return held.report.sample;
};

describe('the sample of a small council', () => {
  test('is found by the names of links, the form behind its first page', () => {
    expect(held.code).toBe(0);
    expect(
      sampleOf().parts.map(({ part, url, how }) => [part, url?.replace(held.site?.base ?? '', ''), how]),
    ).toEqual([
      ['home', '/', 'As it was named'],
      ['contact', '/contact', 'By the link "Contact us"'],
      ['statement', '/accessibility', 'By the link "Accessibility"'],
      ['form', '/report/where', 'By the link "Start now"'],
      ['document', '/plan.pdf', '"Our plan (PDF, 20 KB)" on "Contact us - Little Wick Council"'],
    ]);
  });

  test('is checked page by page, and nothing but what it needs is asked for', () => {
    const asked = (held.site?.requests ?? []).filter((line) => !/favicon/.test(line));

    expect(held.report?.pages.map(({ finalUrl, outcome }) => [finalUrl, outcome.kind])).toEqual(
      ['/', '/contact', '/accessibility', '/report/where'].map((path) => [
        `${held.site?.base}${path}`,
        'reached',
      ]),
    );
    expect(asked.filter((line) => line === 'GET /robots.txt')).toHaveLength(1);
    expect(asked.filter((line) => line === 'GET /plan.pdf')).toHaveLength(1);
    expect(asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
    expect(asked).not.toContain('GET /news');
    expect(sampleOf().loads).toBe(6);
  });

  test('says of every criterion of level A and AA what was found, what to review, and what was not tested', () => {
    const { criteria } = sampleOf();
    const on = (criterion: string, part: string) =>
      criteria.find((each) => each.criterion === criterion)?.parts.find((each) => each.part === part);

    expect(criteria).toHaveLength(55);
    // The street has no label; axe-core counts that under 4.1.2.
    expect(on('4.1.2', 'form')).toMatchObject({ status: 'found', violations: 1 });
    expect(on('4.1.2', 'home')).toMatchObject({ status: 'nothing-found', violations: 0, reason: '' });
    expect(on('4.1.2', 'home')?.checks).toContain('button-name');
    expect(criteria.find(({ criterion }) => criterion === '4.1.2')?.status).toBe('found');
    // No check of ours is about time-based media that are live, and the fast profile does not drive the page.
    expect(on('1.2.4', 'home')).toMatchObject({
      status: 'not-tested',
      checks: [],
      reason: 'Not tested by machine: no check of ours is about it',
    });
    expect(on('2.4.7', 'home')).toMatchObject({
      status: 'not-tested',
      reason: 'Only the thorough profile drives the page for it',
    });
  });

  test('reads the document without a browser', () => {
    const { document, criteria } = sampleOf();
    const on = (criterion: string) =>
      criteria.find((each) => each.criterion === criterion)?.parts.find(({ part }) => part === 'document');

    expect(document?.facts).toMatchObject({ title: '', language: '', isTagged: false, pages: 1 });
    expect(document?.findings.map(({ check, kind, wcag }) => [check, kind, wcag])).toEqual([
      ['document-untagged', 'needs-review', ['1.3.1']],
      ['document-title', 'needs-review', ['2.4.2']],
      ['document-language', 'violation', ['3.1.1']],
    ]);
    expect(on('3.1.1')).toMatchObject({ status: 'found', violations: 1 });
    expect(on('1.1.1')).toMatchObject({ status: 'nothing-found', checks: ['document-scanned'] });
    expect(on('1.4.3')).toMatchObject({ status: 'not-tested' });
  });
});

test('a tagged PDF of Chromium says its title, its language and that it is tagged', async () => {
  expect(await readPdf(held.tagged ?? new Uint8Array())).toMatchObject({
    title: 'Our plan',
    language: 'en-GB',
    isTagged: true,
    pages: 1,
    encrypted: false,
    hasText: true,
  });
});

test('a website with hardly anything is told what was not found, in plain lines', async () => {
  const site = await serveSample({
    '/': '<h1>Welcome</h1><p><a href="/broken.pdf">Bands (PDF)</a></p>',
    '/broken.pdf': pdf(new TextEncoder().encode('%PDF-1.7 and no more')),
    '/contact': { type: 'text/html', body: 'gone', status: 500 },
  });
  const { stdout, code } = await kerb(['page', site.base, '--sample'], tmpdir());
  site.close();

  expect(code).toBe(0);
  expect(stdout).toContain(
    'Contact page: not found (The link "Contact us" leads to no page: The page answered 500)',
  );
  expect(stdout).toContain('Accessibility statement: not found (The link "Accessibility" leads to no page');
  expect(stdout).toContain('A form: not found (No form was found on 1 pages');
  expect(stdout).toMatch(
    /A document: .*\/broken\.pdf \("Bands \(PDF\)" on "Welcome - Little Wick Council"\)/,
  );
  expect(stdout).toContain('not tested: The PDF is broken: ');
  expect(stdout).toMatch(/Not tested: \d+ of 55 criteria/);
});

test('two addresses are one too many for a sample', async () => {
  const { code, stderr } = await kerb(
    ['page', 'http://a.example/', 'http://b.example/', '--sample'],
    tmpdir(),
  );

  expect([code, stderr.trim()]).toEqual([2, '--sample takes one address: the home page of the website.']);
});
