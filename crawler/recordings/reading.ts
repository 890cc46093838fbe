import type { Target } from './find-target.ts';
import { type NameOrReason, nameOf } from './name.ts';
import type { RecordedStep } from './recording.ts';
import type { Act, Fill, Sign, Tick } from './way.ts';

/** What is known when a step is read. */
export interface Sight {
  steps: readonly RecordedStep[];
  /** Of the step, from 0; `number` is from 1. */
  index: number;
  number: number;
  typed: readonly string[];
  isHome: boolean;
  /** What was done on the page before. */
  acts: readonly Act[];
  home: URL | null;
}

/** What a step turned out to be. What has an act or a sign is told of when its waypoint is known. */
export interface Reading {
  text?: string;
  act?: Act;
  sign?: Sign;
  home?: URL;
  isAddress?: boolean;
}

/** A step that Kerb does not need. */
export function dropped(what: string, why: string): Reading {
  return { text: `${what}: dropped, ${why}` };
}

/** A step that Kerb would need and cannot have. */
export function notCarried(what: string, why: string): Reading {
  return { text: `${what}: NOT carried over, ${why}` };
}

/** The name of a step's element, or why it cannot be written down. */
export function nameIn({ name, whole }: Target, { typed }: Sight): NameOrReason {
  if (name === '')
    return { reason: 'the recording has no name for it, and a CSS path is never written down' };
  return nameOf(name, { whole, typed });
}

/** The name as it can be shown, in quotes. */
export function quoted(target: Target, sight: Sight): string {
  const { name } = nameIn(target, sight);
  return name ? `"${name.shown.slice(0, 80)}"` : 'something';
}

/** Frames and windows are left out: Kerb looks through them all by name. */
export function asideOf({ frame, target }: RecordedStep): string {
  const where = [
    ...(frame && frame.length > 0 ? ['frame'] : []),
    ...(target !== undefined && target !== 'main' ? ['window'] : []),
  ];
  return where.length > 0 ? ` (its ${where.join(' and ')} dropped: Kerb goes by the name)` : '';
}

/** What was filled and ticked on the page and not sent yet. */
export function unsent({ acts }: Sight): { fills: Fill[]; ticks: Tick[] } {
  const since = acts.slice(acts.findLastIndex(({ kind }) => kind === 'send') + 1);
  return {
    fills: since.filter((act) => act.kind === 'fill'),
    ticks: since.filter((act) => act.kind === 'tick'),
  };
}
