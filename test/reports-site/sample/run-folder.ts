import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Results } from '../../../crawler/records/results.ts';
import { type Run, run } from '../../../crawler/records/run.ts';
import { picturePaths } from '../../../reports-site/pictures.ts';

/** A folder of a run that holds these results, with small pictures of every step but the ones that are missing. */
export async function runFolderOf(councils: readonly Results[], record: Partial<Run> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-sample-run-'));
  await mkdir(join(folder, 'results'));
  await writeFile(join(folder, 'run.json'), JSON.stringify({ ...runOf(councils), ...record }));
  for (const results of councils) {
    await writeFile(join(folder, 'results', `${results.council.id}.json`), JSON.stringify(results));
  }
  await writePictures(folder, councils);
  return folder;
}

/** The record of a run that did all that was asked for, but for one walk that it left out. */
export function runOf(councils: readonly Results[]) {
  const walks = councils.flatMap(({ council, journeys }) =>
    journeys.map(({ journey, device, outcome }) => ({ council: council.id, journey, device, outcome })),
  );
  return run.parse({
    schemaVersion: 1,
    startedAt: '2026-03-02T09:05:00.000Z',
    endedAt: '2026-03-02T09:07:30.000Z',
    configDigest: 'a'.repeat(64),
    versions: { kerb: '0.1.0', browser: 'Chromium 140', axe: '4.14.1', measures: { 'step-count': 1 } },
    asked: walks.map(({ outcome: _, ...walk }) => walk),
    done: walks.map((walk) => ({ ...walk, seconds: 12 })),
    skipped: [
      {
        council: 'larkton',
        journey: 'find-bin-day',
        device: 'desktop',
        reason: 'This council has no bins',
      },
    ],
  });
}

async function writePictures(folder: string, councils: readonly Results[]): Promise<void> {
  const kept = picturePaths(councils).filter((path) => !path.includes('larkton/pay-council-tax.mobile/00-'));
  const drawn = new Map<string, Buffer>();
  for (const path of kept) {
    const size = sizeOf(path);
    const picture = drawn.get(size.join()) ?? (await placeholder(size));
    drawn.set(size.join(), picture);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), picture);
  }
}

function sizeOf(path: string): [width: number, height: number] {
  const [width, height] = path.includes('.mobile/') ? [390, 844] : [1280, 800];
  if (path.includes('-cta')) return [780, 160];
  return [width, path.includes('-full-page') ? 2400 : height];
}

function placeholder([width, height]: [number, number]): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#dfe7ea' } })
    .webp()
    .toBuffer();
}
