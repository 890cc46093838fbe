import type { OrientationFacts, OrientationView } from '../../records/facts/orientation-facts.ts';
import { check, type Verdict } from './check.ts';
import { quote } from './text-loss-verdicts.ts';

/** Two degrees of doubt: styles are written by hand. */
const doubt = 2;
/** Of the words that one way of holding the device shows, so few are left in the other. */
const hardlyAny = 0.3;

/** Pages that can be used only with the device held one way. */
export const orientation = check({
  id: 'orientation',
  version: 1,
  title: 'The page works only with the device held one way',
  wcag: ['1.3.4'],
  reads: ['orientation'],
  who: 'People whose phone or tablet is fixed to a wheelchair or a bed cannot turn it.',
  mend: 'Lay the page out for both ways of holding the device; turn nothing and ask nobody to turn it.',
  source: 'WCAG 2.2, 1.3.4 Orientation; failures F97, F100; ACT rule b33eff',
  limits:
    'Whether one way is essential (a cheque, a piano) is for a person. Where a computer shows the page, it is turned only if a style sheet speaks of orientation.',
  examples: {
    passes:
      '<style>@media (orientation: portrait) { body { margin: 1em } }</style><p>Pay your council tax</p>',
    fails:
      '<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style><p>Pay your council tax</p>',
  },
  judge: ({ orientation: facts }) => {
    const turned = turnedVerdicts(facts);
    return turned.length > 0 ? turned : viewVerdicts(facts);
  },
});

function turnedVerdicts({ parts, portrait, landscape }: OrientationFacts): Verdict[] {
  const index = parts.findIndex((_, part) =>
    isQuarter((portrait.turned[part] ?? 0) - (landscape.turned[part] ?? 0)),
  );
  const place = parts[index];
  if (!place) return [];
  const [one, other] = [portrait.turned[index], landscape.turned[index]];
  return [
    {
      kind: 'violation',
      impact: 'serious',
      message: `A style turns the page with the device: by ${one} degrees when it is held upright, by ${other} when it is held sideways. So it can be read one way only.`,
      help: 'Take the rotation out of the style for @media (orientation: …).',
      place,
    },
  ];
}

function isQuarter(degrees: number): boolean {
  const within = Math.abs(degrees) % 180;
  return Math.abs(within - 90) <= doubt;
}

function viewVerdicts({ portrait, landscape, parts: [page] }: OrientationFacts): Verdict[] {
  const views: [OrientationView, OrientationView, string][] = [
    [portrait, landscape, 'upright'],
    [landscape, portrait, 'sideways'],
  ];
  return views.flatMap(([view, other, way]) => {
    const [ask] = view.asks.filter(({ selector }) => !other.asks.some((same) => same.selector === selector));
    const isEmpty = other.letters >= 200 && view.letters < hardlyAny * other.letters;
    if (ask) return [askVerdict(ask, isEmpty || ask.covers, way)];
    if (!isEmpty || !page) return [];
    return [
      {
        kind: 'needs-review',
        impact: 'serious',
        message: `With the device held ${way}, ${view.letters} letters are shown; held the other way, ${other.letters}. Look whether the rest can be had.`,
        help: 'Show the same content both ways.',
        place: page,
      },
    ];
  });
}

function askVerdict(
  { words, covers: _, ...place }: OrientationView['asks'][number],
  isBarred: boolean,
  way: string,
): Verdict {
  return {
    kind: isBarred ? 'violation' : 'needs-review',
    impact: 'serious',
    message: `With the device held ${way}, people read ${quote(words)}${isBarred ? ' in place of the page.' : '. Look whether they can go on without turning it.'}`,
    help: 'Take the message away and lay the page out for both ways.',
    place,
  };
}
