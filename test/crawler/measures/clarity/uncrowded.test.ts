import { describe, expect, test } from 'vitest';
import { buttonLookOf, controlOf } from '../../../builders/control-of.ts';
import { firstScore, followedFrom, payLink } from './score-of.ts';

const buttons = (count: number) =>
  Array.from({ length: count }, (_, at) => controlOf('Apply', { ref: `c${at + 2}`, look: buttonLookOf() }));

describe('whether a call to action competes with others', () => {
  test.each([
    [0, 10],
    [1, 10],
    [2, 7],
    [3, 4],
    [4, 0],
    [40, 0],
  ])('%i main buttons on the page leave %i points', (count, points) => {
    expect(
      firstScore(followedFrom(payLink(), { others: buttons(count) })).points['uncrowded/primaries'],
    ).toBe(points);
  });

  test('does not count secondary buttons or those of the header', () => {
    const others = [
      ...buttons(3).map((button) => ({ ...button, look: buttonLookOf({ fill: 'rgb(243, 242, 241)' }) })),
      ...buttons(3).map((button) => ({ ...button, area: 'header' as const })),
    ];

    expect(firstScore(followedFrom(payLink(), { others })).points['uncrowded/primaries']).toBe(10);
  });

  test('says of how many it is not known', () => {
    const others = buttons(2).map((button) => ({ ...button, look: buttonLookOf({ surround: null }) }));

    expect(firstScore(followedFrom(payLink(), { others })).notes['uncrowded/primaries']).toBe(
      '0 controls are styled as the main one; of 2 more it is not known.',
    );
  });
});
