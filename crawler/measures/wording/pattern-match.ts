import { type PatternRecord, toRegExp } from '../../records/pattern.ts';
import { tidy } from './text.ts';

/** Whether a name fits a pattern. A pattern that is no regular expression fits nothing. */
export function fits(name: string, pattern: PatternRecord): boolean {
  try {
    return toRegExp(pattern).test(tidy(name));
  } catch {
    return false;
  }
}

export function fitsAny(name: string, patterns: readonly PatternRecord[]): boolean {
  return patterns.some((pattern) => fits(name, pattern));
}
