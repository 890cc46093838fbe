import type { Control, Field } from '../crawler/records/control.ts';
import type { PatternRecord } from '../crawler/records/pattern.ts';
import type { Chosen } from '../crawler/records/step.ts';
import type { DataName } from './data-names.ts';
import type { Enquiry, Waypoint } from './journey.ts';

/** What the walk remembers from one step to the next. */
export interface Progress {
  /** Index of the furthest waypoint whose evidence was seen. */
  reached: number;
  /** Keys of the controls that were followed, and addresses that were seen. */
  followed: ReadonlySet<string>;
  /** Waypoints whose enquiry was sent. */
  enquired: ReadonlySet<string>;
  /** Whether the site's own search was used. */
  searchedSite: boolean;
  /** The waypoint that the last link or button was to lead to. */
  towards: string | null;
}

/** How a council reaches a waypoint when the patterns do not fit, by waypoint. */
export type Overrides = Readonly<Record<string, { name: PatternRecord }>>;

/** Whether a form may be sent to an address, by its method. */
export type MaySend = (method: string, address: string) => boolean;

/** On other people's websites nothing but GET is sent, apart from what a search declares. */
export const sendsNothing: MaySend = (method) => method === 'GET';

/** One answer to one question of a form. */
export type AnswerAct =
  | { kind: 'fill'; field: Field; data: DataName; part: 'whole' | 'day' | 'month' | 'year' }
  | { kind: 'choose'; field: Field; option: string }
  | { kind: 'tick'; field: Field };

export type Decision =
  | { kind: 'goal' }
  | { kind: 'enquire'; enquiry: Enquiry; waypoint: Waypoint; field: Field; submit: Chosen | null }
  | { kind: 'search-site'; field: Field; submit: Chosen | null; words: string }
  | { kind: 'answer'; acts: AnswerAct[]; submit: Chosen | null; sends: boolean }
  | { kind: 'follow'; control: Control; chosen: Chosen; sends: boolean }
  | { kind: 'open'; control: Control; because: string }
  | { kind: 'stop'; reason: string; chosen: Chosen | null }
  | { kind: 'sign-in'; reason: string }
  | { kind: 'stuck'; reason: string; considered: Chosen['considered'] };

/** What changes the view, or is meant to. */
export type Move = Extract<Decision, { kind: 'enquire' | 'search-site' | 'answer' | 'follow' }>;

export interface Choice {
  decision: Decision;
  seen: Waypoint[];
  reached: number;
  /** The product that the page was recognised as. */
  adapter: string | null;
}
