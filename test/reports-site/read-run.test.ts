import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MendableError } from '../../crawler/records/mendable-error.ts';
import { openCouncils } from '../../reports-site/open-councils.ts';
import { readRun } from '../../reports-site/read-run.ts';
import { briefOf } from '../../reports-site/views/brief.ts';
import { moreCouncils } from './sample/results.ts';
import { runFolderOf } from './sample/run-folder.ts';

// As many as are read by processes of their own.
const councils = moreCouncils(16);

describe('reading a run of many councils', () => {
  let runFolder: string;
  let work: string;
  const take = () => readRun({ runFolder, siteFolder: join(work, 'site'), rowsFolder: join(work, 'rows') });

  beforeAll(async () => {
    runFolder = await runFolderOf(councils);
    work = await mkdtemp(join(tmpdir(), 'kerb-read-run-'));
  });

  afterAll(async () => {
    await rm(runFolder, { recursive: true });
    await rm(work, { recursive: true });
  });

  test('keeps the brief of each in the order of their names, and writes the whole of each into the site', async () => {
    const { councils: taken } = await take();
    const byName = councils.toSorted((a, b) => a.council.name.localeCompare(b.council.name, 'en-GB'));
    expect(taken.map(({ brief }) => brief)).toEqual(byName.map(briefOf));

    const opened = openCouncils(
      join(work, 'site/data/councils'),
      taken.map(({ brief }) => brief),
    );
    expect(opened.map((results) => ({ ...results }))).toEqual(byName);
  });

  test('says which file is not what the contract says, as something that can be mended', async () => {
    const file = join(runFolder, 'results', 'more-3.json');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, '{"schemaVersion":1}');

    await expect(take()).rejects.toThrow(MendableError);
    await expect(take()).rejects.toThrow(/more-3\.json is not a record/);
    await writeFile(file, whole);
  });
});
