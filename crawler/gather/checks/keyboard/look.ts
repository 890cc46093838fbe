import type { At } from '../../in-page/keyboard/standing-at.ts';
import type { Documents, Inside } from './documents.ts';

/** Where the focus is, in the page or one of its frames. */
export interface Found {
  at: At;
  inside: Inside;
  /** Tells this element from all others of the page; empty when nothing has the focus. */
  key: string;
  /** Where the page, in any of its documents, wanted to go since the last look. */
  moves: At['moves'];
}

/** Looks where the focus is. A frame that cannot be looked into has the focus as a whole. */
export async function look(documents: Documents): Promise<Found> {
  let found = await lookInto(documents.page);
  while (found.at.kind === 'frame') {
    const outer: Found = found;
    const selector = [outer.inside.selector, outer.at.selector].filter(Boolean).join(' | ');
    const inner = documents.all.find((each) => each.selector === selector);
    const within = inner && (await lookInto(inner).catch(() => null));
    if (!within || within.at.kind === 'nowhere') return outer;
    const { sight, because } = outer.at;
    // What nobody sees of the frame nobody sees of what is in it.
    const hidden = sight === 'covered' || sight === 'unseen';
    const at = hidden ? { ...within.at, sight, because, hider: -1, covers: [] } : within.at;
    found = {
      ...within,
      at,
      moves: [...outer.moves, ...within.moves],
    };
  }
  return found;
}

async function lookInto(inside: Inside): Promise<Found> {
  const at = await inside.ask('at');
  const key = at.kind === 'nowhere' ? '' : `${inside.selector}#${at.mark}`;
  return { at, inside, key, moves: at.moves };
}

/** Takes the focus to where it is when the page has just come, so that Tab leads to the first stop. */
export async function goToTop({ page }: Documents): Promise<void> {
  await page.ask('toTheTop');
}
