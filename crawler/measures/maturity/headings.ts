import type { JourneyResult } from '../../records/results.ts';
import { partIn } from '../comparison/basis.ts';
import { signsOf } from '../comparison/signs.ts';
import { type PartFacts, type Points, pointsOf, scoreOf } from './points.ts';

/** The right page's place among the results of the site's search, in points; below the fifth there are none. */
const pointsByRank = [100, 80, 60, 40, 20] as const;

const placePoints: Readonly<Record<string, number>> = { 'on-page': 100, 'same-site': 60, 'other-site': 20 };
const homePoints: Readonly<Record<string, number>> = { task: 100, topic: 60, absent: 0 };

/** What each heading's figure is made of, by the heading's id. The weights and the points are our own. */
export const partsOfHeadings: Readonly<Record<string, readonly PartFacts[]>> = {
  navigation: [
    { label: 'Familiar patterns', weight: 40, points: scoreOf('familiarity') },
    { label: 'The task on the home page', weight: 25, points: pointsOf('home-prominence', homeWorth) },
    { label: 'Links named as residents look for them', weight: 25, points: signsWorth },
    { label: 'The A to Z leads to it', weight: 10, points: pointsOf('route-by-a-to-z', routeWorth) },
  ],
  'calls-to-action': [
    { label: 'Clarity in the mean', weight: 70, points: scoreOf('cta-clarity') },
    { label: 'Clarity of the least clear', weight: 30, points: pointsOf('cta-clarity', worstWorth) },
  ],
  search: [
    {
      label: 'Where the search for the task is',
      weight: 50,
      points: pointsOf('search-integration', placeWorth),
    },
    { label: "The site's own search finds it", weight: 50, points: pointsOf('route-by-search', rankWorth) },
  ],
  efficiency: [
    { label: 'Steps, actions, time and obstacles', weight: 75, points: scoreOf('journey-efficiency') },
    { label: 'The signs lead the shortest way', weight: 25, points: pointsOf('shortest-way', shortestWorth) },
  ],
};

type Worth = Parameters<typeof pointsOf>[1];

/** The task in the first screen 100, its topic 60; a quarter less below the first screen. */
function homeWorth(...[{ value, parts }]: Parameters<Worth>): ReturnType<Worth> {
  const screenful = partIn(parts, 'screenful')?.value ?? 1;

  return (homePoints[String(value)] ?? 0) * (Number(screenful) > 1 ? 0.75 : 1);
}

function signsWorth({ steps }: JourneyResult): Points {
  const { followed, unexpected } = signsOf(steps);
  const expected = followed - unexpected.length;
  const first = unexpected[0]?.index;
  const evidence = {
    measure: 'steps',
    value: expected,
    unit: `of ${followed} links`,
    target: first === undefined ? 'steps' : `step-${first}`,
  };
  if (followed === 0) return { points: null, note: 'No link was followed.', applies: true, evidence };

  return { points: Math.round((100 * expected) / followed), note: '', applies: true, evidence };
}

function routeWorth(...[{ value }]: Parameters<Worth>): ReturnType<Worth> {
  return value === 'reached' ? 100 : 0;
}

function worstWorth(...[{ parts }]: Parameters<Worth>): ReturnType<Worth> {
  const worst = partIn(parts, 'worst')?.value;

  return typeof worst === 'number' ? worst : { points: null, note: 'The least clear was not measured.' };
}

/** On the page about the task 100, elsewhere on the site 60, on another site 20; a new window takes 20. */
function placeWorth(...[{ value, parts }]: Parameters<Worth>): ReturnType<Worth> {
  return (placePoints[String(value)] ?? 0) - (partIn(parts, 'new-window')?.value === 'yes' ? 20 : 0);
}

/** A site without a search, and a page that is not among the first five results, have no points. */
function rankWorth(...[{ value, parts }]: Parameters<Worth>): ReturnType<Worth> {
  const rank = partIn(parts, 'rank')?.value;
  if (typeof rank === 'number') return pointsByRank[rank - 1] ?? 0;
  if (value === 'reached') return { points: null, note: 'Its place among the results is not known.' };

  return 0;
}

/** The clicks of the shortest way that exists, of those that the signs lead. */
function shortestWorth(...[{ value, parts }]: Parameters<Worth>): ReturnType<Worth> {
  const more = partIn(parts, 'difference')?.value;
  if (typeof value !== 'number' || typeof more !== 'number')
    return { points: null, note: 'The shortest way was not measured.' };

  return value + more === 0 ? 100 : (100 * value) / (value + Math.max(0, more));
}
