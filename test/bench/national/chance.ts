import { createHash } from 'node:crypto';

/** Chance that repeats: the same seed gives the same figures, on any machine and at any time. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** Whether something that happens so often, from 0 to 1, happens now. */
  happens(often: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** Some of a list, each at most once, in the order of the list. */
  some<T>(from: readonly T[], count: number): T[];
}

/** Chance from words, such as a council and a journey (mulberry32). */
export function chanceOf(...words: string[]): Chance {
  let state = createHash('sha256').update(words.join('/')).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    happens: (often) => next() < often,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    some: (from, count) => {
      const kept = new Set(
        from
          .map((_, index) => ({ index, at: next() }))
          .sort((one, other) => one.at - other.at)
          .slice(0, count)
          .map(({ index }) => index),
      );
      return from.filter((_, index) => kept.has(index));
    },
  };
}
