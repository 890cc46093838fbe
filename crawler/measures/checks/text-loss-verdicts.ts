import type { Place } from '../../records/facts/place.ts';
import type { TextLosses } from '../../records/facts/text-losses.ts';
import type { Verdict } from './check.ts';

type Cut = TextLosses['cut'][number];
type Over = TextLosses['over'][number];

/** The page's words in a message: enough to know them again. */
export function quote(words: string): string {
  return words.length > 80 ? `"${words.slice(0, 79)}…"` : `"${words}"`;
}

/**
 * What is concluded of words that were lost when the page was changed, as in "when the page is enlarged to 200%".
 * An ending in "…" where the whole may stand elsewhere is for a person.
 */
export function lossVerdicts(
  { cut, over }: TextLosses,
  when: string,
  kind: Verdict['kind'] = 'violation',
): Verdict[] {
  const loss = {
    impact: kind === 'advice' ? 'minor' : 'serious',
    ...(kind === 'advice' ? { wcag: [] } : {}),
  } as const;
  return [
    ...cut.map((part) => ({ ...loss, ...cutVerdict(part, when, kind), place: placeOf(part) })),
    ...overByBox(over).map((pair) => ({ ...loss, kind, ...overWords(pair, when), place: placeOf(pair) })),
  ];
}

function placeOf({ selector, snippet, box }: Place): Place {
  return { selector, snippet, box };
}

const ways: Record<Cut['way'], string> = {
  side: 'at its side',
  below: 'at its lower edge',
  ellipsis: 'with "…"',
  edge: 'at the edge of the page, where nobody can scroll to it',
};

function cutVerdict(
  part: Cut,
  when: string,
  kind: Verdict['kind'],
): Pick<Verdict, 'kind' | 'message' | 'help'> {
  const more = part.texts > 1 ? `, and ${part.texts - 1} more` : '';
  const doubt = part.way === 'ellipsis' && part.isElsewhere && kind === 'violation';
  return {
    kind: doubt ? 'needs-review' : kind,
    message: `${quote(part.words)}${more} is cut off ${ways[part.way]} ${when}; before, all of it can be read.${doubt ? ' Look whether the whole of it can be had elsewhere.' : ''}`,
    help: helps[part.way],
  };
}

const helps: Record<Cut['way'], string> = {
  side: 'Let the words wrap and the box grow with them: no "white-space: nowrap" and no fixed width together with "overflow: hidden".',
  below: 'Give the box "min-height" in place of "height" or "max-height", or take "overflow: hidden" away.',
  ellipsis: 'Let the words wrap in place of "text-overflow: ellipsis".',
  edge: 'Give it no fixed place or width beyond the page: "max-width: 100%".',
};

/** One for each element that lies over others. */
function overByBox(over: readonly Over[]): Over[] {
  return [...new Map(over.toReversed().map((pair) => [pair.selector, pair])).values()].reverse();
}

function overWords({ words, otherWords }: Over, when: string): Pick<Verdict, 'message' | 'help'> {
  return {
    message: `${quote(words)} and ${quote(otherWords)} lie over each other ${when}, so that neither can be read.`,
    help: 'Let the boxes grow with their words: "min-height" in place of "height", and no fixed place for what follows.',
  };
}
