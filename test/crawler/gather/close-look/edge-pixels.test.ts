import { expect, test } from 'vitest';
import { edgeOf } from '../../../../crawler/gather/close-look/edge-pixels.ts';

const box = { left: 10, top: 10, right: 110, bottom: 50 };
const around = { left: 0, top: 0, right: 120, bottom: 60 };

type Grey = (x: number, y: number) => number;

/** A picture of 120 by 60 pixels in greys. */
function pictureOf(grey: Grey) {
  const data = new Uint8Array(3 * 120 * 60);
  for (let y = 0; y < 60; y += 1)
    for (let x = 0; x < 120; x += 1) data.fill(grey(x, y), 3 * (y * 120 + x), 3 * (y * 120 + x) + 3);

  return { ...around, data };
}

const isInside = (x: number, y: number) => x >= 10 && x < 110 && y >= 10 && y < 50;
const isRim = (x: number, y: number) => isInside(x, y) && (x < 12 || x >= 108 || y < 12 || y >= 48);

test('a black fill on white has all the contrast there is', () => {
  expect(
    edgeOf(
      box,
      pictureOf((x, y) => (isInside(x, y) ? 0 : 255)),
    ),
  ).toEqual({ typical: 21, least: 21 });
});

test('what is filled as its surroundings are has none, but a border of two pixels has', () => {
  expect(
    edgeOf(
      box,
      pictureOf(() => 255),
    ),
  ).toEqual({ typical: 1, least: 1 });
  expect(
    edgeOf(
      box,
      pictureOf((x, y) => (isRim(x, y) ? 0 : 255)),
    ),
  ).toEqual({ typical: 21, least: 21 });
});

test('over a picture, three quarters of the edge have to stand out', () => {
  // Looked at are 50 places above, 50 below, 20 to the left and 20 to the right. White is around, and black above only,
  // where the black fill cannot be told from it: 50 of 140 places have no contrast.
  const above = pictureOf((x, y) => (isInside(x, y) || y < 10 ? 0 : 255));

  expect(edgeOf(box, above)).toEqual({ typical: 21, least: 1 });
});

test('says nothing of an edge that is not in the picture, or too short', () => {
  expect(
    edgeOf(
      { ...box, left: -200, right: 400, top: -100, bottom: 200 },
      pictureOf(() => 0),
    ),
  ).toBeNull();
  expect(
    edgeOf(
      { left: 10, top: 10, right: 16, bottom: 16 },
      pictureOf(() => 0),
    ),
  ).toBeNull();
});
