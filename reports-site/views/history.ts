import type { CouncilChanges } from './council-changes.ts';
import type { PastRun } from './series.ts';
import type { SiteChanges } from './site-changes.ts';
import type { WalkTrend } from './trend.ts';

/** What the pages say of earlier runs. */
export interface SiteHistory {
  /** What each journey of this run is called, by its id. */
  titles: Record<string, string>;
  /** The runs that are drawn, the oldest first; this run is the last of them. */
  runs: PastRun[];
  /** How many runs before those are kept and compare. */
  older: number;
  /** How many runs are kept that looked at pages less or more deeply, and so do not compare. */
  otherProfile: number;
  /** By council. */
  changes: Record<string, CouncilChanges>;
  /** By council. */
  trends: Record<string, WalkTrend[]>;
  site: SiteChanges;
}

/** What changed with one run, for the feeds. */
export interface RunChanges {
  run: PastRun;
  /** By council; the councils of that run only. */
  changes: Record<string, CouncilChanges>;
  site: SiteChanges;
}
