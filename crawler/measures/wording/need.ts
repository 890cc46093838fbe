import { tidy } from './text.ts';

/** Whether a field has to be filled, as the page says it; "not-said" is neither. */
export type Need = 'required' | 'optional' | 'not-said';

const optionalWords =
  "optional|not (?:required|mandatory|compulsory)|if (?:known|you know it|you have (?:one|it)|any|applicable)|d?dewisol|ddim yn (?:ofynnol|orfodol)|os (?:yn berthnasol|oes gennych un|[’']n hysbys)";
const requiredWords = 'required(?: fields?)?|mandatory|compulsory|g?ofynnol|n?g?orfodol';

const optional = saidBeside(optionalWords);
const required = saidBeside(requiredWords);
const requiredInSentence =
  /\b(?:this (?:field|question|answer|information) is (?:required|mandatory|compulsory)|(?:required|mandatory) (?:field|question)|you (?:must|have to) (?:answer|complete|fill in) this|rhaid (?:i chi )?(?:ateb|lenwi|gwblhau)|(?:maes|cwestiwn) (?:gofynnol|gorfodol))\b/i;
const optionalInSentence =
  /\b(?:this (?:field|question|answer|information) is (?:optional|not required)|you (?:can|may) leave (?:this|it) (?:blank|empty)|leave (?:this |it )?(?:blank|empty) if|(?:maes|cwestiwn) dewisol|gallwch adael)\b/i;

/**
 * Words that stand beside a label, not in it: in brackets, after a dash, comma or colon at its end, or alone. So "Phone
 * (optional)" and "Phone – optional" are optional, and "Number of bins required" is a label.
 */
function saidBeside(words: string): RegExp {
  return new RegExp(
    `[([][^()[\\]]*\\b(?:${words})\\b[^()[\\]]*[)\\]]|(?:^|[-–—:;,*]\\s*)(?:${words})[\\s.*]*$`,
    'iu',
  );
}

const star = /^\s*\*|\*\s*$|\*\s*[(:]/u;
const need = '(?:required|mandatory|compulsory|must|need(?:ed)?|gofynnol|n?g?orfodol|rhaid|angen)';
const explained = new RegExp(
  `(?:\\*|\\basterisk\\b|\\bseren\\b)[^.!?]{0,60}\\b${need}\\b|\\b${need}\\b[^.!?]{0,60}(?:\\*|\\basterisk\\b|\\bseren\\b)`,
  'iu',
);

/** Whether a page says what a star beside a label means, in English or Welsh. */
export function explainsStar(pageText: string): boolean {
  return explained.test(pageText.slice(0, 20_000));
}

/**
 * What words say of a field: its label, the hint and the legend, each by itself. "Optional" is believed before
 * "required"; a star counts where the page explains it.
 */
export function needSaid(words: readonly string[], hasStarNote: boolean): Need {
  const said = words.map((each) => tidy(each));
  if (said.some((each) => optional.test(each) || optionalInSentence.test(each))) return 'optional';
  if (said.some((each) => required.test(each) || requiredInSentence.test(each))) return 'required';
  return hasStarNote && said.some((each) => star.test(each)) ? 'required' : 'not-said';
}
