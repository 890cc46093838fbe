import { starsGained } from './changes.ts';
import type { CouncilChanges, ToldChange } from './council-changes.ts';
import { isChange, toOneDecimal } from './noise.ts';
import { breakBetween, figureIn, instrumentBetween, type Series } from './series.ts';

/** A council that did better on a journey than the last time. */
export interface Improved {
  council: string;
  journey: string;
  /** Stars gained, as the mean over the devices that compare. */
  stars: number;
  /** Points of efficiency gained, as the mean over the devices that compare. */
  efficiency: number;
  /** What got better, in words. */
  because: string[];
  /** With the last that is named of a journey: how many more gained as much. */
  asMuch?: number;
}

/** What a council's series of one run hold, and what changed in them. */
export interface CouncilNow {
  council: string;
  all: readonly Series[];
  changes: CouncilChanges;
}

/**
 * Who improved most on each journey: by stars gained, then by points of efficiency gained, each as the mean over the
 * devices on which both runs compare; at most `most` for each journey. Where stars fell nothing has improved, and
 * points count only above their noise.
 */
export function mostImproved(councils: readonly CouncilNow[], most = 3): Improved[] {
  const found = councils.flatMap(improvedAt);
  return [...Map.groupBy(found, ({ journey }) => journey).values()].flatMap((ofJourney) => {
    const ranked = ofJourney.toSorted(
      (one, other) => other.stars - one.stars || other.efficiency - one.efficiency,
    );
    const last = ranked[most - 1];
    const asMuch = ranked
      .slice(most)
      .filter(({ stars, efficiency }) => stars === last?.stars && efficiency === last.efficiency).length;

    return ranked.slice(0, most).map((each) => (each === last && asMuch > 0 ? { ...each, asMuch } : each));
  });
}

function improvedAt({ council, all, changes }: CouncilNow): Improved[] {
  const journeys = Map.groupBy(all, (series) => series[0]?.walk.journey ?? '');
  return [...journeys].flatMap(([journey, series]) => {
    const stars = mean(series.flatMap((each) => starsOf(each) ?? []));
    const points = mean(series.flatMap((each) => efficiencyOf(each) ?? []));
    const efficiency = isChange('journey-efficiency', [0, points], 0) ? points : 0;
    if (stars < 0 || (stars === 0 && efficiency <= 0)) return [];
    return [{ council, journey, stars, efficiency, because: becauseOf(changes.changes, journey) }];
  });
}

function starsOf(series: Series): number | null {
  const now = series.at(-1);
  const before = series.slice(0, -1).findLast(({ walk }) => walk.stars !== null);
  if (!now?.walk.stars || !before?.walk.stars) return null;
  if (breakBetween(now, before, 'stars') !== '') return null;
  if (instrumentBetween(now.run, before.run, 'stars') !== '') return null;
  return starsGained(before.walk.stars, now.walk.stars);
}

function efficiencyOf(series: Series): number | null {
  const measure = 'journey-efficiency';
  const now = series.at(-1);
  const before = series.slice(0, -1).findLast((seen) => figureIn(seen, measure) !== null);
  if (!now || !before || breakBetween(now, before, measure) !== '') return null;
  const [today, then] = [figureIn(now, measure), figureIn(before, measure)];
  return today === null || then === null ? null : today - then;
}

function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return toOneDecimal(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** A sentence for each thing that got better; the stars, which follow from it, stand for themselves. */
function becauseOf(changes: readonly ToldChange[], journey: string): string[] {
  return changes
    .filter(
      ({ journey: of, direction, what }) => of === journey && direction === 'better' && what !== 'stars',
    )
    .slice(0, 3)
    .map(({ words, devices }) => `on ${devices.join(' and ')} ${words}`);
}
