import { describe, expect, test } from 'vitest';
import { councilsFile } from '../../config/council.ts';
import { digestOf } from '../../config/digest.ts';
import type { Configuration } from '../../config/load.ts';
import { manners } from '../../config/manners.ts';
import type { WalkKey } from '../../crawler/records/run.ts';
import { journeys } from '../../journeys/list.ts';
import { larkton } from './config-folder.ts';

const murkwell = { ...larkton, id: 'murkwell', name: 'Murkwell' };

function configurationOf(councils: object[], more: Partial<Configuration> = {}): Configuration {
  return { ...councilsFile.parse({ councils }), journeys, manners: manners.parse({}), ...more };
}

const walk = (council: string, journey = 'pay-council-tax'): WalkKey => ({
  council,
  journey,
  device: 'mobile',
});

const before = configurationOf([larkton, murkwell]);
const used = digestOf(before, [walk('larkton')]);

describe('the digest of what a run uses', () => {
  test('is a SHA-256', () => {
    expect(used).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is the same when another council changes, comes or goes, or the order does', () => {
    const changed = configurationOf([{ ...murkwell, homePage: 'https://new.murkwell.example/' }, larkton]);

    expect(digestOf(changed, [walk('larkton')])).toBe(used);
    expect(digestOf(configurationOf([larkton]), [walk('larkton')])).toBe(used);
  });

  test('is another when a council that is used changes or goes', () => {
    const changed = configurationOf([{ ...larkton, homePage: 'https://new.larkton.example/' }, murkwell]);

    expect(digestOf(changed, [walk('larkton')])).not.toBe(used);
    expect(digestOf(configurationOf([murkwell]), [walk('larkton')])).not.toBe(used);
  });

  test('is another when the manners change', () => {
    const slower = configurationOf([larkton, murkwell], { manners: manners.parse({ pagesPerJourney: 10 }) });

    expect(digestOf(slower, [walk('larkton')])).not.toBe(used);
  });

  test('depends on a journey only when it is walked', () => {
    const raised = journeys.map((journey) =>
      journey.id === 'pay-council-tax' ? { ...journey, version: journey.version + 1 } : journey,
    );
    const after = configurationOf([larkton, murkwell], { journeys: raised });
    const planning = [walk('larkton', 'search-planning-applications')];

    expect(digestOf(after, [walk('larkton')])).not.toBe(used);
    expect(digestOf(after, planning)).toBe(digestOf(before, planning));
  });

  test('does not depend on the order of the walks or on their number', () => {
    const [one, other] = [walk('larkton'), walk('murkwell')];

    expect(digestOf(before, [other, one, one])).toBe(digestOf(before, [one, other]));
  });
});
