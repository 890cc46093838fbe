import { normal, quote } from '../wording/text.ts';
import { contrast } from './colour.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';
import { edgeContrast, either, fillContrast, isButtonShaped, strongDifference } from './shape.ts';

/** Text from this size on is large (WCAG 2.2, "large scale"): 18 points, or 14 points when bold. */
const largePixels = 24;
const largeBoldPixels = 18.66;
const bold = 700;

/** Whether it looks like what it is: 25 points. */
export const recognisableGroup: CriteriaGroup = {
  id: 'recognisable',
  label: 'Looks like what it is',
  criteria: [
    { id: 'shape', label: 'Looks like a link or a button', max: 10, judge: shape },
    { id: 'text-contrast', label: 'Text stands out from its background', max: 6, judge: textContrast },
    { id: 'edge', label: 'Edge or fill stands out from what surrounds it', max: 5, judge: edge },
    { id: 'name', label: 'Its visible text is in its accessible name', max: 4, judge: name },
  ],
};

function shape({ control }: Cta): Judgement {
  if (control.look.underlined) return { value: 10, note: 'It is underlined.' };
  const shaped = isButtonShaped(control);
  if (shaped === null) return { value: null, note: 'Its fill or what surrounds it is not known.' };
  if (shaped) return { value: 10, note: 'It has the shape of a button.' };

  return {
    value: 4,
    note: 'It is neither underlined nor shaped like a button: only its colour can set it apart. Underline it, or give it a fill or a border, and room around its text.',
  };
}

function textContrast({ control: { look } }: Cta): Judgement {
  const ratio = look.picture ? null : contrast(look.text, look.background);
  const least = isLarge(look) ? 3 : 4.5;

  if (ratio === null) return { value: null, note: 'The colours of its text and background are not known.' };
  if (ratio >= least) return { value: 6, note: `The contrast is ${shown(ratio)}.` };
  return {
    value: 0,
    note: `The contrast is ${shown(ratio)}: ${look.text} on ${look.background}. It needs ${least}:1.`,
  };
}

function isLarge({ fontSize, fontWeight }: Cta['control']['look']): boolean {
  return fontSize >= largePixels || (fontSize >= largeBoldPixels && fontWeight >= bold);
}

function edge({ control: { look } }: Cta): Judgement {
  if (look.underlined) return { value: 5, note: 'It is underlined.' };
  const standsOut = either(look, strongDifference);
  if (standsOut === null) return { value: null, note: 'Its fill or what surrounds it is not known.' };
  const most = Math.max(fillContrast(look) ?? 1, edgeContrast(look) ?? 1);
  if (standsOut) return { value: 5, note: `The contrast is ${shown(most)}.` };

  return {
    value: 0,
    note: `The contrast is ${shown(most)}. A fill or a border of ${strongDifference}:1 would stand out.`,
  };
}

function name({ control }: Cta): Judgement {
  const [said, seen] = [normal(control.name), normal(control.text)];
  if (said === '') return { value: 0, note: 'It has no accessible name. Give it one.' };
  if (seen === '') return { value: null, note: 'It has no visible text.' };
  if (` ${said} `.includes(` ${seen} `)) return { value: 4, note: 'What is seen is what is read out.' };

  return {
    value: 0,
    note: `It shows ${quote(control.text)} and is read out as ${quote(control.name)}. Let the name begin with the visible text.`,
  };
}

/** A ratio, cut and not rounded: 4.49 must not read as 4.5. */
function shown(ratio: number): string {
  return `${Math.floor(ratio * 10) / 10}:1`;
}
