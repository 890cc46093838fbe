import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresAmongPeers, type Member } from '../../../crawler/measures/peers.ts';
import type { JourneyResult } from '../../../crawler/records/results.ts';
import { figuresOf, resultOf } from '../../builders/result-of.ts';

const steps = { id: 'step-count', unit: 'steps', better: 'lower' } as const;
const clarity = { id: 'cta-clarity', unit: 'points', better: 'higher' } as const;
const home = { id: 'home-prominence', unit: 'place', better: 'neither' } as const;

function member(
  id: string,
  measures: Record<string, number | string>,
  result: Partial<JourneyResult> = {},
): Member {
  return { id, name: id.toUpperCase(), result: resultOf({ measures: figuresOf(measures), ...result }) };
}

/** Councils a, b, c … with these numbers of steps. */
function byStepsTo(...counts: number[]): Member[] {
  return counts.map((count, at) => member(String.fromCharCode(97 + at), { 'step-count': count }));
}

function stepsOf([own, ...peers]: Member[]) {
  if (!own) throw new Error('no council');
  const [figure] = figuresAmongPeers(own, peers, [steps]).figures;
  if (!figure) throw new Error('no figure');
  return figure;
}

describe('the figures of a council among its peers', () => {
  test('have a median and quartiles, and the council its place, fewer steps first', () => {
    const figure = stepsOf(byStepsTo(5, 3, 8, 3, 6));

    expect(figure).toMatchObject({
      measure: 'step-count',
      median: 5,
      quartiles: { lower: 3, upper: 6 },
      place: { rank: 3, of: 5, tied: 0 },
      noPlace: '',
      notRated: [],
    });
    expect(figure.values.map(({ council, value }) => `${council} ${value}`)).toEqual([
      'b 3',
      'd 3',
      'a 5',
      'e 6',
      'c 8',
    ]);
  });

  test('of a measure where more is better put the most first', () => {
    const [own, ...peers] = [70, 90, 80, 60, 50].map((value, at) =>
      member(`c${at}`, { 'cta-clarity': value }),
    );
    const [figure] = own ? figuresAmongPeers(own, peers, [clarity]).figures : [];

    expect(figure?.values.map(({ value }) => value)).toEqual([90, 80, 70, 60, 50]);
    expect(figure?.place).toEqual({ rank: 3, of: 5, tied: 0 });
  });

  test('that are the same share the better place', () => {
    expect(stepsOf(byStepsTo(4, 3, 4, 4, 9)).place).toEqual({ rank: 2, of: 5, tied: 2 });
    expect(stepsOf(byStepsTo(3, 3, 3, 3, 3)).place).toEqual({ rank: 1, of: 5, tied: 4 });
  });

  test('below five have a median, but neither place nor quartiles', () => {
    expect(stepsOf(byStepsTo(5, 3, 8, 3))).toMatchObject({
      median: 4,
      quartiles: null,
      place: null,
      noPlace: 'Only 4 councils have a figure; there is no place among fewer than 5.',
    });
  });

  test('leave out who is not rated, and say why', () => {
    const blocked = member(
      'x',
      { 'step-count': 1 },
      { outcome: { kind: 'blocked-by-robots', reason: 'robots.txt disallows /' } },
    );
    const older = member('y', { 'step-count': 1 }, { version: 2 });
    const deadEnd = member(
      'z',
      {},
      {
        outcome: { kind: 'dead-end', reason: '' },
        measures: {
          'step-count': { kind: 'cannot-tell', reason: 'The journey stopped before the task: no way on' },
        },
      },
    );
    const [own, ...peers] = [...byStepsTo(5, 3, 8, 3, 6), blocked, older, deadEnd, { id: 'w', name: 'W' }];
    const among = own && figuresAmongPeers(own, peers, [steps]);

    expect(among).toMatchObject({
      size: 9,
      rated: 6,
      notRated: [
        { council: 'x', name: 'X', why: 'robots.txt disallows /' },
        { council: 'y', name: 'Y', why: 'The journey was changed between the two measurements.' },
        { council: 'w', name: 'W', why: 'Not walked in this run.' },
      ],
    });
    expect(among?.figures[0]).toMatchObject({
      place: { rank: 3, of: 5, tied: 0 },
      notRated: [{ council: 'z', why: 'The journey stopped before the task: no way on' }],
    });
  });

  test('give no place to a council that has no figure, but still show the others', () => {
    const own = member('own', {}, { outcome: { kind: 'unreachable', reason: 'nothing answered' } });
    const [figure] = figuresAmongPeers(own, byStepsTo(5, 3, 8, 3, 6), [steps]).figures;

    expect(figure).toMatchObject({ median: 5, place: null, noPlace: 'This council has no figure.' });
  });

  test('that are words have no median and no place', () => {
    const [own, ...peers] = ['task', 'topic', 'task', 'absent', 'task'].map((value, at) =>
      member(`c${at}`, { 'home-prominence': value }),
    );
    const [figure] = own ? figuresAmongPeers(own, peers, [home]).figures : [];

    expect(figure).toMatchObject({
      median: null,
      quartiles: null,
      place: null,
      noPlace: 'Of this measure no figure is better than another by itself.',
    });
    expect(figure?.values.map(({ value }) => value)).toEqual(['absent', 'task', 'task', 'task', 'topic']);
  });

  test('count a council that lists itself among its peers once', () => {
    const own = member('a', { 'step-count': 3 });

    expect(
      figuresAmongPeers(own, [own, ...byStepsTo(9).map((other) => ({ ...other, id: 'b' }))], [steps]).size,
    ).toBe(2);
  });
});

describe('whatever the figures', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 12 });
  const unrated = fc.constantFrom(
    'blocked-by-robots',
    'blocked-by-bot-defence',
    'unreachable',
    'timed-out',
    'script-broken',
  );

  test("a journey that is not rated never changes another's place, median or quartiles", () => {
    fc.assert(
      fc.property(counts, unrated, fc.integer({ min: 0, max: 99 }), (figures, kind, count) => {
        const members = byStepsTo(...figures);
        const more = member('zz', { 'step-count': count }, { outcome: { kind, reason: 'x' } });

        expect(stepsOf([...members, more])).toEqual(stepsOf(members));
      }),
    );
  });

  test('a better figure never gets a worse place', () => {
    fc.assert(
      fc.property(counts, ([own = 1, ...others]) => {
        const before = stepsOf(byStepsTo(own, ...others)).place?.rank ?? 0;
        const after = stepsOf(byStepsTo(own - 1, ...others)).place?.rank ?? 0;

        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});
