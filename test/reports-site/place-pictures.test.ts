import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { Results } from '../../crawler/records/results.ts';
import { cutPlaces } from '../../reports-site/place-pictures.ts';
import { larkton } from './sample/results.ts';

const folder = await mkdtemp(join(tmpdir(), 'kerb-places-'));
afterAll(() => rm(folder, { recursive: true }));

/** Larkton's first walk with one fault on its first step. */
function withFault(
  kind: 'violation' | 'advice',
  box: { x: number; y: number; width: number; height: number },
): Results {
  const [walk] = larkton.journeys;
  const [step] = walk?.steps ?? [];
  const [finding] = larkton.journeys.flatMap(({ findings }) => findings);
  if (!walk || !step || !finding) throw new Error('The sample has no walk with a finding');
  const pictures = { ...step.pictures, fullPage: 'evidence/page.webp' };
  const places = [{ step: step.index, selector: 'p', state: 'as it arrived', node: 'p', box }];
  return {
    ...larkton,
    journeys: [{ ...walk, steps: [{ ...step, pictures }], findings: [{ ...finding, kind, places }] }],
  };
}

const run = { runFolder: folder, siteFolder: join(folder, 'site') };
await mkdir(join(folder, 'evidence'));
await sharp({ create: { width: 1280, height: 2000, channels: 3, background: '#fff' } })
  .webp()
  .toFile(join(folder, 'evidence/page.webp'));

test('the place of a fault is cut out with its surroundings and outlined', async () => {
  const cut = await cutPlaces([withFault('violation', { x: 400, y: 500, width: 100, height: 40 })], run);
  const [[key, picture] = ['', undefined]] = Object.entries(cut);

  expect(key).toBe('evidence/page.webp#400,500,100,40');
  expect([picture?.width, picture?.height]).toEqual([380, 180]);
  const { data, info } = await sharp(join(run.siteFolder, picture?.path ?? ''))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const redAt = (x: number, y: number): boolean =>
    (data[(y * info.width + x) * info.channels + 1] ?? 255) < 120;
  expect([redAt(137, 90), redAt(190, 90), redAt(5, 5)]).toEqual([true, false, false]);
});

test('a place at the edge is cut out as far as the page goes, and one beyond it not at all', async () => {
  const edge = await cutPlaces([withFault('violation', { x: 0, y: 0, width: 2000, height: 30 })], run);
  const beyond = await cutPlaces([withFault('violation', { x: 10, y: 2500, width: 50, height: 30 })], run);

  expect(Object.values(edge).map(({ width, height }) => [width, height])).toEqual([[900, 100]]);
  expect(beyond).toEqual({});
});

test('advice has no picture', async () => {
  expect(await cutPlaces([withFault('advice', { x: 1, y: 1, width: 5, height: 5 })], run)).toEqual({});
});
