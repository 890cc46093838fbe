import { mainHeading } from '../way/main-heading.ts';
import { counted } from '../wording/counted.ts';
import { isGeneric } from '../wording/generic-labels.ts';
import { beginsWithTaskVerb } from '../wording/task-verbs.ts';
import { quote, wordsOf } from '../wording/text.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';
import { agree, sharedWords } from './shared-words.ts';

const pointsPerWord = 6;
const fewestWords = 2;
const mostWords = 8;

/** What the label says: 40 points. */
export const labelGroup: CriteriaGroup = {
  id: 'label',
  label: 'What the label says',
  criteria: [
    { id: 'specific', label: 'Says more than “click here” or “read more”', max: 10, judge: specific },
    { id: 'verb', label: 'Begins with what you do', max: 8, judge: verb },
    { id: 'goal-words', label: 'Uses words that residents use for the task', max: 12, judge: goalWords },
    { id: 'heading', label: 'Agrees with the heading it leads to', max: 6, judge: heading },
    { id: 'length', label: 'Has two to eight words', max: 4, judge: length },
  ],
};

function specific({ label, next, journey }: Cta): Judgement {
  if (label === '') return { value: 0, note: 'It has no name. Give it one.' };
  if (!isGeneric(label)) return { value: 10, note: `${quote(label)} is on no list of vague labels.` };
  const there = next ? mainHeading(next) : '';
  const example = there.trim() !== '' && !isGeneric(there) ? there : journey.title;

  return {
    value: 0,
    note: `${quote(label)} could stand on any link. Say where it leads, such as ${quote(example)}.`,
  };
}

function verb({ label, journey }: Cta): Judgement {
  if (beginsWithTaskVerb(label)) return { value: 8, note: `It begins with “${wordsOf(label)[0]}”.` };
  const example = beginsWithTaskVerb(journey.title) ? `, such as ${quote(journey.title)}` : '';

  return {
    value: 0,
    note: `${quote(label)} does not begin with what the resident does. Begin with a verb${example}.`,
  };
}

function goalWords({ label, journey, step }: Cta): Judgement {
  const shared = sharedWords(label, journey.words);
  const value = Math.min(12, shared.length * pointsPerWord);
  const said =
    shared.length === 0
      ? 'It has none of the words'
      : `It has ${shared.map((word) => quote(word)).join(', ')}`;

  if (shared.length === 0 && /^cy\b/iu.test(step.lang)) {
    return {
      value: null,
      note: 'The page is in Welsh and the words for this task are known in English only.',
    };
  }
  if (value === 12) return { value, note: `${said}.` };
  const others = journey.words.filter((word) => !shared.includes(word)).map((word) => quote(word));

  return { value, note: `${said}. Words for this task are ${others.join(', ')}.` };
}

function heading({ label, next }: Cta): Judgement {
  if (next === null) return { value: null, note: 'The journey did not go on from here.' };
  const there = mainHeading(next);
  if (there.trim() === '')
    return { value: null, note: 'The page it leads to has neither heading nor title.' };
  if (agree(label, there)) return { value: 6, note: `It leads to ${quote(there)}.` };

  return { value: 0, note: `It leads to ${quote(there)}. Use the same words for the link and the heading.` };
}

function length({ label }: Cta): Judgement {
  const count = wordsOf(label).length;
  const said = `It has ${counted(count, 'word')}.`;
  if (count >= fewestWords && count <= mostWords) return { value: 4, note: said };

  return {
    value: 0,
    note: `${said} Between ${fewestWords} and ${mostWords} say enough and can be read at a glance.`,
  };
}
