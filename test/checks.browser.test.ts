import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks } from '../crawler/measures/checks/list.ts';
import { type CheckBench, openCheckBench } from './fixtures/check-bench.ts';

const folder = join(import.meta.dirname, 'fixtures/checks');
const bench: { open?: CheckBench } = {};

beforeAll(async () => {
  bench.open = await openCheckBench();
});
afterAll(async () => bench.open?.close());

/** Only some checks, while one writes them: CHECKS=reflow,link-purpose. */
const only = process.env.CHECKS?.split(',');

for (const check of checks.filter(({ id }) => only?.includes(id) ?? true)) {
  describe(check.id, () => {
    const pages = readdirSync(join(folder, check.id)).filter((name) => name.endsWith('.html'));

    test('has three pages that must be found and three near misses at least', () => {
      expect(pages.filter((name) => name.startsWith('found-')).length).toBeGreaterThanOrEqual(3);
      expect(pages.filter((name) => name.startsWith('near-')).length).toBeGreaterThanOrEqual(3);
    });

    test.concurrent.for(pages)('finds what is marked on %s and nothing else', async (name, { expect }) => {
      const html = readFileSync(join(folder, check.id, name), 'utf8');
      const device = name.endsWith('.mobile.html') ? 'mobile' : 'desktop';
      const seen = await bench.open?.check(check, html, { device });
      // A page that leads away by itself may do so before it was looked at, and is then honestly not tested.
      if (!html.includes('data-leads-away')) expect(seen?.untested).toEqual([]);
      expect(seen?.found).toEqual(seen?.marked);
      if (name.startsWith('found-')) expect(seen?.marked).not.toEqual([]);
    });

    test.concurrent('finds its failing example and lets its passing example be', async ({ expect }) => {
      const whole = (body: string): string =>
        /<html/i.test(body)
          ? body
          : `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Example</title></head><body><main><h1>Example</h1>${body}</main></body></html>`;
      const fails = await bench.open?.check(check, whole(check.examples.fails), { device: 'desktop' });
      const passes = await bench.open?.check(check, whole(check.examples.passes), { device: 'desktop' });
      expect(fails?.found).not.toEqual([]);
      expect(passes?.found).toEqual([]);
    });
  });
}
