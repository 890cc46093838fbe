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

/** A page that is asked for in its turn and comes at once. */
async function load(pace: Pace, origin: string, seconds: number): Promise<void> {
  const end = await pace.turn(origin, seconds);
  end({ wasAsked: true });
}

describe('the pace', () => {
  test('lets the first page pass at once and keeps the next ones apart', async () => {
    const clock = handClock();
    const pace = new Pace(clock);

    await load(pace, 'https://a.example', 5);
    await load(pace, 'https://a.example', 5);
    await load(pace, 'https://a.example', 5);

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

  test('stays away longer when the origin asks while somebody waits for it', async () => {
    const clock = handClock();
    const pace = new Pace({
      ...clock,
      sleep: async (milliseconds) => {
        if (clock.slept.length === 0) pace.rest('https://a.example', 60);
        await clock.sleep(milliseconds);
      },
    });

    await load(pace, 'https://a.example', 5);
    await load(pace, 'https://a.example', 5);

    expect(clock.slept).toEqual([5000, 55_000]);
  });

  test('lets nobody else ask before a page has come, and then counts from there', async () => {
    const clock = handClock();
    const pace = new Pace(clock);
    const order: string[] = [];

    const end = await pace.turn('https://a.example', 5);
    const second = pace.turn('https://a.example', 5).then(() => order.push('second'));
    await clock.sleep(9000);
    await Promise.resolve();
    order.push('the first has come');
    end({ wasAsked: true });
    await second;

    expect(order).toEqual(['the first has come', 'second']);
    expect(clock.slept).toEqual([9000, 5000]);
  });

  test('keeps nobody away for a page that was not asked for in the end', async () => {
    const clock = handClock();
    const pace = new Pace(clock);

    const end = await pace.turn('https://a.example', 5);
    end({ wasAsked: false });
    await pace.turn('https://a.example', 5);

    expect(clock.slept).toEqual([]);
  });

  test('gives up a page that does not come', async () => {
    const clock = handClock();
    const pace = new Pace(clock, 20);

    await pace.turn('https://a.example', 5);
    await pace.turn('https://a.example', 5);

    expect(clock.slept).toEqual([5000]);
  });
});
