import type { JourneyResult } from '../../records/results.ts';
import type { Read } from './read.ts';

/** A question of the standard, as data: what is asked, what it reads, from where on the answer is yes. */
export interface Question {
  id: string;
  question: string;
  /** Three and four stars ask for a yes to each essential. */
  essential: boolean;
  /** Ids of the measures that it reads, or "outcome", "findings" or "steps" of the walk itself. */
  reads: readonly string[];
  threshold: string;
  /** Where the threshold comes from. */
  source: string;
  /** What would make it a yes; of the journey where what it lacks is known. */
  toYes: string | ((result: JourneyResult) => string);
  read: Read;
}
