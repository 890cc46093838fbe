import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../../config/load.ts';
import { folderWith, imported, refused, secrets } from './import-into.ts';
import { fixture } from './recorded.ts';

describe('an import of a journey', () => {
  test('loads, and holds nothing that was typed', async () => {
    const folder = await folderWith({ 'recording.json': fixture('missed-bin') });

    const printed = await imported(folder, { journey: 'missed-bin', title: 'Say that a bin was missed' });

    const text = await readFile(join(folder, 'config', 'journeys.json'), 'utf8');
    const { journeys } = await loadConfiguration(join(folder, 'config'));
    expect(journeys.at(-1)).toMatchObject({
      id: 'missed-bin',
      version: 1,
      title: 'Say that a bin was missed',
    });
    expect(printed.join('\n')).not.toMatch(secrets);
    expect(text).not.toMatch(secrets);
    expect(printed).toContain(
      'Note: Par is the recorded way itself: 4 steps, 10 actions, 53 seconds by the keystroke-level model with 100 words read on each page. Lower it if a good website needs less.',
    );
    expect(printed.slice(-2)).toEqual([
      'Wrote config/journeys.json: the journey missed-bin: home, bins-and-recycling, which-bin-was-missed, about-you, thank-you-we-will.',
      'Try it: npm run kerb -- audit --councils <id> --journeys missed-bin',
    ]);
  });

  test('is a new version of the one that it replaces', async () => {
    const folder = await folderWith({ 'recording.json': fixture('missed-bin') });
    await imported(folder, { journey: 'missed-bin' });
    await imported(folder, { journey: 'missed-bin', replace: true });

    const text = await readFile(join(folder, 'config', 'journeys.json'), 'utf8');
    expect(JSON.parse(text).journeys).toMatchObject([{ id: 'missed-bin', version: 2 }]);
    await expect(imported(folder, { journey: 'missed-bin' })).rejects.toThrow(
      'There is a journey "missed-bin" already',
    );
  });

  test('has an id and a title of its own', async () => {
    const folder = await folderWith();

    expect(await refused(folder, { journey: 'pay-council-tax' })).toContain(
      '"pay-council-tax" ships with Kerb. Add --council',
    );
    for (const journey of ['../x', '__proto__', 'Bin day', ''])
      expect(await refused(folder, { journey })).toContain('must be small letters');
    expect(await refused(folder, { title: '…' })).toContain('--title must have letters');
  });
});
