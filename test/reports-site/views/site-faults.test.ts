import { describe, expect, test } from 'vitest';
import type { CouncilFault } from '../../../reports-site/views/council-faults.ts';
import { criteriaFaults, furthest } from '../../../reports-site/views/criteria-faults.ts';
import { checkTitle, rowsOfKind, sayReach } from '../../../reports-site/views/reach-words.ts';
import { type FaultsAt, most, siteFaults } from '../../../reports-site/views/site-faults.ts';

function faultOf(id: string, overrides: Partial<CouncilFault> = {}): CouncilFault {
  return {
    id,
    check: 'image-alt',
    engine: 'axe',
    kind: 'violation',
    impact: 'serious',
    wcag: ['1.1.1'],
    headline: 'Images must have alternative text.',
    help: '',
    helpUrl: '',
    snippet: '<img>',
    journeys: ['pay-council-tax'],
    places: 1,
    met: { journey: 'pay-council-tax', device: 'desktop', step: 0 },
    supplier: null,
    picture: null,
    ...overrides,
  };
}

function at(id: string, ...faults: CouncilFault[]): FaultsAt {
  return { council: { id, name: `Council ${id}` }, faults };
}

const contrast = { check: 'color-contrast', wcag: ['1.4.3'], headline: 'Text must stand out.' };

/** The logo at both councils; at A a map of a supplier, a doubt about contrast, and advice. */
const two = siteFaults([
  at(
    'a',
    faultOf('logo', { places: 6, journeys: ['pay-council-tax', 'find-bin-day'] }),
    faultOf('map', { places: 2, supplier: 'my-maps.co.uk' }),
    faultOf('doubt', { ...contrast, kind: 'needs-review', places: 5 }),
    faultOf('hint', { ...contrast, kind: 'advice', wcag: [] }),
  ),
  at('b', faultOf('logo', { places: 1, journeys: ['report-missed-bin'] })),
]);

describe('the findings of all councils', () => {
  test('are counted by kind and never together', () => {
    expect(two.reach).toEqual({
      violation: { faults: 2, places: 9, councils: 2, journeys: 3 },
      'needs-review': { faults: 1, places: 5, councils: 1, journeys: 1 },
      advice: { faults: 1, places: 1, councils: 1, journeys: 1 },
    });
  });

  test('by check have the checks with violations first, each kind apart', () => {
    expect(
      two.checks.map(({ slug, kinds }) => [slug, kinds.map(({ kind, reach }) => [kind, reach.faults])]),
    ).toEqual([
      ['axe-image-alt', [['violation', 2]]],
      [
        'axe-color-contrast',
        [
          ['needs-review', 1],
          ['advice', 1],
        ],
      ],
    ]);
  });

  test('by component say where each was met, the one at most councils first', () => {
    const components = two.checks[0]?.kinds[0]?.components ?? [];

    expect(
      components.map(({ id, reach, at: met }) => [id, reach, met.map((one) => [one.id, one.places])]),
    ).toEqual([
      [
        'logo',
        { faults: 1, places: 7, councils: 2, journeys: 3 },
        [
          ['a', 6],
          ['b', 1],
        ],
      ],
      ['map', { faults: 1, places: 2, councils: 1, journeys: 1 }, [['a', 2]]],
    ]);
  });

  test('shared by several councils are those to mend once', () => {
    expect(two.shared.all).toBe(1);
    expect(two.shared.components.map(({ id }) => id)).toEqual(['logo']);
  });

  test('by supplier are those that stand on its pages only', () => {
    expect(
      two.suppliers.map(({ name, slug, reach, components }) => [name, slug, reach.places, components.length]),
    ).toEqual([['my-maps.co.uk', 'my-maps-co-uk', 2, 1]]);
  });

  test('by criterion keep doubts out of the violations', () => {
    expect(
      criteriaFaults(two.checks).map(({ number, slug, faults, places }) => [number, slug, faults, places]),
    ).toEqual([
      ['1.1.1', '1-1-1', { violation: 2, 'needs-review': 0, advice: 0 }, 9],
      ['1.4.3', '1-4-3', { violation: 0, 'needs-review': 1, advice: 1 }, 0],
    ]);
    expect(furthest(two.checks, 1).map(({ id }) => id)).toEqual(['logo']);
  });

  test('of none are nothing', () => {
    const none = siteFaults([at('a')]);

    expect(none.checks).toEqual([]);
    expect(none.reach.violation).toEqual({ faults: 0, places: 0, councils: 0, journeys: 0 });
  });

  test('of a whole country show the first of each and count all', () => {
    const councils = Array.from({ length: 382 }, (_, index) =>
      at(
        `c-${index}`,
        faultOf('shared'),
        faultOf(`own-${index}`),
        faultOf(`doubt-${index}`, { kind: 'needs-review' }),
      ),
    );
    const [check] = siteFaults(councils).checks;
    const [violations, doubts] = check?.kinds ?? [];

    expect(violations?.reach).toEqual({ faults: 383, places: 764, councils: 382, journeys: 1 });
    expect(violations?.components.length).toBe(most.components);
    expect(violations?.components[0]?.reach.councils).toBe(382);
    expect(violations?.components[0]?.at.length).toBe(most.councils);
    expect(doubts?.reach.faults).toBe(382);
    expect(doubts?.components.length).toBe(most.doubts);
  });
});

describe('the words for findings', () => {
  test('count what was found and where', () => {
    expect(sayReach({ faults: 2, places: 1200, councils: 1, journeys: 3 })).toBe(
      '2 faults in 1,200 places at 1 council, on 3 journeys',
    );
  });

  test('list the checks of one kind only, each with that part of its page', () => {
    const rows = rowsOfKind({ faults: two, checks: [] }, 'needs-review');

    expect(rows).toEqual([
      {
        text: 'Text must stand out',
        to: '/findings/checks/axe-color-contrast/#needs-review',
        reach: { faults: 1, places: 5, councils: 1, journeys: 1 },
      },
    ]);
  });

  test('name a check of our own by its title, another by what it found', () => {
    const own = [{ id: 'image-alt', title: 'A title' }];

    expect(checkTitle({ ...faultOf('x'), engine: 'kerb' }, own)).toBe('A title');
    expect(checkTitle(faultOf('x'), own)).toBe('Images must have alternative text');
  });
});
