import { z } from 'zod';

/** A regular expression as data, so that evidence of last year says what was looked for. */
export const patternRecord = z.object({
  source: z.string().max(2000),
  flags: z.string().regex(/^[iu]*$/, 'may have the flags i and u only'),
});
export type PatternRecord = z.infer<typeof patternRecord>;

/** The regular expression that a record describes. */
export function toRegExp(pattern: PatternRecord): RegExp {
  return new RegExp(pattern.source, pattern.flags);
}
