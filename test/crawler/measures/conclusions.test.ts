import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclusions } from '../../../crawler/measures/conclusions.ts';
import { measureJourney } from '../../../crawler/measures/measure-journey.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import type { JourneyResult } from '../../../crawler/records/results.ts';
import { factsOf, journeyOf, stopped } from '../../builders/journey-of.ts';
import { councilOf, larkton, murkwell } from '../../builders/two-councils.ts';

const headings = ['navigation', 'calls-to-action', 'search', 'efficiency'] as const;

function sentenceOn(
  heading: (typeof headings)[number],
  one: ReturnType<typeof councilOf>,
  other: ReturnType<typeof councilOf>,
) {
  return conclusions(one, other).find(({ id }) => id === heading)?.sentence;
}

describe('the conclusions on two councils', () => {
  test('stand under the four headings of the strategy', () => {
    expect(conclusions(larkton, murkwell).map(({ heading }) => heading)).toEqual([
      'Intuitive navigation and familiarity',
      'Clear and recognisable calls to action',
      'Streamlined search',
      'Efficient journey to the end result',
    ]);
  });

  test('say who names the task on the home page', () => {
    expect(sentenceOn('navigation', larkton, murkwell)).toContain(
      'Pay council tax: Larkton names the task on its home page (“Pay council tax”, in the first screen); Murkwell names only its topic on the home page (“Council tax”, in the first screen).',
    );
  });

  test('carry the figure of the heading where both councils have one', () => {
    const withScore = (council: typeof larkton, score: number | null) => ({
      ...council,
      journeys: council.journeys.map((result) => ({
        ...result,
        maturity: [{ id: 'navigation', heading: 'Navigation', score, reason: '', parts: [], clauses: [] }],
      })),
    });
    const scores = (one: number | null, other: number | null) =>
      conclusions(withScore(larkton, one), withScore(murkwell, other))[0]?.statements[0]?.scores;

    expect(scores(100, 33)).toEqual([100, 33]);
    expect(scores(100, null)).toBeUndefined();
    expect(conclusions(larkton, murkwell)[0]?.statements[0]).not.toHaveProperty('scores');
  });

  test('say so where the task can be done on the home page itself', () => {
    const waypoints = [
      { id: 'home', kind: 'home' as const, follow: [] },
      { id: 'search', kind: 'search' as const, follow: [] },
    ];
    const walk = journeyOf({ heading: 'Register', waypoints: ['home', 'search'], controls: [] }, 'Results');
    const register = councilOf('Oxley', [measureJourney({ ...walk, journey: factsOf({ waypoints }) })]);

    expect(sentenceOn('navigation', register, murkwell)).toContain(
      'Oxley names the task on its home page (it can be done there); Murkwell names only its topic on the home page',
    );
  });

  test('say whose calls to action are clearer, by how much and in what', () => {
    const sentence = sentenceOn('calls-to-action', larkton, murkwell);

    expect(sentence).toMatch(
      /Pay council tax: Larkton's calls to action score \d+ of 100, \d+ more than Murkwell's \d+/,
    );
    expect(sentence).toMatch(/They differ most in .*what the labels say \(\d+% of the points against \d+%\)/);
  });

  test('say whose search is nearer at hand, and leave out the journeys that look nothing up', () => {
    expect(sentenceOn('search', larkton, murkwell)).toBe(
      'Search planning applications: Larkton has the search on its own page about the task; Murkwell sends people to another site to search, in a new window (1 step to the search box).',
    );
  });

  test('say whose way is shorter', () => {
    expect(sentenceOn('efficiency', larkton, murkwell)).toContain(
      'Pay council tax: Larkton reaches the goal in 2 steps and 2 actions where Murkwell needs 5 steps and 5 actions.',
    );
  });

  test('name the measures that each sentence rests on', () => {
    expect(conclusions(larkton, murkwell)[3]?.statements[0]).toMatchObject({
      journey: 'pay-council-tax',
      device: 'desktop',
      kind: 'differs',
      favours: 'larkton',
      measures: ['step-count', 'action-count'],
    });
  });

  test('favour the same council whichever comes first', () => {
    expect(conclusions(larkton, murkwell).map(({ favours }) => favours)).toEqual(Array(4).fill('larkton'));
    expect(conclusions(murkwell, larkton).map(({ favours }) => favours)).toEqual(Array(4).fill('larkton'));
  });

  test('are the same sentences whichever comes first, where the two differ', () => {
    expect(conclusions(murkwell, larkton).map(({ sentence }) => sentence)).toEqual(
      conclusions(larkton, murkwell).map(({ sentence }) => sentence),
    );
  });

  test('are honest where the two are equal', () => {
    const twin = councilOf('Twin', larkton.journeys);
    const said = conclusions(larkton, twin);

    expect(said.map(({ favours }) => favours)).toEqual([null, null, null, null]);
    expect(said.flatMap(({ statements }) => statements.map(({ kind }) => kind))).not.toContain('differs');
    expect(sentenceOn('efficiency', larkton, twin)).toContain(
      'Pay council tax: Larkton and Twin both reach the goal in 2 steps and 2 actions.',
    );
  });

  test('say why what was not measured cannot be compared', () => {
    const dead = councilOf('Dead End', [
      measure(stopped(journeyOf('Home'), 'no link mentions council tax.')),
    ]);

    expect(sentenceOn('efficiency', councilOf('Larkton', larkton.journeys.slice(0, 1)), dead)).toBe(
      'Pay council tax: This cannot be compared: for Dead End, the journey stopped before the task: no link mentions council tax.',
    );
  });

  test('say that a measure broke', () => {
    const [first] = larkton.journeys.map((journey) => ({
      ...journey,
      measures: { ...journey.measures, 'cta-clarity': { kind: 'failed' as const, reason: 'x' } },
    }));

    expect(
      sentenceOn(
        'calls-to-action',
        councilOf('Broken', first ? [first] : []),
        councilOf('Larkton', larkton.journeys.slice(0, 1)),
      ),
    ).toBe('Pay council tax: This cannot be compared: for Broken the measure broke.');
  });

  test('do not compare two versions of a journey', () => {
    const older = councilOf(
      'Older',
      larkton.journeys.map((journey) => ({ ...journey, version: 2 })),
    );

    expect(sentenceOn('efficiency', larkton, older)).toContain(
      'the journey was changed between the two measurements',
    );
  });

  test('say which council was not measured', () => {
    expect(sentenceOn('efficiency', larkton, councilOf('Empty', []))).toContain(
      'Pay council tax: This cannot be compared: Empty was not measured on it (desktop).',
    );
    expect(
      conclusions(councilOf('Void', []), councilOf('Empty', [])).map(({ sentence }) => sentence),
    ).toEqual([
      'There is no journey to compare.',
      'There is no journey to compare.',
      'No journey that could be compared looks something up.',
      'There is no journey to compare.',
    ]);
  });

  test('mention mobile where it tells another story, and only there', () => {
    const alike = councilOf('Larkton', [...larkton.journeys, ...onMobile(larkton.journeys)]);
    const same = councilOf('Murkwell', [...murkwell.journeys, ...onMobile(murkwell.journeys)]);
    const better = councilOf('Murkwell', [...murkwell.journeys, ...onMobile(larkton.journeys)]);

    expect(sentenceOn('efficiency', alike, same)).not.toContain('mobile');
    expect(sentenceOn('efficiency', alike, better)).toContain(
      'On a mobile: Larkton and Murkwell both reach the goal in 2 steps and 2 actions.',
    );
  });

  test('compare mobile where neither was measured on desktop', () => {
    const [one, other] = [larkton, murkwell].map(({ council, journeys }) => ({
      council,
      journeys: onMobile(journeys),
    }));

    expect(one && other && conclusions(one, other)[3]?.statements[0]).toMatchObject({
      device: 'mobile',
      kind: 'differs',
    });
  });

  test('favour neither where one has fewer steps and the other fewer actions', () => {
    const few = withFigures('Few', { steps: 2, actions: 9 });
    const many = withFigures('Many', { steps: 5, actions: 5 });

    expect(conclusions(few, many)[3]).toMatchObject({ favours: null, statements: [{ kind: 'mixed' }] });
    expect(sentenceOn('efficiency', few, many)).toBe(
      'Pay council tax: Few reaches the goal in fewer steps but with more actions: 2 steps and 9 actions, where Many needs 5 steps and 5 actions.',
    );
  });

  test('never break or change sides, whatever the two councils and journeys', () => {
    const all = [...larkton.journeys, ...murkwell.journeys, ...onMobile(murkwell.journeys)];
    const some = fc.uniqueArray(fc.constantFrom(...all), {
      selector: ({ journey, device }) => `${journey} ${device}`,
      maxLength: 4,
    });

    fc.assert(
      fc.property(some, some, (first, second) => {
        const [one, other] = [councilOf('One', first), councilOf('Other', second)];

        expect(conclusions(one, other).map(({ favours }) => favours)).toEqual(
          conclusions(other, one).map(({ favours }) => favours),
        );
      }),
    );
  });
});

function measure(evidence: Evidence): JourneyResult {
  return measureJourney(evidence);
}

function onMobile(journeys: readonly JourneyResult[]): JourneyResult[] {
  return journeys.map((journey) => ({ ...journey, device: 'mobile' }));
}

function withFigures(name: string, { steps, actions }: { steps: number; actions: number }) {
  const figure = (value: number) => ({ kind: 'measured' as const, value, unit: '', parts: [], findings: [] });

  return councilOf(
    name,
    larkton.journeys.slice(0, 1).map((journey) => ({
      ...journey,
      measures: { 'step-count': figure(steps), 'action-count': figure(actions) },
    })),
  );
}
