import { z } from 'zod';

/** A regular expression as data, so that evidence of last year says what was looked for. */
export const patternRecord = z.object({
  source: z.string().max(2000),
  flags: z.string().regex(/^[iu]*$/, 'may have the flags i and u only'),
});
export type PatternRecord = z.infer<typeof patternRecord>;

const compiled = new Map<string, RegExp>();

/** The regular expression that a record describes. It has no state (flags i and u only), so each is made once. */
export function toRegExp({ source, flags }: PatternRecord): RegExp {
  const key = `${flags}/${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const expression = new RegExp(source, flags);
  if (compiled.size < 5000) compiled.set(key, expression);
  return expression;
}
