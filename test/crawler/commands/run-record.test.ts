import { describe, expect, test } from 'vitest';
import { councilsFile } from '../../../config/council.ts';
import { manners } from '../../../config/manners.ts';
import { newRun, refuseOtherConfiguration } from '../../../crawler/commands/run-record.ts';
import { journeys } from '../../../journeys/list.ts';

const larkton = { id: 'larkton', name: 'Larkton', homePage: 'https://www.larkton.example/', tier: 'unitary' };
const murkwell = { ...larkton, id: 'murkwell', name: 'Murkwell' };
const configurationOf = (...councils: object[]) => ({
  ...councilsFile.parse({ councils }),
  journeys,
  manners: manners.parse({}),
});

describe('a run that was begun with a configuration', () => {
  const run = newRun(
    [{ council: 'larkton', journey: 'pay-council-tax', device: 'desktop' }],
    configurationOf(larkton, murkwell),
    { startedAt: new Date('2026-11-01T09:00:00Z'), profile: 'fast' },
  );

  test('goes on when a council that it does not visit has changed', () => {
    const changed = configurationOf(larkton, { ...murkwell, homePage: 'https://new.murkwell.example/' });

    expect(() => refuseOtherConfiguration(run, changed, 'runs/one')).not.toThrow();
  });

  test('does not go on when a council that it visits has changed', () => {
    const changed = configurationOf({ ...larkton, homePage: 'https://new.larkton.example/' }, murkwell);

    expect(() => refuseOtherConfiguration(run, changed, 'runs/one')).toThrow(
      'The configuration has changed since the run in runs/one began, so it cannot be resumed.',
    );
  });
});
