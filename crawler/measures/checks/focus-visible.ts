import type { FocusVisibleFacts } from '../../records/facts/focus-visible-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Look = FocusVisibleFacts['looks'][number];

/** Fewer pixels are no mark that anybody sees. */
const fewest = 4;
/** A mark along a quarter of the outline is seen; on something large, one of this size. */
const enough = 60;

/** Elements that look the same with the keyboard's focus as without it. */
export const focusVisible = check({
  id: 'focus-visible',
  version: 1,
  title: 'Nothing shows where the keyboard focus is',
  wcag: ['2.4.7'],
  reads: ['focus-visible'],
  who: 'People who use a keyboard, a switch or speech do not see where they are on the page, and what Enter would open.',
  mend: 'Leave the browser\'s own outline, or draw one of your own: "outline: 3px solid", in a colour that contrasts by 3:1 with what is around it.',
  source:
    'WCAG 2.2, 2.4.7 Focus Visible; ACT rule oj04fd; failures F55, F78; for faint marks 1.4.11 Non-text Contrast and 2.4.13 Focus Appearance',
  limits:
    'Pictures with and without the focus are compared, of one of those elements that look alike, twenty-five looks at most. Frames, films and what is not seen with the focus are left out. A caret in a text field counts as a sign. The colours around a mark are not judged, only its contrast with what was there before.',
  examples: {
    passes: '<p><a href="/pay">Pay your council tax</a></p>',
    fails: '<style>a:focus { outline: none }</style><p><a href="/pay">Pay your council tax</a></p>',
  },
  judge: ({ 'focus-visible': { looks } }) => {
    const unmarked = looks.filter((look) => markOf(look) === 'none');
    const faint = looks.filter((look) => markOf(look) === 'faint' && !look.caret);
    const byCaret = looks.filter((look) => markOf(look) !== 'plain' && look.caret);
    // One style makes many faint marks: they are one thing to look at.
    const styles = Map.groupBy(faint, (look) => contrastOf(look).toFixed(1));
    return [
      ...unmarked.filter(({ caret }) => !caret).map(withoutMark),
      ...byCaret.map(withCaret),
      ...[...styles.values()].flatMap(withFaintMark),
    ];
  },
});

/** How well its focus is marked. */
function markOf({ near, far, around }: Look): 'plain' | 'faint' | 'none' {
  if (Math.max(near.strong, far?.strong ?? 0) >= Math.min(enough, around / 4)) return 'plain';
  return Math.max(near.noticed, far?.noticed ?? 0) >= fewest ? 'faint' : 'none';
}

function contrastOf({ near, far }: Look): number {
  return Math.max(near.contrast, far?.contrast ?? 1);
}

function withoutMark(look: Look): Verdict {
  const { near, far, isLarge } = look;
  const changesABit = Math.max(near.changed, far?.changed ?? 0) >= fewest;
  const isSure = far !== null && !isLarge && !changesABit;
  const what = changesABit ? 'nothing that an eye could notice changes' : 'nothing changes';
  return {
    kind: isSure ? 'violation' : 'needs-review',
    impact: 'serious',
    message: `When ${nameOf(look)} has the keyboard focus, ${what} on the screen${alike(look.others)}.${isSure ? '' : doubtOf(look)}`,
    help: helpFor(look),
    place: placeOf(look),
  };
}

function doubtOf({ isLarge, far }: Look): string {
  if (isLarge) return ' It is larger than the window: look whether its edges change.';
  return far === null ? ' It was looked at only once.' : '';
}

function withCaret(look: Look): Verdict {
  return {
    kind: 'advice',
    impact: 'moderate',
    message: `When ${nameOf(look)} has the keyboard focus, hardly anything but the blinking caret shows it.`,
    help: helpFor(look),
    place: placeOf(look),
    wcag: [],
  };
}

/** Of looks that change in the same way, on the first of them. */
function withFaintMark(looks: readonly Look[]): Verdict[] {
  const [look] = looks;
  if (!look) return [];
  const others = looks.reduce((sum, each) => sum + each.others + 1, -1);
  const contrast = contrastOf(look);
  const isFaint = contrast < 3;
  const how = isFaint
    ? `the contrast between both is ${contrast.toFixed(1)}:1, and 3:1 is asked for`
    : `no more than ${Math.max(look.near.noticed, look.far?.noticed ?? 0)} pixels can be noticed`;
  return [
    {
      kind: 'needs-review',
      impact: 'moderate',
      message: `When ${nameOf(look)} gets the keyboard focus its look changes a little: ${how}${others === 0 ? '' : `; ${others} more are alike`}. Look whether people see it.`,
      help: helpFor(look),
      place: placeOf(look),
      wcag: isFaint ? ['2.4.7', '1.4.11'] : ['2.4.7'],
    },
  ];
}

function nameOf({ name, role, tag }: Look): string {
  const what = role === 'textbox' ? 'field' : role || tag;
  return `the ${what} ${quote(name)}`;
}

function alike(others: number): string {
  if (others === 0) return '';
  return others === 1 ? '; one other looks like it' : `; ${others} others look like it`;
}

function helpFor({ tag, snippet }: Look): string {
  const [, name] = /\bclass="([^"\s]+)/.exec(snippet) ?? [];
  const selector = name && /^[\w-]+$/.test(name) ? `.${name}` : tag;
  return `Give it a look of its own with the focus, such as ${selector}:focus-visible { outline: 3px solid; outline-offset: 2px }, and take away what says "outline: none".`;
}

function placeOf({ selector, snippet, box }: Look): Verdict['place'] {
  return { selector, snippet, box };
}
