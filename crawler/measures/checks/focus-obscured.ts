import type { FocusWalkFacts } from '../../records/facts/focus-walk-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Stop = FocusWalkFacts['stops'][number];
type Cover = Stop['covers'][number];

interface Hidden {
  stop: Stop;
  cover: Omit<Cover, 'position'> & { position?: string };
  isBackwards: boolean;
}

/** What has the focus and lies wholly under something else of the page: a banner, a sticky header. */
export const focusObscured = check({
  id: 'focus-obscured',
  version: 1,
  title: 'What has the focus is hidden under something else',
  wcag: ['2.4.11'],
  reads: ['focus-walk'],
  who: 'People who see and use a keyboard cannot tell where they are, most of all with a small window or an enlarged page, where a banner or a sticky header covers much of it.',
  mend: 'Leave room for what stays in the window: scroll-padding on the html element, as high as the header or the banner. Make an open dialog keep the focus, or let the banner stand in the flow of the page.',
  source: 'WCAG 2.2, 2.4.11 Focus Not Obscured (Minimum), and 2.4.12 as advice; technique C43; failure F110',
  limits:
    'Looked at point by point; what lets the mouse through (pointer-events: none) is not noticed. Things without a background of their own hide nothing. What a person opened is not looked at, since the page is gone through as it arrived.',
  examples: {
    passes:
      '<p><a href="/bins">Bins</a></p><div style="position: fixed; right: 0; bottom: 0; background: #fff; padding: 1em">We use cookies</div>',
    fails:
      '<p><a href="/bins">Bins</a></p><div style="position: fixed; inset: 0; background: #fff; padding: 1em"><button>Accept cookies</button></div>',
  },
  judge: ({ 'focus-walk': { stops, backwards } }) => {
    const forwards = stops.flatMap((stop) => hiddenStop(stop) ?? []);
    const known = new Set(forwards.map(({ stop }) => stop.selector));
    const back = backwards.flatMap(({ stop: index, cover }): Hidden[] => {
      const stop = stops[index];
      return stop && !known.has(stop.selector) ? [{ stop, cover, isBackwards: true }] : [];
    });
    const wholly = Map.groupBy([...forwards, ...back], ({ cover }) => cover.selector);
    const partly = Map.groupBy(
      stops.filter(
        ({ sight, covers }) => sight === 'partly' && /fixed|sticky/.test(covers[0]?.position ?? ''),
      ),
      ({ covers }) => covers[0]?.selector ?? '',
    );
    return [
      ...[...wholly.values()].flatMap((group) => onHidden(group) ?? []),
      ...[...partly].flatMap(([selector, group]) => (wholly.has(selector) ? [] : (onPartly(group) ?? []))),
    ];
  },
});

function hiddenStop(stop: Stop): Hidden | null {
  const [cover] = stop.covers;
  return stop.sight === 'covered' && cover ? { stop, cover, isBackwards: false } : null;
}

function onHidden(group: readonly Hidden[]): Verdict | null {
  const [first] = group;
  if (!first) return null;
  const names = group.slice(0, 4).map(({ stop }) => quote(stop.name || stop.tag));
  const more = group.length > names.length ? ` and ${group.length - names.length} more` : '';
  const isInFlow = first.cover.position === '';
  const way = group.every(({ isBackwards }) => isBackwards)
    ? ' when they are reached with Shift and Tab'
    : '';
  return {
    kind: isInFlow ? 'needs-review' : 'violation',
    impact: 'serious',
    message:
      `It lies wholly over ${group.length === 1 ? 'an element' : `${group.length} elements`} that have the focus${way}: ${names.join(', ')}${more}.`.replace(
        'an element that have',
        'an element that has',
      ),
    help: 'Let the page scroll clear of it: html { scroll-padding: … } as high as it is. If it is to be answered first, make it a dialog that keeps the focus: <dialog> opened with showModal().',
    place: first.cover,
  };
}

function onPartly(group: readonly Stop[]): Verdict | null {
  const [first] = group;
  const cover = first?.covers[0];
  if (!first || !cover) return null;
  return {
    kind: 'advice',
    impact: 'minor',
    message: `It lies over a part of ${group.length === 1 ? '' : `${group.length} elements that have the focus, such as `}${quote(first.name || first.tag)}.`,
    help: 'Let the page scroll clear of it: html { scroll-padding: … } as high as it is.',
    place: cover,
    wcag: [],
  };
}
