import { counted } from '../wording/counted.ts';
import { isGeneric } from '../wording/generic-labels.ts';
import { quote, wordsOf } from '../wording/text.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import { type Cta, isSending, isStarting } from './cta.ts';
import { sayInstead } from './example.ts';
import {
  fewestWords,
  headingThere,
  isWelsh,
  labelPoints,
  most,
  mostWords,
  pointsForWords,
} from './label-points.ts';
import { sharedWords } from './shared-words.ts';

/** What the label says: 40 points. */
export const labelGroup: CriteriaGroup = {
  id: 'label',
  label: 'What the label says',
  criteria: [
    {
      id: 'specific',
      label: 'Says more than “click here” or “read more”',
      max: most.specific,
      judge: specific,
    },
    { id: 'verb', label: 'Begins with what you do', max: most.verb, judge: verb },
    {
      id: 'goal-words',
      label: 'Uses words that residents use for the task',
      max: most.goalWords,
      judge: goalWords,
    },
    { id: 'heading', label: 'Agrees with the heading it leads to', max: most.heading, judge: heading },
    { id: 'length', label: 'Has two to eight words', max: most.length, judge: length },
  ],
};

function specific(cta: Cta): Judgement {
  const { label } = cta;
  const value = labelPoints.specific(cta);
  if (value > 0) return { value, note: `${quote(label)} is on no list of vague labels.` };
  const advice =
    sayInstead(cta, labelPoints.specific) ??
    otherwise(cta, 'Say in two to eight words what people will find or do there.');
  if (label === '')
    return { value, note: 'It has no name.', advice: advice.replace(' in place of (no name)', '') };

  return { value, note: `${quote(label)} could stand on any link.`, advice };
}

function verb(cta: Cta): Judgement {
  const { label } = cta;
  const value = labelPoints.verb(cta);
  if (value > 0) return { value, note: `It begins with “${wordsOf(label)[0]}”.` };
  const verbs = isWelsh(cta) ? '“Talu”, “Gwneud cais” or “Chwilio”' : '“Pay”, “Apply” or “Find”';

  return {
    value,
    note: `${quote(label)} does not begin with what people do.`,
    advice: sayInstead(cta, labelPoints.verb) ?? otherwise(cta, `Begin with a verb, such as ${verbs}.`),
  };
}

const mostExamples = 4;

function goalWords(cta: Cta): Judgement {
  const { label, journey } = cta;
  const value = labelPoints.goalWords(cta);
  if (value === null)
    return {
      value,
      note: 'The page is in Welsh and the words for this task are known in English only.',
    };
  const shared = sharedWords(label, journey.words);
  const note =
    shared.length === 0
      ? 'It has none of the words for this task.'
      : `It has ${shared.map((word) => quote(word)).join(', ')}.`;
  if (value === most.goalWords) return { value, note };
  // The English words come first.
  const others = journey.words.filter((word) => !shared.includes(word)).slice(0, mostExamples);

  return {
    value,
    note,
    advice:
      sayInstead(cta, labelPoints.goalWords) ??
      otherwise(cta, `Use a word for this task: ${others.map((word) => quote(word)).join(', ')}.`),
  };
}

function heading(cta: Cta): Judgement {
  const value = labelPoints.heading(cta);
  const there = headingThere(cta);
  if (cta.next === null) return { value, note: 'The journey did not go on from here.' };
  if (there === null) return { value, note: 'No heading or title is known of the page it leads to.' };
  if (isSending(cta))
    return { value, note: 'It sends what was filled in: which page comes next depends on the answer.' };
  if (isStarting(cta))
    return { value, note: `It begins a service: ${quote(there)} is the first page of it, not its name.` };
  const note = `It leads to ${quote(there)}.`;
  if (value === most.heading) return { value, note };
  const worded = sayInstead(cta, labelPoints.heading);
  const rename = `Head that page ${quote(cta.label)}, as the link says, or use more of its words.`;

  return { value, note, advice: worded ?? (isWorthKeeping(cta) ? rename : 'Use the same words for both.') };
}

/** GOV.UK Design System, question pages: "Continue" is the button's name between questions. Welsh beside it. */
const onwards = /^(continue|next|parhau|parhewch|nesaf|ymlaen)\b/iu;

/** What is said of points that a button between questions loses and need not earn. */
export const notWorthIt = 'GOV.UK has “Continue” between questions: these points are not worth a change.';

/** What to say of a button that sends an answer, to which the name of a page does not fit; else what was to be said. */
function otherwise(cta: Cta, advice: string): string {
  if (!isSending(cta)) return advice;
  if (onwards.test(cta.label)) return notWorthIt;
  const { title } = cta.journey;
  const isLike = !isWelsh(cta) && wordsOf(title)[0] === wordsOf(cta.label)[0];

  return isLike ? `Say what it does with what was filled in, such as ${quote(title)}.` : advice;
}

/** Whether a label says enough to stand at the head of a page. */
function isWorthKeeping(cta: Cta): boolean {
  const worded = pointsForWords(cta) - (labelPoints.heading(cta) ?? 0) - labelPoints.length(cta);
  return !isGeneric(cta.label) && worded > most.specific + most.verb;
}

function length(cta: Cta): Judgement {
  const value = labelPoints.length(cta);
  const words = wordsOf(cta.label).length;
  const note = `It has ${counted(words, 'word')}.`;
  if (value > 0) return { value, note };
  const few = `Say it in ${fewestWords} to ${mostWords} words: enough, and read at a glance.`;
  const many = `Cut it to ${mostWords} words, so that it can be read at a glance.`;

  return {
    value,
    note,
    advice: sayInstead(cta, labelPoints.length) ?? (words > mostWords ? many : otherwise(cta, few)),
  };
}
