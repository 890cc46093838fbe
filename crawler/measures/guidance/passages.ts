import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import type { Step } from '../../records/step.ts';
import { factsIn } from '../way/facts-in.ts';
import { sentencesOf } from '../wording/sentences.ts';

/** A sentence of a page, with the heading that it stands under and where it stands. */
export interface Passage {
  step: number;
  words: string;
  /** The nearest heading before it; empty for none. */
  heading: string;
  /** A heading, or what is one to the cells of a table or to the entries of a list of terms. */
  isHeading: boolean;
  isHeaderCell: boolean;
  /** CSS pixels from the top of the page, or of the frame. */
  y: number;
}

const mainAreas: readonly string[] = ['main', 'dialog', 'aside'];
/** So many entries of a list are read as the end of the sentence before it. */
const mostEntries = 8;

/** The sentences of the main content of a step, in reading order; undefined where its text was not gathered. */
export function mainPassages(step: Step): Passage[] | undefined {
  return passagesIn(step, mainAreas);
}

/** The sentences of its header and footer. */
export function outerPassages(step: Step): Passage[] | undefined {
  return passagesIn(step, ['footer', 'header']);
}

function passagesIn(step: Step, areas: readonly string[]): Passage[] | undefined {
  const seen = factsIn(step, 'text-blocks');
  if (seen.length === 0) return undefined;

  return seen.flatMap(({ facts }) => {
    const blocks = facts.blocks.filter(({ area }) => areas.includes(area));

    return fromBlocks(blocks, step);
  });
}

function fromBlocks(blocks: readonly TextBlock[], step: Step): Passage[] {
  let heading = '';

  return blocks.flatMap((block, at): Passage[] => {
    const isHeaderCell = block.within.includes('header-cell');
    const isHeading = block.heading > 0 || isHeaderCell || block.within.includes('term');
    if (isHeading) heading = block.words;
    const entries = isHeading ? [] : entriesAfter(blocks, at);
    const words = [wholeWords(block, step), ...entries].join('; ').replace(/:;/gu, ':');
    const y = block.box.y;

    return isHeading
      ? [{ step: step.index, words, heading, isHeading, isHeaderCell, y }]
      : sentencesOf(words).map((sentence) => ({
          step: step.index,
          words: sentence,
          heading,
          isHeading,
          isHeaderCell,
          y,
        }));
  });
}

/** The entries of the list that a sentence with a colon at its end announces. */
function entriesAfter(blocks: readonly TextBlock[], at: number): string[] {
  if (!/:\s*$/u.test(blocks[at]?.words ?? '')) return [];
  const behind = blocks.slice(at + 1, at + 1 + mostEntries);
  const end = behind.findIndex(
    ({ tag, within, heading }) => heading > 0 || !(tag === 'li' || within.includes('list')),
  );

  return behind.slice(0, end === -1 ? undefined : end).map(({ words }) => words);
}

/** A block's words; of one that was cut, the rest as the page's main text has it. */
function wholeWords({ words, letters }: TextBlock, { mainText }: Step): string {
  const left = letters - words.length;
  if (left <= 0) return words;
  const end = words.slice(-60).replace(/\s+/gu, ' ');
  const at = mainText.indexOf(end);

  return at === -1 ? words : words + mainText.slice(at + end.length, at + end.length + left);
}
