import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { place } from '../../../crawler/recordings/place.ts';

const fits = (...scores: number[]) => ({ scores, opens: false });
const nothing = fits(0, 0, 0);
const opener = { scores: [0, 0, 0], opens: true };

describe('placing clicks on the way to three waypoints', () => {
  test.each<[string, Parameters<typeof place>[0], number[]]>([
    ['one for each, though no name fits', [nothing, nothing, nothing], [0, 1, 2]],
    ['the ones that fit first', [fits(3, 0, 0), fits(0, 0, 3)], [0, 2]],
    ['the rest between their neighbours', [fits(3, 0, 0), nothing, fits(0, 0, 3)], [0, 1, 2]],
    ['the rest before', [nothing, fits(0, 3, 0)], [0, 1]],
    ['the rest after', [fits(3, 0, 0), nothing], [0, 1]],
    ['those for whom there is no room with the next', [fits(3, 0, 0), nothing, fits(0, 3, 0)], [0, 1, 1]],
    ['those after the last with the last', [fits(0, 0, 3), nothing, nothing], [2, 2, 2]],
    ['too many, the first together', [nothing, nothing, nothing, nothing, nothing], [0, 0, 0, 1, 2]],
    ['none of five in between', [fits(3, 0, 0), nothing, nothing, fits(0, 0, 3)], [0, 1, 1, 2]],
    ['the better of two that fit', [fits(2, 3, 0), fits(3, 0, 0), fits(0, 3, 3)], [0, 0, 1]],
    ['the later of two that fit as well', [fits(0, 0, 3), fits(0, 0, 3)], [0, 2]],
    ['what opens a menu with what stood in it', [opener, fits(0, 3, 0), opener, nothing], [1, 1, 2, 2]],
    ['what opens a menu at the end like any other', [fits(3, 0, 0), opener], [0, 1]],
    ['none', [], []],
  ])('%s', (_, clicks, places) => {
    expect(place(clicks, 3)).toEqual(places);
  });

  test('keeps the order of both, whatever fits', () => {
    const clicks = fc.array(
      fc.record({
        scores: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
        opens: fc.boolean(),
      }),
    );

    fc.assert(
      fc.property(clicks, (some) => {
        const places = place(some, 4);

        expect(places).toHaveLength(some.length);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((at) => at >= 0 && at < 4)).toBe(true);
      }),
    );
  });
});
