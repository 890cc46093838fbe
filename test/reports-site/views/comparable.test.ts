import { describe, expect, test } from 'vitest';
import { type Results, results } from '../../../crawler/records/results.ts';
import { briefOf } from '../../../reports-site/views/brief.ts';
import { comparablesOf, compareIndex } from '../../../reports-site/views/comparable.ts';
import { comparisonView } from '../../../reports-site/views/comparison-view.ts';
import { walksOf } from '../../../reports-site/views/report.ts';
import { larkton, longName, murkwell } from '../sample/results.ts';

/** As if it were a council's whole results. */
function leanOf(whole: Results): Results {
  const journeys = [...comparablesOf(whole).values()].flatMap((one) => one.journeys);
  return { ...briefOf(whole), journeys };
}

describe('what is kept of a council to be compared', () => {
  test.each(['desktop', 'mobile'])('says the same on %s as the whole', (device) => {
    const sayOf = (councils: Parameters<typeof walksOf>[0]['councils']) =>
      comparisonView(walksOf({ councils }).filter(({ result }) => result.device === device));

    expect(sayOf([larkton, murkwell].map(leanOf))).toEqual(sayOf([larkton, murkwell]));
  });

  test('lies by journey, with every device', () => {
    const bins = { ...larkton.journeys[0], journey: 'find-bin-day' };
    const walks = results.parse({ ...larkton, journeys: [...larkton.journeys, bins] });

    expect(
      [...comparablesOf(walks)].map(([id, { journeys }]) => [id, ...journeys.map(({ device }) => device)]),
    ).toEqual([
      ['pay-council-tax', 'desktop', 'mobile'],
      ['find-bin-day', 'desktop'],
    ]);
  });

  test('is still what the contract says, without what makes the whole large', () => {
    const { journeys } = results.parse(leanOf(murkwell));

    expect(journeys.flatMap(({ findings }) => findings)).toEqual([]);
    expect(
      journeys.flatMap(({ steps }) => steps.map(({ url, pictures }) => [url, pictures.firstScreen])),
    ).toEqual([
      ['', null],
      ['', null],
    ]);
    // The hostile heading of the sample has 100,000 characters.
    expect(JSON.stringify(leanOf(murkwell)).length).toBeLessThan(8_000);
  });
});

describe('what there is to choose from', () => {
  test('is every council, journey and device that was walked', () => {
    expect(compareIndex([larkton, murkwell].map(briefOf))).toEqual({
      councils: [
        { id: 'larkton', name: 'Larkton Council', asked: '11' },
        { id: 'murkwell', name: longName, asked: '11' },
      ],
      journeys: [{ id: 'pay-council-tax', title: 'Pay council tax' }],
      devices: ['desktop', 'mobile'],
    });
  });

  test('has no device that nothing was walked on, and no mark that turns a name around', () => {
    const council = { ...larkton.council, name: '\u202ELarkton' };
    const onMobile = {
      ...larkton,
      council,
      journeys: larkton.journeys.filter(({ device }) => device === 'mobile'),
    };

    expect(compareIndex([onMobile])).toMatchObject({
      councils: [{ name: 'Larkton', asked: '1' }],
      devices: ['mobile'],
    });
  });
});
