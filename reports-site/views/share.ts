/** Which part of the pages a process renders: `part` counts from 1. */
export interface Share {
  part: number;
  of: number;
}

/**
 * Of all pages of one kind those that are this process's to render. Neighbours stay together, since the pages of one
 * council read the same file.
 *
 * @example
 * shareOf(['a', 'b', 'c'], { part: 2, of: 2 }); // ['c']
 */
export function shareOf<T>(pages: readonly T[], { part, of }: Share): T[] {
  const each = Math.ceil(pages.length / of);
  return pages.slice((part - 1) * each, part * each);
}
