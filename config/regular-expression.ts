import { z } from 'zod';

/** "/pay (now|online)/i" or plain words, which then have to be the beginning of the name, whatever their case. */
export const regularExpression = z
  .string()
  .min(1)
  .max(500)
  .refine(isExpression, { message: 'must be plain words or an expression such as "/pay (now|online)/i"' })
  .transform(parts);

function parts(written: string): { source: string; flags: string } {
  const expression = /^\/(.+)\/([iu]*)$/.exec(written);
  if (expression) return { source: expression[1] ?? '', flags: expression[2] ?? '' };
  return { source: `^${written.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, flags: 'i' };
}

function isExpression(written: string): boolean {
  try {
    const { source, flags } = parts(written);
    return Boolean(new RegExp(source, flags));
  } catch {
    return false;
  }
}
