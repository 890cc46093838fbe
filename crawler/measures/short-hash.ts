import { createHash } from 'node:crypto';

/** The first twelve hexadecimal digits of the SHA-256 over some words: the same words, the same id. */
export function shortHash(words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}
