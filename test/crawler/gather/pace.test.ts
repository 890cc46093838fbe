import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../crawler/gather/clock.ts';
import { Pace } from '../../../crawler/gather/pace.ts';

/** A clock that moves only when somebody sleeps. */
function handClock(): Clock & { slept: number[] } {
  const state = { now: 1_000_000, slept: [] as number[] };
  return {
    slept: state.slept,
    now: () => new Date(state.now),
    sleep: async (milliseconds) => {
      state.slept.push(milliseconds);
      state.now += milliseconds;
    },
  };
}

describe('the pace', () => {
  test('lets the first page pass at once and keeps the next ones apart', async () => {
    const clock = handClock();
    const pace = new Pace(clock);

    await pace.turn('https://a.example', 5);
    await pace.turn('https://a.example', 5);
    await pace.turn('https://a.example', 5);

    expect(clock.slept).toEqual([5000, 5000]);
  });

  test('keeps origins apart from each other', async () => {
    const clock = handClock();
    const pace = new Pace(clock);

    await pace.turn('https://a.example', 5);
    await pace.turn('https://b.example', 5);

    expect(clock.slept).toEqual([]);
  });

  test('stays away as long as an origin asked', async () => {
    const clock = handClock();
    const pace = new Pace(clock);

    pace.rest('https://a.example', 60);
    await pace.turn('https://a.example', 5);

    expect(clock.slept).toEqual([60_000]);
  });
});
