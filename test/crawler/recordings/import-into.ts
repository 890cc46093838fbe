import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type ImportOptions, importRecording } from '../../../crawler/commands/import.ts';
import { systemClock } from '../../../crawler/gather/clock.ts';
import { MendableError } from '../../../crawler/records/mendable-error.ts';
import { testSurroundings } from '../../fixtures/surroundings.ts';
import { fixture } from './recorded.ts';

export const larkton = {
  id: 'larkton',
  name: 'Larkton',
  homePage: 'https://www.larkton.example/',
  tier: 'unitary',
};
export const murkwell = { ...larkton, id: 'murkwell', homePage: 'https://murkwell.example/' };
/** What was typed in a recorded journey, and must never be written or printed. */
export const secrets = /Wilhelmina|Oyelaran|LK9|C04|blue/;

/** A folder with a configuration of two councils and a recording, and whatever files are given. */
export async function folderWith(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-import-test-'));
  await mkdir(join(folder, 'config'));
  const all = {
    'config/councils.json': JSON.stringify({ councils: [murkwell, larkton] }),
    'recording.json': fixture('council-tax'),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) await writeFile(join(folder, name), content);
  return folder;
}

/** The list of councils in a folder, as text. */
export const councilsIn = (folder: string) => readFile(join(folder, 'config', 'councils.json'), 'utf8');

export type Asked = Partial<ImportOptions> & { file?: string };
export const toLarkton: Asked = { council: 'larkton', journey: 'pay-council-tax' };

/** What a recording in a folder makes Kerb print, on a fixed day. */
export async function imported(
  folder: string,
  { file = 'recording.json', ...asked }: Asked,
): Promise<string[]> {
  const clock = { ...systemClock, now: () => new Date('2026-08-03T12:00:00Z') };
  const around = testSurroundings({ cwd: folder, clock });
  expect(await importRecording(file, { config: 'config', journey: 'bin-day', ...asked }, around)).toBe(0);
  return around.printed;
}

/** What the caller can mend: a message, and nothing written. */
export async function refused(folder: string, asked: Asked): Promise<string> {
  const before = await councilsIn(folder);
  const message = await imported(folder, asked).then(
    () => expect.fail('it was imported'),
    (error: unknown) => (error instanceof MendableError ? error.message : expect.fail(String(error))),
  );
  expect(await councilsIn(folder)).toBe(before);
  expect(await readdir(join(folder, 'config'))).not.toContain('journeys.json');
  return message;
}
