import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { councilsFile } from '../../../config/council.ts';
import { manners } from '../../../config/manners.ts';
import { gather } from '../../../crawler/commands/gather.ts';
import { newRun } from '../../../crawler/commands/run-record.ts';
import { Store } from '../../../crawler/records/store.ts';
import { journeys } from '../../../journeys/list.ts';
import { testSurroundings } from '../../fixtures/surroundings.ts';

const larkton = { id: 'larkton', name: 'Larkton', homePage: 'https://www.larkton.example/', tier: 'unitary' };
const configuration = {
  ...councilsFile.parse({ councils: [larkton] }),
  journeys,
  manners: manners.parse({}),
};

/** The folder of a run that was begun with or without routes and then stopped. */
async function stopped(routes: boolean | undefined): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'kerb-routes-')), 'run');
  const asked = [{ council: 'larkton', journey: 'pay-council-tax', device: 'desktop' as const }];
  const startedAt = new Date('2026-11-01T09:00:00Z');
  await new Store(folder).writeRun(newRun(asked, configuration, { startedAt, profile: 'fast', routes }));
  return folder;
}

describe('a run that is resumed', () => {
  test.each([
    ['with', true, false, 'without'],
    ['without', undefined, true, 'with'],
  ])('that was begun %s routes does not go on otherwise', async (begun, routes, asked, other) => {
    const folder = await stopped(routes);

    await expect(
      gather(configuration, { folder, resume: true, routes: asked }, testSurroundings()),
    ).rejects.toThrow(`The run was begun ${begun} --routes, so it cannot go on ${other} them.`);
  });

  test('goes on as it was begun where nothing is said of routes', async () => {
    const folder = await stopped(true);

    // It goes as far as the question who runs it, which comes after and is asked of councils that are not one's own.
    await expect(gather(configuration, { folder, resume: true }, testSurroundings())).rejects.toThrow(
      'say who runs this audit',
    );
  });
});
