import type { FocusWalkFacts } from '../../records/facts/focus-walk-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Stop = FocusWalkFacts['stops'][number];

const why: Record<Stop['because'], string> = {
  '': 'is not shown',
  'no-box': 'has no size',
  clipped: 'is cut off',
  'off-screen': 'is beyond the edge of the window',
  transparent: 'is transparent',
};

/** Stops of the Tab key that cannot be seen when they have the focus, or that throw it away. */
export const focusLost = check({
  id: 'focus-lost',
  version: 1,
  title: 'The focus goes where nobody can see it',
  wcag: ['2.4.3', '2.4.7'],
  reads: ['focus-walk'],
  who: 'People who find their way by the mark of the focus lose it: they press Tab again and again and see nothing move, or press Enter on what they cannot see.',
  mend: 'What is not shown must not take the focus: hide a closed menu with display: none, visibility: hidden or the hidden attribute, not by moving it aside or by opacity.',
  source: 'WCAG 2.2, 2.4.7 Focus Visible and 2.4.3 Focus Order; failures F55 and F85; ACT rule oj04fd',
  limits:
    'A field that is hidden passes when its label or what stands beside it is seen, since that may show the focus in its place. Skip links are looked at by a check of their own. What is transparent by itself, has no size, or is a text box hidden behind an editor needs a person.',
  examples: {
    passes:
      '<p><a href="/bins">Bins</a></p><ul style="display: none"><li><a href="/a">Closed menu</a></li></ul>',
    fails:
      '<p><a href="/bins">Bins</a></p><ul style="position: absolute; left: -9999px"><li><a href="/a">Closed menu</a></li></ul>',
  },
  judge: ({ 'focus-walk': { stops } }) => {
    const unseen = stops.filter(
      (stop) => stop.sight === 'unseen' && !stop.fled && stop.isThere && !isSkipLink(stop),
    );
    const groups = Map.groupBy(unseen, (stop) => `${kindOf(stop)} ${stop.hider?.selector ?? stop.selector}`);
    return [
      ...[...groups.values()].flatMap((group) => verdictOn(group) ?? []),
      ...stops.filter(({ fled, isThere }) => fled && isThere).map(onFled),
    ];
  },
});

/** The first links of a page that lead to a place on it. */
function isSkipLink({ href, tabs }: Stop): boolean {
  return tabs <= 3 && /#./.test(href);
}

function kindOf({ tag, because, hider, selector }: Stop): Verdict['kind'] {
  if (/^(i?frame|object|embed)$/.test(tag)) return 'advice';
  if (/^(input|textarea|select)$/.test(tag) || because === 'no-box') return 'needs-review';
  return because === 'transparent' && (hider === null || hider.selector === selector)
    ? 'needs-review'
    : 'violation';
}

function verdictOn(group: readonly Stop[]): Verdict | null {
  const [first] = group;
  if (!first) return null;
  const kind = kindOf(first);
  const isPart = group.length > 1 && first.hider !== null;
  const names = group.slice(0, 5).map(({ name, tag }) => quote(name || tag));
  const more = group.length > names.length ? ` and ${group.length - names.length} more` : '';
  const part = first.hider !== null && first.hider.selector !== first.selector;
  return {
    kind,
    impact: kind === 'advice' ? 'minor' : 'serious',
    message: isPart
      ? `${group.length} elements take the focus in a part of the page that ${why[first.because]}: ${names.join(', ')}${more}.`
      : `${names[0]} takes the focus, but ${part ? 'what it stands in' : 'it'} ${why[first.because]}.`,
    help: helpFor(first),
    place: isPart && first.hider ? first.hider : first,
    ...(kind === 'advice' ? { wcag: [] } : isPart ? {} : { wcag: ['2.4.7'] }),
  };
}

function helpFor({ tag }: Stop): string {
  return /^(i?frame|object|embed)$/.test(tag)
    ? 'A frame with nothing to see needs no stop: add tabindex="-1" to it, or display: none.'
    : 'While it is closed, give it the hidden attribute or visibility: hidden, and take that away when it opens; or let it come into view on :focus.';
}

function onFled(stop: Stop): Verdict {
  return {
    kind: 'violation',
    impact: 'serious',
    message: `${quote(stop.name || stop.tag)} throws the focus away as soon as it gets it, so that nobody can use it by keyboard.`,
    help: 'Take out the script that calls blur() when it gets the focus.',
    place: stop,
    wcag: ['2.1.1', '2.4.7'],
  };
}
