import type { Said } from './answer-words.ts';

/** Reasons told once below a table, and pointed to from its cells by number. */
export interface Notes {
  /** The number of the note for a figure that is not known; null for one that is. */
  numberFor(said: Said): number | null;
  reasons: readonly string[];
}

/**
 * The reasons why figures of a table are not known, each once, in reading order.
 *
 * @example
 * notesOn([{ text: '3 steps', number: 3, reason: '' }, { text: 'Cannot tell', number: null, reason: 'blocked' }]).reasons;
 * // ['blocked']
 */
export function notesOn(figures: readonly Said[]): Notes {
  const reasons = [...new Set(figures.map(({ reason }) => reason).filter((reason) => reason !== ''))];
  return {
    numberFor: ({ reason }) => (reason === '' ? null : reasons.indexOf(reason) + 1),
    reasons,
  };
}
