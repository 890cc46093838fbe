import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import type { Verdict } from './check.ts';

/** A paragraph of running text: in the main content, no heading, no control. */
export function isRunningText({ area, heading, within, linked }: TextBlock): boolean {
  const isOther = within.some((each) => /^(navigation|button|widget|code|header-cell|label)$/.test(each));
  return area === 'main' && heading === 0 && !isOther && linked < 0.7;
}

/** About how many lines a block has; one that somebody broke by hand has no width of its own to speak of. */
export function linesOf({ box, lineHeight }: TextBlock): number {
  return lineHeight > 0 ? Math.round(box.height / lineHeight) : 1;
}

/**
 * One verdict for all blocks of the same style, at the first of them: what one rule of a style sheet does is mended
 * once.
 */
export function onePerStyle(
  blocks: readonly TextBlock[],
  styleOf: (block: TextBlock) => string,
  say: (first: TextBlock, count: number) => Pick<Verdict, 'message' | 'help'>,
): Verdict[] {
  return [...Map.groupBy(blocks, styleOf).values()].flatMap((alike) => {
    const [first] = alike;
    return first
      ? [{ kind: 'advice' as const, impact: 'minor' as const, place: first, ...say(first, alike.length) }]
      : [];
  });
}

/** "This paragraph", or "This and four more paragraphs". */
export function howMany(count: number): string {
  return count === 1
    ? 'This paragraph'
    : `This and ${count - 1} more ${count === 2 ? 'paragraph' : 'paragraphs'}`;
}
