import { describe, expect, test } from 'vitest';
import type { History } from '../../../crawler/records/history.ts';
import { measureFacts } from '../../../reports-site/measure-facts.ts';
import { councilChanges } from '../../../reports-site/views/council-changes.ts';
import { type Improved, mostImproved } from '../../../reports-site/views/improved.ts';
import { seriesOf } from '../../../reports-site/views/series.ts';
import { type KeptWalk, keptRun } from '../../builders/kept-run.ts';

function improvedBetween(before: History, now: History): Improved[] {
  return mostImproved(
    [...seriesOf([before, now])].map(([council, series]) => {
      const all = [...series.values()];
      return { council, all, changes: councilChanges(all, now.runStartedAt, measureFacts()) };
    }),
  );
}

function between(before: KeptWalk[], now: KeptWalk[]): Improved[] {
  return improvedBetween(keptRun('2026-10-03', { walks: before }), keptRun('2026-11-23', { walks: now }));
}

describe('the most improved', () => {
  test('are those that gained stars, with what else got better as the reason', () => {
    expect(between([{ stars: [2, 2], figures: { 'step-count': 8 } }], [{ stars: [4, 4] }])).toEqual([
      {
        council: 'larkton',
        journey: 'pay-council-tax',
        stars: 2,
        efficiency: 0,
        because: ['on desktop it takes 5 steps, 3 fewer than on 3 October 2026'],
      },
    ]);
  });

  test('stand by stars first, then by efficiency, three at most', () => {
    const efficiency = (council: string, value: number, stars: [number, number]): KeptWalk => ({
      council,
      stars,
      figures: { 'journey-efficiency': value },
    });
    const before = ['a', 'b', 'c', 'd'].map((council) => efficiency(council, 50, [2, 2]));
    const now = [
      efficiency('a', 60, [2, 2]),
      efficiency('b', 90, [2, 2]),
      efficiency('c', 50, [3, 3]),
      efficiency('d', 70, [3, 3]),
    ];

    expect(between(before, now).map(({ council }) => council)).toEqual(['d', 'c', 'b']);
  });

  test('name three of those that gained as much, and say how many more did', () => {
    const councils = ['a', 'b', 'c', 'd', 'e'];
    const found = between(
      councils.map((council) => ({ council, stars: [2, 2] as [number, number] })),
      councils.map((council) => ({ council, stars: [3, 3] as [number, number] })),
    );

    expect(found.map(({ council, asMuch }) => [council, asMuch])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', 2],
    ]);
  });

  test('take a difference in efficiency within its noise for none', () => {
    const at = (value: number, stars: [number, number]): KeptWalk => ({
      stars,
      figures: { 'journey-efficiency': value },
    });

    expect(between([at(50, [2, 2])], [at(51, [3, 3])])[0]?.efficiency).toBe(0);
  });

  test('are by the mean of both devices: a phone that lost what the desktop gained is no improvement', () => {
    expect(
      between(
        [
          { device: 'desktop', stars: [2, 2] },
          { device: 'mobile', stars: [3, 3] },
        ],
        [
          { device: 'desktop', stars: [3, 3] },
          { device: 'mobile', stars: [2, 2] },
        ],
      ),
    ).toEqual([]);
  });

  test('are not those whose efficiency moved within its noise', () => {
    const at = (value: number) => [{ figures: { 'journey-efficiency': value } }];

    expect(between(at(50), at(53))).toEqual([]);
    expect(between(at(50), at(54)).map(({ efficiency }) => efficiency)).toEqual([4]);
  });

  test('are not those whose efficiency rose while stars fell', () => {
    const at = (value: number, stars: [number, number]) => [
      { stars, figures: { 'journey-efficiency': value } },
    ];

    expect(between(at(50, [3, 3]), at(90, [2, 2]))).toEqual([]);
  });

  test('are not those whose stars were given another way', () => {
    const before = keptRun('2026-10-03', { standard: 1, walks: [{ stars: [1, 1] }] });
    const now = keptRun('2026-11-23', { standard: 2, walks: [{ stars: [4, 4] }] });

    expect(improvedBetween(before, now)).toEqual([]);
  });
});
