import { describe, expect, test } from 'vitest';
import { councilFaults } from '../../../reports-site/views/council-faults.ts';
import { findingOf, placeAt, resultOf, resultsOf, stepResultOf } from '../../builders/result-of.ts';

const box = { x: 10, y: 20, width: 30, height: 40 };
const seen = { ...placeAt(1), box };
const pictured = stepResultOf(1, {
  pictures: { arrival: null, firstScreen: null, fullPage: 'evidence/a/01.webp', cta: null },
});
const cutOut = { path: '/pictures/places/a.webp', width: 90, height: 40 };

describe('the findings of a council', () => {
  test('are one for each component, with all of its places and journeys and where it was met first', () => {
    const walks = [
      resultOf({ findings: [findingOf('logo', { places: [placeAt(0), placeAt(2)] })] }),
      resultOf({ device: 'mobile', findings: [findingOf('logo', { places: [placeAt(0)] })] }),
      resultOf({ journey: 'find-bin-day', findings: [findingOf('logo'), findingOf('map')] }),
    ];

    expect(
      councilFaults(resultsOf('a', walks), {}).map(({ id, places, journeys, met }) => [
        id,
        places,
        journeys,
        met,
      ]),
    ).toEqual([
      [
        'logo',
        4,
        ['pay-council-tax', 'find-bin-day'],
        { journey: 'pay-council-tax', device: 'desktop', step: 0 },
      ],
      ['map', 1, ['find-bin-day'], { journey: 'find-bin-day', device: 'desktop', step: 0 }],
    ]);
  });

  test('leave out walks that are not rated', () => {
    const blocked = resultOf({
      outcome: { kind: 'blocked-by-robots', reason: '' },
      findings: [findingOf('logo')],
    });

    expect(councilFaults(resultsOf('a', [blocked]), {})).toEqual([]);
  });

  test('have the first picture that there is of any of their places', () => {
    const walks = [
      resultOf({ findings: [findingOf('logo')] }),
      resultOf({ device: 'mobile', steps: [pictured], findings: [findingOf('logo', { places: [seen] })] }),
    ];

    expect(
      councilFaults(resultsOf('a', walks), { 'evidence/a/01.webp#10,20,30,40': cutOut })[0]?.picture,
    ).toEqual(cutOut);
    expect(councilFaults(resultsOf('a', walks), {})[0]?.picture).toBeNull();
  });

  test('name the supplier that the order of mending names', () => {
    const results = resultsOf('a', [resultOf({ findings: [findingOf('logo'), findingOf('map')] })]);
    const priority = {
      finding: 'map',
      check: 'map',
      kind: 'violation' as const,
      impact: null,
      severity: 3,
      journeys: [],
      walks: [],
      places: 1,
      weight: 3,
      supplier: { name: 'idox', councils: [], residents: null, unknown: 0 },
    };

    expect(councilFaults({ ...results, priorities: [priority] }, {}).map(({ supplier }) => supplier)).toEqual(
      [null, 'idox'],
    );
  });

  test('never carry more of a page than a reader can use', () => {
    const long = findingOf('x', {
      snippet: '\u202E'.concat('y'.repeat(100_000)),
      message: 'z'.repeat(100_000),
    });
    const [fault] = councilFaults(resultsOf('a', [resultOf({ findings: [long] })]), {});

    expect(fault?.snippet).toBe(`${'y'.repeat(240)}…`);
    expect(fault?.headline.length).toBe(201);
  });
});
