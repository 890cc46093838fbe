import type { FocusStop, FocusWalkFacts } from '../../../records/facts/focus-walk-facts.ts';
import type { Place } from '../../../records/facts/place.ts';
import type { StopDetails } from '../../in-page/keyboard/stop-details.ts';
import type { Documents, Inside } from './documents.ts';
import type { Stop } from './walk.ts';

/** What is known of each element that had the focus or hid one that had. */
export type Details = (inside: Inside, mark: number) => StopDetails | undefined;

/** Asks for the details of all that stops speak of, once for each document. */
export async function detailsOf(documents: Documents, stops: readonly Stop[]): Promise<Details> {
  const found = new Map<Inside, Map<number, StopDetails>>();
  for (const inside of documents.all) {
    const marks = stops
      .filter((stop) => stop.inside === inside)
      .flatMap(({ at }) => [at.mark, at.hider, ...at.covers.map(({ mark }) => mark)])
      .filter((mark) => mark >= 0);
    if (marks.length === 0) continue;
    const details = await inside.ask('details', [...new Set(marks)]);
    found.set(inside, new Map(details.map((each) => [each.mark, each])));
  }
  return (inside, mark) => found.get(inside)?.get(mark);
}

/** Where an element is, seen from the page. */
export function placeIn(inside: Inside, { selector, snippet, box }: Place): Place {
  return { selector: inside.selector ? `${inside.selector} | ${selector}` : selector, snippet, box };
}

export function stopFacts({ at, inside, tabs, presses, fled }: Stop, details: Details): FocusStop | null {
  const known = details(inside, at.mark);
  if (!known) return null;
  const place = (mark: number): Place | null => {
    const other = details(inside, mark);
    return other ? placeIn(inside, other) : null;
  };
  const { role, name, tag, href, tabindex, inShadow, form, order, isPinned, isThere } = known;
  const { view, scroll, sight, because } = at;
  return {
    ...placeIn(inside, known),
    ...{ role, name, tag, href, tabindex, inShadow, form, order, isThere },
    ...{ tabs, presses, fled, view, scroll, sight, because },
    area: known.area as FocusStop['area'],
    frame: inside.selector,
    pinned: isPinned,
    rtl: known.isRightToLeft,
    hider: place(at.hider),
    covers: at.covers.flatMap(({ mark, position }) => {
      const cover = place(mark);
      return cover ? [{ ...cover, position }] : [];
    }),
  };
}

/** What takes the focus and was not among the stops, in all documents. */
export async function missedBy(
  documents: Documents,
  stops: readonly Stop[],
): Promise<FocusWalkFacts['missed']> {
  const missed: FocusWalkFacts['missed'] = [];
  for (const inside of documents.all) {
    const marks = stops.filter((stop) => stop.inside === inside).map(({ at }) => at.mark);
    const answer = await inside.ask('unreached', marks);
    missed.push(...answer.missed.map((each) => ({ ...each, ...placeIn(inside, each) })));
  }
  return missed;
}
