import type { Control } from '../../records/control.ts';
import { mainControls } from '../way/main-controls.ts';
import { toOneDecimal } from '../way/rounded.ts';
import { screenfulOf } from '../way/screenful.ts';
import { compareText } from '../wording/compare-text.ts';
import { counted } from '../wording/counted.ts';
import { quote } from '../wording/text.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';
import { listed } from './example.ts';
import { styleOf } from './same-style.ts';
import { fillContrast, strongDifference } from './shape.ts';
import { textContrastOf } from './text-contrast.ts';

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
  if (screenful === 0)
    return { value: 0, note: 'It is above the screen.', advice: 'Move it down into the page.' };
  const { y, height: high } = control.box;
  const up = Math.floor(y + high / 2 - step.view.height) + 1;

  return {
    value: screenful === 2 ? 4 : 0,
    note: `It is in screenful ${screenful}.`,
    advice: `Move ${quote(control.name)} up by ${counted(up, 'pixel')} or more, so that nobody has to scroll to find it.`,
  };
}

function height({ control: { box } }: Cta): Judgement {
  const [{ pixels: best }] = targetHeights;
  const note = `It is ${toOneDecimal(box.height)} pixels high.`;
  const value = targetHeights.find(({ pixels }) => box.height >= pixels)?.value ?? 0;
  if (value === 5) return { value, note };
  const room = Math.ceil((best - box.height) / 2);

  return {
    value,
    note,
    advice: `Add ${counted(room, 'pixel')} of padding above and below its words: ${best} pixels are easy to press for everyone.`,
  };
}

function rank({ control, step }: Cta): Judgement {
  const own = strengthOf(control);
  if (own === null) return { value: null, note: 'How strong its text is in contrast is not known.' };
  const others = mainControls(step)
    .filter(({ ref }) => ref !== control.ref)
    .map((other) => ({ other, strength: isAlike(other, control) ? own : strengthOf(other) }));
  const unknown = others.filter(({ strength }) => strength === null).length;
  const heavier = others
    .map(({ other, strength }) => ({ name: other.name, weight: sizeOf(other) * (strength ?? 0) }))
    .filter(({ weight }) => weight > sizeOf(control) * own)
    // Those of one weight in the order of their names, so that their order on the page changes nothing.
    .toSorted((one, other) => other.weight - one.weight || compareText(one.name, other.name));
  const value = toOneDecimal(Math.max(0, firstRank - lessForEachRank * heavier.length));
  const besides = unknown === 0 ? '' : ` Of ${unknown} more it is not known.`;
  if (heavier.length === 0)
    return { value, note: `Nothing in the main content is larger and stronger in contrast.${besides}` };

  return {
    value,
    note: `By size and contrast ${counted(heavier.length, 'other stands', 'others stand')} out more: ${listed(heavier.map(({ name }) => name))}.${besides}`,
    advice: `Make ${quote(control.name)} larger or stronger in contrast than these, or make these smaller.`,
  };
}

function isAlike(one: Control, other: Control): boolean {
  return styleOf(one) === styleOf(other);
}

function sizeOf({ box }: Control): number {
  return box.width * box.height;
}

/** Letters cover about this share of the box that they stand in. Our own figure. */
const ink = 0.2;

/**
 * Contrast over the box, of whichever is stronger: the whole box where it is filled, else the letters. So a green button
 * weighs more than a grey one of its size, though the letters of the grey one have more contrast. Null where neither is
 * known.
 */
function strengthOf(control: Control): number | null {
  const text = textContrastOf(control)?.typical ?? null;
  const fill = fillContrast(control.look) ?? control.pixels?.edge?.typical ?? null;
  if (text === null && (fill === null || fill < strongDifference)) return null;

  return Math.max((text ?? 1) * ink, fill === null || fill < strongDifference ? 0 : fill);
}
