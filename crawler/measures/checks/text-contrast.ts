import type { TextContrastFacts } from '../../records/facts/text-contrast-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Text = TextContrastFacts['texts'][number];

/** Fewer pixels are no text that could be judged. */
const fewest = 40;
/** Share of the letters that makes a clear majority; share that is not to be let pass. */
const shares = { majority: 0.6, part: 0.1 };
/** Nobody sees letters of less contrast: perhaps they are not meant to be seen here, or a picture did not come. */
const invisible = 1.1;

/** Texts over pictures and gradients whose letters do not stand out from what is behind them. */
export const textContrast = check({
  id: 'text-contrast',
  version: 2,
  title: 'Text does not stand out from the picture or gradient behind it',
  wcag: ['1.4.3', '1.4.6'],
  reads: ['text-contrast'],
  who: 'People with low vision, and everybody in sunlight, cannot read letters that are nearly as bright as what is behind them.',
  mend: 'Lay an even, dark or bright surface behind the words, or take another colour; the contrast has to be 4.5:1, for large letters 3:1.',
  source:
    'WCAG 2.2, 1.4.3 Contrast (Minimum), 1.4.6 Contrast (Enhanced); ACT rules afw4f7, 09o5cg; failures F24, F83; techniques G18, G145',
  limits:
    'Only texts for which axe-core cannot tell. What is behind the letters is photographed at one width of the window. Words of disabled controls, logos and words that are hidden or covered are left out; letters with a shadow or an outline, and those that are mixed with what is behind them, are for a person. The stricter 7:1 of level AAA, which UK law does not ask for, is missed only where half of the letters’ area has less.',
  examples: {
    passes:
      '<p style="padding: 20px; color: #fff; background: linear-gradient(90deg, #003, #060)">Bins are collected on Tuesday</p>',
    fails:
      '<p style="padding: 20px; color: #fff; background: linear-gradient(90deg, #9cf, #fc9)">Bins are collected on Tuesday</p>',
  },
  judge: ({ 'text-contrast': { texts } }) => texts.flatMap(verdictOn),
});

function verdictOn(text: Text): Verdict[] {
  const { pixels, below, words, isSteady, hasShadow, isBlended, typical } = text;
  if (pixels < fewest || !isSteady) return [];
  const isMost = below >= shares.majority || words.length > 0;
  if (!isMost && below < shares.part) return enhanced(text);
  const isUnseen = typical < invisible;
  const isSure = isMost && !hasShadow && !isBlended && !isUnseen;
  return [
    {
      kind: isSure ? 'violation' : 'needs-review',
      impact: 'serious',
      message: `${sentence(text)}${isSure ? '' : doubt(text, isUnseen)}`,
      help: `Lay an even surface behind the words, such as "background-color: rgb(0 0 0 / 75%)" under white letters, until the contrast is ${text.needed}:1 everywhere.`,
      place: { selector: text.selector, snippet: text.snippet, box: text.box },
      wcag: ['1.4.3'],
    },
  ];
}

/** Level AAA asks for 7:1, and 4.5:1 of large letters. */
function enhanced(text: Text): Verdict[] {
  const { typical, lowest, hasShadow, isBlended, selector, snippet, box } = text;
  const asked = text.needed < 4.5 ? 4.5 : 7;
  if (typical >= asked || hasShadow || isBlended) return [];
  return [
    {
      kind: 'violation',
      impact: 'moderate',
      message: `In ${quote(text.text)}, half of the letters' area has a contrast of ${typical}:1 or less with what is behind it, a tenth ${lowest}:1 or less.`,
      help: `Lay an even surface behind the words until the contrast is ${asked}:1 everywhere.`,
      place: { selector, snippet, box },
      wcag: ['1.4.6'],
    },
  ];
}

function sentence({ text, below, needed, typical, lowest, words }: Text): string {
  const share = below > 0.995 ? 'all' : `${Math.max(1, Math.round(below * 100))}%`;
  const which = below < shares.majority && words[0] ? `, among them the word ${quote(words[0], 40)}` : '';
  return `In ${quote(text)}, ${share} of the letters' area has less contrast than ${needed}:1 with what is behind it${which}; half of it has ${typical}:1 or less, a tenth ${lowest}:1 or less.`;
}

function doubt({ hasShadow, isBlended }: Text, isUnseen: boolean): string {
  if (isUnseen)
    return ' The letters can hardly be seen at all: look whether they are meant to be, and whether a picture behind them is missing.';
  if (hasShadow) return ' The letters have a shadow or an outline: look whether it makes them stand out.';
  return isBlended
    ? ' The letters are mixed with what is behind them: measure what is seen.'
    : ' Look whether the words can be read.';
}
