import { measures } from '../crawler/measures/list.ts';
import type { MeasureFacts } from './views/report.ts';

/** What the method pages say about every measure, in the order of the method. */
export function measureFacts(): MeasureFacts[] {
  return measures.map(({ measure: _, ...facts }) => facts);
}
