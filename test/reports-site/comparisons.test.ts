import { describe, expect, test } from 'vitest';
import { comparisonsOf } from '../../reports-site/comparisons.ts';
import { larkton, moreCouncils } from './sample/results.ts';

const [more] = moreCouncils(1);
const only = (id: string) => ({
  ...larkton,
  council: { ...larkton.council, id },
  journeys: larkton.journeys.map((journey) => ({ ...journey, journey: id, title: `All of ${id}` })),
});

describe('which councils are shown side by side', () => {
  test('are those that share a journey', () => {
    const pairs = comparisonsOf([larkton, only('potholes'), ...(more ? [more] : [])]);

    expect(pairs.map(({ first, second }) => [first, second])).toEqual([['larkton', 'more-1']]);
  });

  test('speak of no journey that one of them has not', () => {
    const both = { ...larkton, journeys: [...larkton.journeys, ...only('potholes').journeys] };
    const [pair] = comparisonsOf([both, ...(more ? [more] : [])]);

    expect(JSON.stringify(pair?.conclusions)).not.toContain('All of potholes');
    expect(pair?.conclusions.some(({ statements }) => statements.length > 0)).toBe(true);
  });

  test('are none where there are more than eight', () => {
    expect(comparisonsOf([larkton, ...moreCouncils(8)])).toEqual([]);
  });
});
