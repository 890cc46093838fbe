import { describe, expect, test } from 'vitest';
import { controlOf, lookOf } from '../../../builders/control-of.ts';
import { firstScore, followedFrom, payLink } from './score-of.ts';

const boxAt = (y: number, height = 44) => ({ x: 0, y, width: 200, height });

/** Links of the main content that are larger than the one that was followed. */
const larger = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    controlOf('News', { ref: `c${at + 2}`, box: { x: 0, y: 300, width: 400, height: 60 } }),
  );

describe('whether a call to action is where people look', () => {
  // The screen is 800 pixels high; what counts is the middle.
  test.each([
    [0, 8],
    [777, 8],
    [778, 4],
    [1577, 4],
    [1578, 0],
    [-100, 0],
  ])('a link 44 pixels high at %i earns %i points for its screen', (y, points) => {
    expect(firstScore(followedFrom(payLink({ box: boxAt(y) }))).points['prominent/screen']).toBe(points);
  });

  test.each([
    [44, 5],
    [43.9, 3],
    [24, 3],
    [23.9, 0],
  ])('a link %d pixels high earns %i points for its height', (height, points) => {
    expect(firstScore(followedFrom(payLink({ box: boxAt(0, height) }))).points['prominent/height']).toBe(
      points,
    );
  });

  test.each([
    [0, 7],
    [1, 5.6],
    [2, 4.2],
    [5, 0],
    [9, 0],
  ])('%i larger links leave %d points for the rank', (count, points) => {
    expect(firstScore(followedFrom(payLink(), { others: larger(count) })).points['prominent/rank']).toBe(
      points,
    );
  });

  test('weighs contrast as well as size', () => {
    // 200 × 44 px at 21:1 against 400 × 60 px at 4.5:1: 184,800 against about 107,000.
    const [pale] = larger(1).map((control) => ({ ...control, look: lookOf({ text: 'rgb(119, 119, 119)' }) }));

    expect(firstScore(followedFrom(payLink(), { others: pale ? [pale] : [] })).points['prominent/rank']).toBe(
      7,
    );
  });

  test('compares with the main content only, and not with what it cannot measure', () => {
    const [one, other] = larger(2);
    const others = [
      { ...controlOf(''), ...one, area: 'header' as const },
      { ...controlOf(''), ...other, look: lookOf({ picture: true }) },
    ];

    expect(firstScore(followedFrom(payLink(), { others })).points['prominent/rank']).toBe(7);
  });

  test('does not rank a call to action whose contrast is not known', () => {
    const cta = payLink({ look: lookOf({ picture: true }) });

    expect(firstScore(followedFrom(cta, { others: larger(3) })).points['prominent/rank']).toBeNull();
  });
});
