import type { Rules } from '../../journeys/choose-next.ts';
import type { DataName } from '../../journeys/data-names.ts';
import type { Progress } from '../../journeys/decision.ts';
import type { Journey } from '../../journeys/journey.ts';
import type { Step } from '../records/step.ts';
import type { KeepPicture } from './observe-step.ts';
import type { Tab } from './tab.ts';

/** What a walk is given. */
export interface Way {
  tab: Tab;
  journey: Journey;
  homePage: string;
  rules: Rules;
  /** The test data of a name, as this council has it. */
  dataFor(name: DataName): string;
  /** On one's own site the results of a search are kept as they are; elsewhere they are veiled. */
  isOwn: boolean;
  keep: KeepPicture;
  /** Whether no page is tested and no picture taken. */
  onlyWay: boolean;
  /** Filled as the walk goes on, so that nothing seen is lost when it is ended from outside. */
  steps: Step[];
  /** Called on each step before anything is done on it. */
  atStep?: (step: Step) => Promise<void>;
}

/** What a walk remembers from one step to the next. */
export interface Memory {
  reached: number;
  followed: Set<string>;
  enquired: Set<string>;
  searchedSite: boolean;
  /** The waypoint that the last link or button was to lead to. */
  towards: string | null;
  /** The page of questions that was sent last: when the very same comes back, the answers were not taken. */
  sent: string | null;
  /** The step that was looked at a second time, as it was the first time. */
  earlier: Step | null;
}

export function emptyMemory(): Memory {
  return {
    reached: 0,
    followed: new Set(),
    enquired: new Set(),
    searchedSite: false,
    towards: null,
    sent: null,
    earlier: null,
  };
}

export function progressOf({ reached, followed, enquired, searchedSite, towards }: Memory): Progress {
  return { reached, followed, enquired, searchedSite, towards };
}

/** Whether what is seen now may name people: the results of a search on somebody else's site. */
export function isVeiled({ isOwn }: Pick<Way, 'isOwn'>, { enquired }: Pick<Memory, 'enquired'>): boolean {
  return enquired.size > 0 && !isOwn;
}
