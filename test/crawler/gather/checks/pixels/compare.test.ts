import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../../../../crawler/gather/checks/pixels/compare.ts';
import type { Picture } from '../../../../../crawler/gather/checks/pixels/picture.ts';

/** A picture of one colour, 64 by 64, with some pixels of other colours: [x, y, grey]. */
function picture(grey: number, other: readonly (readonly [number, number, number])[] = []): Picture {
  const data = new Uint8Array(64 * 64 * 3).fill(grey);
  for (const [x, y, value] of other) data.fill(value, 3 * (y * 64 + x), 3 * (y * 64 + x) + 3);
  return { left: 0, top: 0, right: 64, bottom: 64, data };
}

describe('changeBetween', () => {
  test('sees nothing between two pictures that are the same', () => {
    expect(changeBetween(picture(255), picture(255))).toEqual({
      changed: 0,
      noticed: 0,
      strong: 0,
      contrast: 1,
    });
  });

  test('counts a black pixel on white as strong, with a contrast of 21', () => {
    expect(changeBetween(picture(255), picture(255, [[5, 5, 0]]))).toEqual({
      changed: 1,
      noticed: 1,
      strong: 1,
      contrast: 21,
    });
  });

  test('lets rounding pass, and tells a faint change from one that can be noticed', () => {
    // 255 → 250 is rounding; 255 → 240 has a contrast of 1.15, 255 → 200 one of 1.67.
    const after = picture(255, [
      [1, 1, 250],
      [2, 1, 240],
      [3, 1, 200],
    ]);
    expect(changeBetween(picture(255), after)).toEqual({ changed: 2, noticed: 1, strong: 0, contrast: 1.67 });
  });

  test('compares a part with the same place of the whole', () => {
    const data = new Uint8Array(2 * 1 * 3).fill(255);
    data.fill(0, 0, 3);
    const part = { left: 10, top: 20, right: 12, bottom: 21, data };
    expect(changeBetween(picture(255), part).changed).toBe(1);
    expect(changeBetween(picture(255, [[10, 20, 0]]), part).changed).toBe(0);
  });

  test('leaves out what changes by itself, and what is right beside it', () => {
    const first = picture(255, [[40, 40, 0]]);
    const last = picture(255, [[41, 40, 0]]);
    const after = picture(255, [
      [44, 50, 0],
      [2, 2, 0],
    ]);
    expect(changeBetween(first, after, [first, last]).changed).toBe(1);
  });
});
