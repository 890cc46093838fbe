import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../../../crawler/gather/checks/pixels/picture.ts';
import { judgeText, type Trio } from '../../../../../crawler/gather/checks/pixels/text-pixels.ts';

type Colour = readonly [number, number, number];
const loud: Colour = [255, 0, 255];

/** Twenty by ten pixels, by a colour for each place. */
function picture(colourAt: (x: number, y: number) => Colour): Picture {
  const data = new Uint8Array(20 * 10 * 3);
  for (let y = 0; y < 10; y += 1) for (let x = 0; x < 20; x += 1) data.set(colourAt(x, y), 3 * (y * 20 + x));
  return { left: 0, top: 0, right: 20, bottom: 10, data };
}

/** Letters are every other line; what is behind them is given. */
function trio(letters: Colour, behind: (x: number) => Colour): Trio {
  const isLetter = (y: number): boolean => y % 2 === 0;
  return {
    asIs: picture((x, y) => (isLetter(y) ? letters : behind(x))),
    without: picture((x) => behind(x)),
    loud: picture((x, y) => (isLetter(y) ? loud : behind(x))),
  };
}

const white = { red: 255, green: 255, blue: 255, alpha: 1 };
const lines = {
  mark: 0,
  words: [
    { text: 'Bins', rects: [{ left: 0, top: 0, right: 10, bottom: 10 }] },
    { text: 'and', rects: [{ left: 10, top: 0, right: 20, bottom: 10 }] },
  ],
};
// What is not read of a candidate is left out.
const candidate = { colour: white, needed: 4.5 } as Parameters<typeof judgeText>[1];

describe('judgeText', () => {
  test('finds nothing below where all is dark', () => {
    const seen = judgeText(
      lines,
      candidate,
      trio([255, 255, 255], () => [0, 0, 0]),
    );
    expect(seen).toEqual({ pixels: 100, below: 0, lowest: 21, typical: 21, words: [], isSteady: true });
  });

  test('names the word that lies on the bright half', () => {
    const behind = (x: number): Colour => (x < 10 ? [0, 0, 0] : [200, 200, 200]);
    const seen = judgeText(lines, candidate, trio([255, 255, 255], behind));
    expect(seen).toEqual({
      pixels: 100,
      below: 0.5,
      lowest: 1.67,
      typical: 21,
      words: ['and'],
      isSteady: true,
    });
  });

  test('says so when the pictures do not agree', () => {
    const seen = judgeText(lines, candidate, {
      ...trio([255, 255, 255], () => [0, 0, 0]),
      asIs: picture(() => [90, 160, 90]),
    });
    expect(seen.isSteady).toBe(false);
  });
});
