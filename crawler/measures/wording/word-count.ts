/**
 * How many words a text has: what stands between spaces and holds a letter or a digit.
 *
 * Plain splitting rather than a dictionary, so that the figure is the same with every version of the runtime.
 */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
