import type { Control } from '../../records/control.ts';
import { mainControls } from '../way/main-controls.ts';
import { toOneDecimal } from '../way/rounded.ts';
import { screenfulOf } from '../way/screenful.ts';
import { contrast } from './colour.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';

const targetHeights = [
  { pixels: 44, value: 5 },
  { pixels: 24, value: 3 },
] as const;
const firstRank = 7;
const lessForEachRank = 1.4;

/** Whether it is where people look: 20 points. */
export const prominentGroup: CriteriaGroup = {
  id: 'prominent',
  label: 'Is where people look',
  criteria: [
    { id: 'screen', label: 'Is in the first screen', max: 8, judge: screen },
    { id: 'height', label: 'Is high enough to press', max: 5, judge: height },
    { id: 'rank', label: 'Stands out among the links and controls of the main content', max: 7, judge: rank },
  ],
};

function screen({ control, step }: Cta): Judgement {
  const screenful = screenfulOf(control, step);
  if (screenful === 1) return { value: 8, note: 'It is in the first screen.' };
  const value = screenful === 2 ? 4 : 0;
  const where = screenful === 0 ? 'It is above the screen' : `It is in screenful ${screenful}`;

  return { value, note: `${where}. Move it up, so that nobody has to scroll to find it.` };
}

function height({ control: { box } }: Cta): Judgement {
  const said = `It is ${toOneDecimal(box.height)} pixels high`;
  const value = targetHeights.find(({ pixels }) => box.height >= pixels)?.value ?? 0;

  return { value, note: value === 5 ? `${said}.` : `${said}; 44 are easy to press for everyone.` };
}

function rank({ control, step }: Cta): Judgement {
  const own = weightOf(control);
  if (own === null) return { value: null, note: 'The colours of its text and background are not known.' };
  const heavier = mainControls(step).filter(
    (other) => other.ref !== control.ref && (weightOf(other) ?? 0) > own,
  );
  const value = toOneDecimal(Math.max(0, firstRank - lessForEachRank * heavier.length));
  if (heavier.length === 0)
    return { value, note: 'Nothing in the main content is larger and stronger in contrast.' };

  return {
    value,
    note: `By size and contrast ${heavier.length} of the main content's links and controls stand out more. Make it the largest.`,
  };
}

/** Size times contrast of the text; null where the colours are not known. */
function weightOf({ box, look }: Control): number | null {
  const ratio = look.picture ? null : contrast(look.text, look.background);

  return ratio === null ? null : box.width * box.height * ratio;
}
