import type { ReflowFacts } from '../../records/facts/reflow-facts.ts';
import { check, type Verdict } from './check.ts';
import { lossVerdicts, quote } from './text-loss-verdicts.ts';

type Wide = ReflowFacts['wide'][number];

/** From this share of the window on, what stays in it leaves too little to read. */
const mostPinned = 0.5;

/** Content that cannot be read in a window 320 pixels wide without scrolling to the side, or not at all. */
export const reflow = check({
  id: 'reflow',
  version: 2,
  title: 'The page cannot be read in one column when it is enlarged',
  wcag: ['1.4.10'],
  reads: ['reflow'],
  who: 'People with low vision who enlarge a page to 400% lose the line with every scroll to the side, and never get what is cut off.',
  mend: 'Let the layout follow the width of the window: no fixed widths or heights, wrap rows, break long words.',
  source: 'WCAG 2.2, 1.4.10 Reflow; techniques C31, C32, C38; failure F102',
  limits:
    'Data tables, maps, pictures, films, code and toolbars may be wide. What is drawn beyond the edge on purpose (drawers, further slides of a carousel, words for screen readers) is let be, and so is what a script hides in a narrow window: whether it is still to be had is for a person. Frames are not looked into.',
  examples: {
    passes: '<p style="max-width: 40rem">Tell us about a missed bin within two working days.</p>',
    fails:
      '<p style="width: 900px">Tell us about a missed bin within two working days of the day on which it should have been emptied.</p>',
  },
  judge: ({ reflow: facts }) => [
    ...facts.wide.map((part) => wideVerdict(part, facts)),
    ...lossVerdicts(facts.losses, `in a window ${facts.width} pixels wide`).filter(
      ({ place }) => !facts.wide.some(({ selector }) => selector === place.selector),
    ),
    ...blankVerdict(facts),
    ...pinnedVerdict(facts),
  ],
});

function wideVerdict({ right, words, how, ...place }: Wide, { width }: ReflowFacts): Verdict {
  const what = words ? `${quote(words)} ends` : 'It ends';
  const ends = `${what} ${right} pixels from the left edge of a window ${width} pixels wide`;
  const said = says[how];
  return { ...said, message: `${ends}${said.message}`, place };
}

const says: Record<Wide['how'], Pick<Verdict, 'kind' | 'impact' | 'message' | 'help'>> = {
  'sticks-out': {
    kind: 'violation',
    impact: 'serious',
    message: ': the page has to be scrolled in both directions.',
    help: 'Replace its fixed width with "max-width: 100%", let rows wrap ("flex-wrap: wrap") and long words break ("overflow-wrap: anywhere").',
  },
  'cut-off': {
    kind: 'violation',
    impact: 'serious',
    message: ', and what sticks out is cut off: no scrolling brings it back.',
    help: 'Replace its fixed width with "max-width: 100%" and let what is in it wrap; "overflow: hidden" only hides the rest.',
  },
  scrolls: {
    kind: 'needs-review',
    impact: 'moderate',
    message: ', in a part that scrolls sideways by itself. Look whether each line has to be scrolled.',
    help: 'Let the lines of the part wrap at the width of the window.',
  },
  frame: {
    kind: 'needs-review',
    impact: 'moderate',
    message: '. It is a frame: look whether there are words in it that have to be scrolled sideways.',
    help: 'Give the frame "width: 100%" and let its own page follow the width.',
  },
  'unclear-table': {
    kind: 'needs-review',
    impact: 'moderate',
    message: ', in a table without headers. A table of data may be wide, one for layout may not.',
    help: 'Give a table of data its headers (<th>); replace a table for layout with a list or a grid that wraps.',
  },
};

function blankVerdict({ blank, documentWidth, width }: ReflowFacts): Verdict[] {
  if (!blank) return [];
  return [
    {
      kind: 'advice',
      impact: 'minor',
      message: `The page is ${documentWidth} pixels wide in a window of ${width}, though nothing to read is there: it slips sideways while people scroll.`,
      help: 'Give this element "max-width: 100%".',
      place: blank,
      wcag: [],
    },
  ];
}

function pinnedVerdict({ pinned: { share, parts }, height }: ReflowFacts): Verdict[] {
  const [place] = parts;
  if (!place || share < mostPinned) return [];
  return [
    {
      kind: 'advice',
      impact: 'moderate',
      message: `At 400%, ${Math.round(share * height)} of the window's ${height} pixels lie under what stays there while the page scrolls.`,
      help: 'Let it scroll with the page in low windows: @media (max-height: 30em) { position: static }.',
      place,
      wcag: [],
    },
  ];
}
