import type { History, HistoryWalk } from '../../../crawler/records/history.ts';
import { type Chance, chanceOf } from './chance.ts';

const month = 30 * 24 * 60 * 60 * 1000;

/**
 * The invented runs before an invented run, a month apart, the oldest first: each council a little other than in the
 * run after it, so that there is something to draw and something that changed.
 */
export function inventedHistory(now: History, { runs, seed }: { runs: number; seed: string }): History[] {
  const earlier: History[] = [];
  let after = now;
  for (let ago = 1; ago <= runs; ago += 1) {
    const chance = chanceOf(seed, 'history', String(ago));
    after = {
      ...after,
      runStartedAt: new Date(Date.parse(now.runStartedAt) - ago * month).toISOString(),
      endedAt: new Date(Date.parse(now.runStartedAt) - ago * month + month / 10).toISOString(),
      councils: after.councils.map(({ walks, ...council }) => ({
        ...council,
        walks: walks.map((walk) => otherwise(walk, chance)),
      })),
    };
    earlier.unshift(after);
  }
  return earlier;
}

/** The same walk with one figure in ten up or down by one, and now and then another number of stars. */
function otherwise(walk: HistoryWalk, chance: Chance): HistoryWalk {
  return {
    ...walk,
    figures: walk.figures.map((figure) =>
      figure === null || figure < 2 || !chance.happens(0.1) ? figure : figure + chance.pick([-1, 1]),
    ),
    stars: walk.stars === null || !chance.happens(0.05) ? walk.stars : starsFrom(chance.whole(1, 4)),
  };
}

function starsFrom(stars: number): [number, number] {
  return [stars, stars];
}
