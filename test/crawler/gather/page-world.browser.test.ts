import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../crawler/gather/browser.ts';
import { PageWorld } from '../../../crawler/gather/page-world.ts';
import { type FixtureCouncil, page } from '../../fixtures/councils/council.ts';
import { type ServedCouncils, serveCouncils } from '../../fixtures/councils/serve.ts';

/** Names of ours that a page may take; in a world of our own they are elements, until something else is put there. */
const clobbered = '<form id="kerb"></form><a id="axe" name="kerb"></a><h1>Bins</h1>';

const council: FixtureCouncil = {
  id: 'one',
  name: 'One',
  tier: 'unitary',
  country: 'England',
  homePage: 'http://www.one.example/',
  sites: new Map(
    ['www.one.example', 'www.other.example'].map((host) => [host, () => page(`${clobbered}<p>${host}</p>`)]),
  ),
};

const held: { server?: ServedCouncils; browser?: Browser } = {};

beforeAll(async () => {
  held.server = await serveCouncils([council]);
  const { hosts } = held.server;
  held.browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0, hosts });
});

afterAll(async () => {
  await held.browser?.close();
  await held.server?.close();
});

async function opened() {
  const tab = await held.browser?.newPage();
  if (!tab) throw new Error('There is no browser');
  await tab.goto('http://www.one.example/');
  return { tab, world: await PageWorld.open(tab) };
}

const limit = 10_000;

/** Counts how often it was put into the page, and may be asked for it by its element. */
const counting =
  'document.documentElement.dataset.added = Number(document.documentElement.dataset.added ?? 0) + 1';

describe('our own world inside a page', () => {
  test('answers call after call, on the next document and on that of another site', async () => {
    const { tab, world } = await opened();
    const words = async (): Promise<unknown> => world.call('signature', {}, limit);

    expect(await words()).toMatchObject({ path: '/', headings: ['Bins'] });
    expect(await words()).toMatchObject({ headings: ['Bins'] });
    for (const url of [
      'http://www.one.example/next',
      'http://www.other.example/',
      'http://www.one.example/',
    ]) {
      await tab.goto(url);
      expect(await words()).toMatchObject({ headings: ['Bins'] });
      expect(await words()).toMatchObject({ headings: ['Bins'] });
    }
  });

  test('takes a script in once for each document', async () => {
    const { tab, world } = await opened();
    const times = (): Promise<string | undefined> =>
      tab.evaluate(() => document.documentElement.dataset.added);

    for (let time = 0; time < 3; time += 1) await world.add(counting, limit);
    expect(await times()).toBe('1');

    await tab.reload();
    await world.add(counting, limit);
    expect(await times()).toBe('1');
  });

  test('takes a script in anew when something was broken off, since it may be half done', async () => {
    const { tab, world } = await opened();
    await world.add(counting, limit);

    await expect(world.add('for (;;);', 300)).rejects.toThrow();
    await world.add(counting, limit);
    await world.add(counting, limit);

    expect(await tab.evaluate(() => document.documentElement.dataset.added)).toBe('2');
  });
});
