import { consistentHelp } from './consistent-help.ts';
import type { JourneyCheck } from './journey-check.ts';
import { redundantEntry } from './redundant-entry.ts';
import { repeatedTitle } from './repeated-title.ts';

/** Every check of the steps of a journey together, in the order in which method pages show them. */
export const journeyChecks: readonly JourneyCheck[] = [repeatedTitle, consistentHelp, redundantEntry];
