import { headingTells, type Telling, tells } from '../wording/telling.ts';
import { quote } from '../wording/text.ts';
import type { Passage } from './passages.ts';

/** The first sentence, or the first heading with words under it, that tells something; undefined for none. */
export function findTelling(passages: readonly Passage[], telling: Telling): Passage | undefined {
  return passages.find((passage, at) =>
    passage.isHeading
      ? headingTells(telling, passage.words, underIt(passages, at))
      : tells(telling, passage.words),
  );
}

/** So many cells behind a header cell are read as under it. */
const mostCells = 6;

/** The words between a heading and the next; those of the cells behind a header cell. */
export function underIt(passages: readonly Passage[], at: number): string {
  const behind = passages.slice(at + 1);
  if (passages[at]?.isHeaderCell)
    return behind
      .filter(({ isHeading }) => !isHeading)
      .slice(0, mostCells)
      .map(({ words }) => words)
      .join('; ');
  const end = behind.findIndex(({ isHeading }) => isHeading);

  return behind
    .slice(0, end === -1 ? undefined : end)
    .map(({ words }) => words)
    .join(' ');
}

/** A passage as evidence: its own words, with the heading that they stand under or the words under that heading. */
export function quoted(passage: Passage, passages: readonly Passage[]): string {
  const { words, heading, isHeading } = passage;
  if (isHeading) return `${quote(words, 60)}: ${quote(underIt(passages, passages.indexOf(passage)), 120)}`;
  if (heading === '') return quote(words, 160);
  return `${quote(words, 160)}, under ${quote(heading, 60)}`;
}
