import { describe, expect, test } from 'vitest';
import { chooseWalks } from '../../config/choose.ts';
import { councilsFile } from '../../config/council.ts';
import { manners } from '../../config/manners.ts';
import { journeys } from '../../journeys/list.ts';

const { councils } = councilsFile.parse({
  councils: [
    { id: 'larkton', name: 'Larkton', homePage: 'https://www.larkton.example/', tier: 'unitary' },
    { id: 'upshire', name: 'Upshire', homePage: 'https://www.upshire.example/', tier: 'county' },
  ],
});
const configuration = { councils, journeys, manners: manners.parse({}), digest: '' };

describe('choosing walks', () => {
  test('gives every journey of a council on both devices, in the order of the configuration', () => {
    const walks = chooseWalks(configuration, { councils: ['larkton'] });

    expect(walks.map(({ journey, device }) => `${journey.id} ${device}`)).toEqual([
      'pay-council-tax desktop',
      'pay-council-tax mobile',
      'search-planning-applications desktop',
      'search-planning-applications mobile',
    ]);
  });

  test('takes only the devices that a council names, unless others are asked for', () => {
    const [larkton] = councils;
    const onPhones = {
      ...configuration,
      councils: larkton ? [{ ...larkton, devices: ['mobile' as const] }] : [],
    };
    const devices = (asked?: string[]) =>
      chooseWalks(onPhones, { all: true, journeys: ['pay-council-tax'], devices: asked }).map(
        ({ device }) => device,
      );

    expect([devices(), devices(['desktop'])]).toEqual([['mobile'], ['desktop']]);
  });

  test('never takes all councils by accident', () => {
    expect(() => chooseWalks(configuration, {})).toThrow('Say which councils: --councils a,b or --all.');
  });

  test('names every unknown name with the one that was meant', () => {
    expect(() =>
      chooseWalks(configuration, {
        councils: ['larkten'],
        journeys: ['pay-council-tex'],
        devices: ['phone'],
      }),
    ).toThrow(
      [
        'There is no council "larkten". Did you mean "larkton"?',
        'There is no journey "pay-council-tex". Did you mean "pay-council-tax"?',
        'There is no device "phone". Write one of: desktop, mobile.',
      ].join('\n'),
    );
  });

  test('leaves out journeys that a tier does not have', () => {
    expect(() => chooseWalks(configuration, { councils: ['upshire'] })).toThrow('Nothing to do');
  });
});
