import { describe, expect, test } from 'vitest';
import { filmIn } from '../../../../../crawler/gather/in-page/motion/moving-media.ts';

/** Two frames of one pixel, each shown for half a second; the loop count as in the NETSCAPE block, 0 for ever. */
const twoFrames = (loop: number): Uint8Array =>
  Uint8Array.from([
    ...[0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0],
    ...[0x21, 0xff, 0x0b, ...new TextEncoder().encode('NETSCAPE2.0'), 3, 1, loop, 0, 0],
    ...[0x21, 0xf9, 4, 4, 50, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
    ...[0x21, 0xf9, 4, 4, 50, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0],
    0x3b,
  ]);

describe('a GIF picture', () => {
  test('with two frames and no end goes on for ever', () => {
    expect(filmIn(twoFrames(0))).toEqual({ frames: 2, seconds: null });
  });

  test('that is shown three times lasts three times one second', () => {
    expect(filmIn(twoFrames(3))).toEqual({ frames: 2, seconds: 3 });
  });

  test('that breaks off in the middle ends there', () => {
    expect(filmIn(twoFrames(0).slice(0, 60))).toEqual({ frames: 1, seconds: null });
  });

  test('is none without the beginning of one', () => {
    expect(filmIn(new TextEncoder().encode('<!doctype html>'))).toBeNull();
  });
});
