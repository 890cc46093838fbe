import type { FocusWalkFacts } from '../../records/facts/focus-walk-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Stop = FocusWalkFacts['stops'][number];

/** Where Tab goes through the page in another order than it is read in. */
export const focusOrder = check({
  id: 'focus-order',
  version: 1,
  title: 'The Tab key goes in another order than one reads',
  wcag: ['2.4.3'],
  reads: ['focus-walk'],
  who: 'People who use a keyboard, and those who see only a part of the page at a time, lose the thread when the focus jumps back and forth.',
  mend: 'Put the elements in the code in the order in which they are read, and take out tabindex values above 0.',
  source: 'WCAG 2.2, 2.4.3 Focus Order; failure F44; techniques G59 and C27',
  limits:
    'Sure only within one form, where tabindex makes the Tab key skip fields and come back to them. Rows or columns that are gone through backwards, and other orders made by tabindex, need a person, since order need not follow place where the meaning stays the same. One jump, as between columns or to a menu, is none.',
  examples: {
    passes:
      '<form><p><label>Name <input></label></p><p><label>Street <input></label></p><p><label>Postcode <input></label></p></form>',
    fails:
      '<form><p><label>Name <input tabindex="1"></label></p><p><label>Street <input tabindex="3"></label></p><p><label>Postcode <input tabindex="2"></label></p></form>',
  },
  judge: ({ 'focus-walk': { stops } }) => {
    const own = stops.filter(({ frame, fled, isThere }) => frame === '' && !fled && isThere);
    const byTabindex = onTabindex(own);
    return byTabindex.length > 0 ? byTabindex : onReversed(own);
  },
});

/** Values of tabindex above 0 that really change the order; one verdict for each form and one for the rest. */
function onTabindex(stops: readonly Stop[]): Verdict[] {
  const displaced = stops.filter(
    (stop, index) =>
      (stop.tabindex ?? 0) > 0 && stops.slice(index + 1).some((later) => later.order < stop.order),
  );
  return [...Map.groupBy(displaced, ({ form }) => form)].flatMap(([form, group]) => {
    const [first] = group;
    if (!first) return [];
    const skipped = form < 0 ? null : wayBack(stops.filter((stop) => stop.form === form));
    const place = skipped?.from ?? first;
    return [
      {
        kind: skipped ? 'violation' : 'needs-review',
        impact: skipped ? 'serious' : 'moderate',
        message: skipped
          ? `tabindex="${skipped.from.tabindex}" makes Tab go to ${quote(skipped.from.name || skipped.from.tag)} and from there back up to ${quote(skipped.to.name || skipped.to.tag)}.`
          : `tabindex="${first.tabindex}" brings ${quote(first.name || first.tag)} before what stands before it on the page. Look whether the order still makes sense.`,
        help: 'Take out the tabindex, and put the elements in the code in the order in which they are read.',
        place,
      } satisfies Verdict,
    ];
  });
}

/** Within a form: a field from which Tab goes back to one that stands before it, in the code and on the screen. */
function wayBack(stops: readonly Stop[]): { from: Stop; to: Stop } | null {
  for (const [index, from] of stops.entries()) {
    const to = stops[index + 1];
    if (to && (from.tabindex ?? 0) > 0 && to.order < from.order && isBefore(to, from)) return { from, to };
  }
  return null;
}

function isBefore({ box: one }: Stop, { box: other }: Stop): boolean {
  if (one.width === 0 || other.width === 0) return false;
  if (one.y + one.height <= other.y + 1) return true;
  return isInRow(one, other) && one.x + one.width <= other.x + 1;
}

type Box = Stop['box'];

function isInRow(one: Box, other: Box): boolean {
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return shared >= Math.min(one.height, other.height) / 2;
}

function isInColumn(one: Box, other: Box): boolean {
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  return shared >= Math.min(one.width, other.width) / 2;
}

type Way = 'back' | 'up' | '';

/** How Tab goes from one stop to the next, where that is against the direction of reading. */
function wayFrom(one: Stop, next: Stop): Way {
  const [a, b] = [one.box, next.box];
  if (one.pinned || next.pinned || one.area !== next.area || next.order < one.order) return '';
  if ([one, next].some(({ sight, box }) => sight === 'unseen' || box.width < 2)) return '';
  const back = one.rtl ? b.x >= a.x + a.width - 1 : b.x + b.width <= a.x + 1;
  if (isInRow(a, b) && back) return 'back';
  return isInColumn(a, b) && b.y + b.height <= a.y + 1 ? 'up' : '';
}

/** Three and more in a row or in a column that are gone through from its end to its beginning. */
function onReversed(stops: readonly Stop[]): Verdict[] {
  const ways = stops.map((stop, index) => {
    const next = stops[index + 1];
    return next ? wayFrom(stop, next) : '';
  });
  return stops.flatMap((stop, index): Verdict[] => {
    const way = ways[index] ?? '';
    if (way === '' || ways[index - 1] === way || ways[index + 1] !== way) return [];
    const length = ways.slice(index).findIndex((each) => each !== way) + 1;
    const run = stops.slice(index, index + length);
    const direction =
      way === 'up' ? 'from the bottom up' : stop.rtl ? 'from left to right' : 'from right to left';
    return [
      {
        kind: 'needs-review',
        impact: 'moderate',
        message: `Tab goes through ${run.length} elements ${direction}: ${run
          .slice(0, 4)
          .map(({ name, tag }) => quote(name || tag))
          .join(', ')}. Look whether they are read the other way round.`,
        help: 'Turn the order in the code round instead of by flex-direction, order or float.',
        place: stop,
      },
    ];
  });
}
