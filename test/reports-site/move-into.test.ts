import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moveInto } from '../../reports-site/move-into.ts';

describe('moving a folder into another', () => {
  let folder: string;
  const at = (path: string): string => join(folder, path);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kerb-move-'));
    await mkdir(at('from/councils/a'), { recursive: true });
    await writeFile(at('from/councils/a/index.html'), 'new');
    await writeFile(at('from/index.html'), 'new');
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('makes it where there is none', async () => {
    await moveInto(at('from'), at('deep/to'));

    expect((await readdir(at('deep/to'))).sort()).toEqual(['councils', 'index.html']);
  });

  test('puts folders of one name together and leaves what is there', async () => {
    await mkdir(at('to/councils/b'), { recursive: true });
    await writeFile(at('to/index.html'), 'old');
    await moveInto(at('from'), at('to'));

    expect((await readdir(at('to/councils'))).sort()).toEqual(['a', 'b']);
    expect(await readFile(at('to/councils/a/index.html'), 'utf8')).toBe('new');
    expect(await readFile(at('to/index.html'), 'utf8')).toBe('old');
  });
});
