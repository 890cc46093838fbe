import { normal, quote } from '../wording/text.ts';
import { contrast, hexOf, shadeWith } from './colour.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';
import { isButtonShaped, outlineContrast, strongDifference } from './shape.ts';
import { textContrastOf } from './text-contrast.ts';

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
  if (shaped === null)
    return { value: null, note: 'Whether it has a fill or an edge that can be seen is not known.' };
  if (shaped) return { value: 10, note: 'It has the shape of a button.' };

  return {
    value: 4,
    note: 'It is neither underlined nor shaped like a button: only its colour can set it apart.',
    advice: `Underline ${quote(control.name)}, or make it a button: a fill or a border, and room around its text.`,
  };
}

function textContrast({ control }: Cta): Judgement {
  const { look } = control;
  const seen = textContrastOf(control);
  const needed = isLarge(look) ? 3 : 4.5;
  if (seen === null)
    return { value: null, note: 'A picture or gradient is behind its text, or its colours are not known.' };
  const isEnough = seen.least >= needed;
  if (seen.by === 'pixels') {
    const note = `By its pixels the contrast is ${shown(seen.least)} or more for nearly all letters; it needs ${needed}:1.`;
    return isEnough ? { value: 6, note } : { value: 0, note, advice: plainGround(look, needed) };
  }
  if (isEnough) return { value: 6, note: `The contrast is ${shown(seen.least)}.` };
  return {
    value: 0,
    note: `The contrast is ${shown(seen.least)}: ${hexOf(look.text)} on ${hexOf(look.background)}. It needs ${needed}:1.`,
    advice: otherColour(look, needed),
  };
}

function isLarge({ fontSize, fontWeight }: Cta['control']['look']): boolean {
  return fontSize >= largePixels || (fontSize >= largeBoldPixels && fontWeight >= bold);
}

/** The smaller change that gives enough contrast: to the text, or to what is behind it. */
function otherColour({ text, background }: Cta['control']['look'], needed: number): string {
  const letters = shadeWith(text, background, needed);
  const ground = shadeWith(background, text, needed);
  if (ground && (!letters || ground.share < letters.share))
    return `Make what is behind the text ${ground.hex} in place of ${hexOf(background)}.`;

  return letters
    ? `Make the text ${letters.hex} in place of ${hexOf(text)}.`
    : `Take colours with a contrast of ${needed}:1.`;
}

function plainGround({ text }: Cta['control']['look'], needed: number): string {
  const [onBlack, onWhite] = [contrast(text, '#000000') ?? 1, contrast(text, '#ffffff') ?? 1];
  const ground = onBlack > onWhite ? 'black' : 'white';
  const best = Math.max(onBlack, onWhite);

  return best >= needed
    ? `Lay a plain ground behind the words: on ${ground} they would have ${shown(best)}.`
    : `Lay a plain ground behind the words, of ${needed}:1 against their colour.`;
}

function edge({ control }: Cta): Judgement {
  const { look } = control;
  if (look.underlined) return { value: 5, note: 'It is underlined.' };
  const ratio = outlineContrast(control);
  if (ratio === null) return { value: null, note: 'Its fill or what surrounds it is not known.' };
  const note = `The contrast of its edge or fill is ${shown(ratio)}.`;
  if (ratio >= strongDifference) return { value: 5, note };

  return { value: 0, note, advice: edgeLike(look) };
}

/** The text's own colour does for a border where it stands out from what surrounds the control. */
function edgeLike({ text, surround }: Cta['control']['look']): string {
  const own = contrast(text, surround) ?? 1;
  if (own >= strongDifference)
    return `Give it a border in the colour of its text, ${hexOf(text)}: it has ${shown(own)} against what surrounds it.`;
  const shade = shadeWith(surround, surround, strongDifference);

  return shade
    ? `Give it a border or a fill of ${shade.hex}: it has ${strongDifference}:1 against ${hexOf(surround)} around it.`
    : `Give it a border or a fill that has ${strongDifference}:1 against what surrounds it.`;
}

function name({ control }: Cta): Judgement {
  const [said, seen] = [normal(control.name), normal(control.text)];
  if (said === '') {
    const words = control.text === '' ? 'that says what it does' : `${quote(control.text)}, as it shows`;
    return { value: 0, note: 'It has no accessible name.', advice: `Give it the name ${words}.` };
  }
  if (seen === '') return { value: null, note: 'It has no visible text.' };
  if (` ${said} `.includes(` ${seen} `)) return { value: 4, note: 'What is seen is what is read out.' };

  return {
    value: 0,
    note: `It shows ${quote(control.text)} and is read out as ${quote(control.name)}.`,
    advice: `Let the accessible name begin with ${quote(control.text)}, the words that are seen.`,
  };
}

/** A ratio, cut and not rounded: 4.49 must not read as 4.5. */
function shown(ratio: number): string {
  return `${Math.floor(ratio * 10) / 10}:1`;
}
