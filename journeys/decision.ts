import type { Control, Field } from '../crawler/records/control.ts';
import type { PatternRecord } from '../crawler/records/pattern.ts';
import type { Chosen } from '../crawler/records/step.ts';
import type { Enquiry, Waypoint } from './journey.ts';

/** What the walk remembers from one step to the next. */
export interface Progress {
  /** Index of the furthest waypoint whose evidence was seen. */
  reached: number;
  /** Keys of the controls that were followed, and addresses that were seen. */
  followed: ReadonlySet<string>;
  /** Waypoints whose enquiry was sent. */
  enquired: ReadonlySet<string>;
}

/** How a council reaches a waypoint when the patterns do not fit, by waypoint. */
export type Overrides = Readonly<Record<string, { name: PatternRecord }>>;

export type Decision =
  | { kind: 'goal' }
  | { kind: 'enquire'; enquiry: Enquiry; waypoint: Waypoint; field: Field; submit: Chosen | null }
  | { kind: 'follow'; control: Control; chosen: Chosen }
  | { kind: 'stuck'; reason: string; considered: Chosen['considered'] };

export interface Choice {
  decision: Decision;
  seen: Waypoint[];
  reached: number;
}
