import type { DeviceName } from '../../crawler/records/names.ts';
import { isComplete, isRated, type OutcomeKind } from '../../crawler/records/outcome.ts';
import { sayDifference, sayFigure, sayStarRange } from './change-words.ts';
import { isChange, toOneDecimal } from './noise.ts';
import { sayOutcome } from './outcome-words.ts';
import type { MeasureFacts } from './report.ts';
import { breakBetween, figureIn, instrumentBetween, type Seen, type Series } from './series.ts';
import { sayDay } from './time.ts';

export type Direction = 'better' | 'worse' | 'neither';

/** One difference between a walk and the last one that compares with it. */
export interface Change {
  journey: string;
  device: DeviceName;
  /** A measure, "stars" or "outcome". */
  what: string;
  direction: Direction;
  /** How much better; below 0 for worse. In stars, or in the measure's unit. */
  gain: number;
  /** What is now and what was then, without a full stop. */
  words: string;
}

/** What comparing a walk with earlier ones gave. */
export interface Compared {
  changes: Change[];
  /** Why something was not compared, as whole sentences. */
  notes: string[];
  /** Whether there is an earlier walk at all. */
  isFirst: boolean;
  /** How many figures were put beside older ones, changed or not. */
  compared: number;
}

/** The measures whose changes are told, those that weigh most first; the others are sums of these, or about what only a person can judge. */
export const toldMeasures: readonly string[] = [
  'step-count',
  'wcag-violations',
  'action-count',
  'field-count',
  'friction',
  'modelled-time',
  'cta-clarity',
  'familiarity',
  'task-guidance',
  'other-channels',
  'reading-age',
  'page-quality',
  'accessibility-statement',
];

/** What changed on one journey and device between the last walk of the series and those before it. */
export function changesOf(series: Series, measures: readonly MeasureFacts[]): Compared {
  const now = series.at(-1);
  const earlier = series.slice(0, -1);
  if (!now || earlier.length === 0) return { changes: [], notes: [], isFirst: true, compared: 0 };
  if (!isRated(now.walk.outcome)) return unrated(now);
  const told = toldMeasures.flatMap((id) => measures.filter((facts) => facts.id === id));
  const parts = [
    outcomeChange(now, earlier),
    starsChange(now, earlier),
    ...told.map((facts) => figureChange(now, earlier, facts)),
  ];

  return {
    changes: parts.flatMap(({ change }) => change ?? []),
    notes: [...new Set(parts.flatMap(({ note }) => note ?? []))],
    isFirst: false,
    compared: parts.filter(({ isCompared }) => isCompared).length,
  };
}

interface Part {
  change?: Change;
  note?: string;
  isCompared?: boolean;
}

function unrated({ walk }: Seen): Compared {
  const { label } = sayOutcome({ kind: walk.outcome, reason: '' });
  return {
    changes: [],
    notes: [`Nothing is compared on ${walk.device}: this time it could not be judged (${label}).`],
    isFirst: false,
    compared: 0,
  };
}

function outcomeChange(now: Seen, earlier: Series): Part {
  const before = earlier.findLast(({ walk }) => isRated(walk.outcome));
  if (!before) return {};
  const reason = breakBetween(now, before, 'outcome');
  if (reason !== '') return { note: notCompared('How it ended', before, reason) };
  const [then, today] = [before.walk.outcome, now.walk.outcome];
  if (then === today) return { isCompared: true };
  const gain = Number(isComplete(today)) - Number(isComplete(then));
  const words = `it ended with “${labelOf(today)}”; ${onDay(before)} with “${labelOf(then)}”`;
  return {
    isCompared: true,
    change: { ...changed(now, 'outcome'), direction: directionOf(gain), gain, words },
  };
}

function starsChange(now: Seen, earlier: Series): Part {
  const before = earlier.findLast(({ walk }) => walk.stars !== null);
  const [then, today] = [before?.walk.stars, now.walk.stars];
  if (!before || !then || !today) return {};
  const reason = breakBetween(now, before, 'stars');
  if (reason !== '') return { note: notCompared('Stars', before, reason) };
  if (then[0] === today[0] && then[1] === today[1]) return { isCompared: true };
  const instrument = instrumentBetween(now.run, before.run, 'stars');
  const gain = instrument === '' ? starsGained(then, today) : 0;
  const words = `it has ${sayStarRange(today)} of 4 stars; ${onDay(before)} it had ${sayStarRange(then)}${said(instrument)}`;
  return {
    isCompared: true,
    change: { ...changed(now, 'stars'), direction: directionOf(gain), gain, words },
  };
}

/** Where the number lies between two, it has risen only when both ends have: a wider doubt is no improvement. */
export function starsGained(then: readonly [number, number], now: readonly [number, number]): number {
  const [least, most] = [now[0] - then[0], now[1] - then[1]];
  return Math.sign(least) === Math.sign(most) ? (least + most) / 2 : 0;
}

function figureChange(now: Seen, earlier: Series, facts: MeasureFacts): Part {
  const today = figureIn(now, facts.id);
  const before = earlier.findLast((seen) => figureIn(seen, facts.id) !== null);
  const then = before ? figureIn(before, facts.id) : null;
  if (today === null || then === null || !before) return {};
  const reason = breakBetween(now, before, facts.id);
  if (reason !== '') return { note: notCompared(facts.title, before, reason) };
  const steps = Math.max(figureIn(now, 'step-count') ?? 0, figureIn(before, 'step-count') ?? 0);
  if (!isChange(facts.id, [then, today], steps)) return { isCompared: true };
  const instrument = instrumentBetween(now.run, before.run, facts.id);
  const gain = instrument === '' ? gainOf(today - then, facts.better) : 0;
  const words = `${sayFigure(facts, today)}, ${sayDifference(facts.unit, today - then)} than ${onDay(before)}${said(instrument)}`;
  return {
    isCompared: true,
    change: { ...changed(now, facts.id), direction: directionOf(gain), gain, words },
  };
}

export function gainOf(difference: number, better: MeasureFacts['better']): number {
  if (better === 'neither' || difference === 0) return 0;
  return toOneDecimal(better === 'higher' ? difference : -difference);
}

function directionOf(gain: number): Direction {
  if (gain === 0) return 'neither';
  return gain > 0 ? 'better' : 'worse';
}

function changed({ walk }: Seen, what: string): Pick<Change, 'journey' | 'device' | 'what'> {
  return { journey: walk.journey, device: walk.device, what };
}

function notCompared(title: string, before: Seen, reason: string): string {
  return `${title}: not compared with ${sayDay(before.run.runStartedAt)}, as ${reason} then.`;
}

function onDay({ run }: Seen): string {
  return `on ${sayDay(run.runStartedAt)}`;
}

function said(instrument: string): string {
  return instrument === '' ? '' : ` (${instrument}, which may be why)`;
}

function labelOf(kind: OutcomeKind): string {
  return sayOutcome({ kind, reason: '' }).label;
}
