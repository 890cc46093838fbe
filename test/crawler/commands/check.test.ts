import { describe, expect, test } from 'vitest';
import { councilsFile } from '../../../config/council.ts';
import { manners } from '../../../config/manners.ts';
import { describeConfiguration } from '../../../crawler/commands/check.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { searchPlanningApplications } from '../../../journeys/search-planning-applications.ts';

describe('what a configuration holds', () => {
  test('is counted', () => {
    const row = (id: string, tier: string, more: object = {}) => ({
      id,
      name: id,
      homePage: `https://${id}.example/`,
      tier,
      ...more,
    });
    const address = 'https://planning.example/';
    const checked = 'not yet checked';
    const { councils } = councilsFile.parse({
      councils: [
        row('larkton', 'unitary', { checked, planningRegisters: [{ address, checked }, { address }] }),
        row('murkwell', 'district', { planningRegisters: [{ address, checked }], devices: ['mobile'] }),
        row('upshire', 'county', { checked: '2026-11-01' }),
      ],
    });
    const anywhere = { ...payCouncilTax, countries: undefined };
    const journeys = [anywhere, { ...searchPlanningApplications, countries: undefined }];

    // Larkton: 2 journeys × 2 devices; Murkwell: 2 × 1; a county has neither journey.
    expect(describeConfiguration({ councils, journeys, manners: manners.parse({}) })).toEqual([
      'The configuration is right. Councils: 3, journeys: 2.',
      'By tier: county 1, district 1, unitary 1.',
      'With a planning register: 2 councils.',
      'Not yet checked: 1 councils, 2 planning registers.',
      'With --all: 6 walks.',
    ]);
  });
});
