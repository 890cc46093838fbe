import type { FocusStop, FocusWalkFacts } from '../../../../crawler/records/facts/focus-walk-facts.ts';

/** A stop of the Tab key on a page in one column: each 30 pixels high, 40 below the one before in the code. */
export function stopOf(name: string, order: number, more: Partial<FocusStop> = {}): FocusStop {
  return {
    selector: `#${name}`,
    snippet: `<a id="${name}">`,
    box: { x: 0, y: 40 * order, width: 100, height: 30 },
    role: 'link',
    name,
    tag: 'a',
    href: `/${name}`,
    tabindex: null,
    area: 'main',
    frame: '',
    inShadow: false,
    pinned: false,
    rtl: false,
    form: -1,
    order,
    tabs: order + 1,
    presses: 1,
    view: { x: 0, y: 40 * order, width: 100, height: 30 },
    scroll: { x: 0, y: 0 },
    sight: 'whole',
    because: '',
    hider: null,
    covers: [],
    fled: false,
    isThere: true,
    ...more,
  };
}

export function walkOf(
  stops: FocusStop[],
  more: Partial<FocusWalkFacts> = {},
): { 'focus-walk': FocusWalkFacts } {
  const nothing = { trap: null, missed: [], backwards: [], changes: [] };
  return { 'focus-walk': { ended: 'round', presses: stops.length, stops, ...nothing, ...more } };
}

export const about = {
  url: 'https://www.example.gov.uk/',
  title: 'Bins',
  state: 'as it arrived',
  frame: '',
  device: 'desktop',
} as const;
