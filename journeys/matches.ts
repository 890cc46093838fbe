import { type PatternRecord, toRegExp } from '../crawler/records/pattern.ts';

/** Longer than any label or heading that a person reads; what is longer is not matched in full. */
const longestLabel = 300;
export const longestText = 20_000;

/** Whether a label fits a pattern; only its beginning is looked at, so that no page can make it slow. */
export function matches(pattern: PatternRecord, label: string, longest = longestLabel): boolean {
  return toRegExp(pattern).test(label.slice(0, longest).replace(/\s+/g, ' ').trim());
}
