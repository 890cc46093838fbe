import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { taskText } from '../reading/task-text.ts';
import * as words from '../wording/guidance-words.ts';
import type { Telling } from '../wording/telling.ts';
import { quote } from '../wording/text.ts';
import { brandTold } from './brand-told.ts';
import { channelItems } from './channels-told.ts';
import { findTelling, quoted } from './find-telling.ts';
import { mainPassages, type Passage } from './passages.ts';
import { formFields, formPage, isLookUp, taskPages } from './task-pages.ts';
import { cannotSay, type Item, no, notAsked, type Told, together, yes } from './told.ts';

/** The reading age that GOV.UK asks for. */
const askedAge = 9;
const lookUp = 'This journey only looks something up.';

/** What can be read of the pages about the task. */
interface Reading {
  pages: readonly Step[];
  passages: readonly Passage[];
  isWhole: boolean;
  form: Step | undefined;
}

/** The nine questions about what the pages about the task tell, with their answers. */
export function taskItems(evidence: Pick<Evidence, 'journey' | 'steps'>): Item[] {
  const pages = taskPages(evidence);
  const read = pages.map(mainPassages);
  const reading: Reading = {
    pages,
    passages: read.flatMap((each) => each ?? []),
    isWhole: read.every((each) => each !== undefined),
    form: formPage(pages),
  };
  const unlessLookUp = (told: () => Told): Told => (isLookUp(evidence) ? notAsked(lookUp) : told());
  const whole = (telling: Telling): Told => tell(reading, reading.passages, telling);

  return [
    item(
      'have-to-hand',
      'Does it say what you need to have to hand?',
      unlessLookUp(() => beforeForm(reading, words.haveToHand)),
    ),
    item(
      'cost',
      'Does it say what it costs?',
      unlessLookUp(() => whole(words.cost)),
    ),
    item(
      'what-happens',
      'Does it say what happens, step by step?',
      unlessLookUp(() => whole(words.whatHappens)),
    ),
    group('how-long', 'Does it say how long it takes and when you hear back?', [
      item(
        'time-to-do',
        'How long it takes',
        unlessLookUp(() => whole(words.howLong)),
      ),
      item(
        'hear-back',
        'When you hear back',
        unlessLookUp(() => whole(words.hearBack)),
      ),
    ]),
    item(
      'who-can-use',
      'Does it say who can use it?',
      unlessLookUp(() => whole(words.whoCanUse)),
    ),
    item('other-way', 'Does it offer another way to do it?', otherWay(pages)),
    group('form', 'Does the form say how to fill it in, and beforehand what it asks for?', [
      item('how-to-fill', 'How to fill it in', howToFill(reading)),
      item(
        'asked-before',
        'What is asked for, before it begins',
        unlessLookUp(() => beforeForm(reading, words.askedBefore)),
      ),
    ]),
    item('plain-names', "Is it named by the task, not by a supplier's brand?", brandTold(evidence, pages)),
    item('reading-age', `Can it be read at the age of ${askedAge}?`, readable(evidence)),
  ];
}

function item(id: string, question: string, told: Told): Item {
  return { id, question, told };
}

function group(id: string, question: string, items: Item[]): Item {
  return { id, question, told: together(items.map(({ told }) => told)), items };
}

function tell({ isWhole }: Reading, passages: readonly Passage[], telling: Telling): Told {
  const found = findTelling(passages, telling);
  if (found) return yes(quoted(found, passages), found.step);

  return isWhole
    ? no('No such words on the pages about the task')
    : cannotSay('Not every page about the task could be read');
}

/** What comes too late once the form has begun: it has to stand on an earlier page, or above the first field. */
function beforeForm(reading: Reading, telling: Telling): Told {
  const { form, passages } = reading;
  const top = form ? Math.min(...formFields(form).map(({ box }) => box.y)) : Number.POSITIVE_INFINITY;
  const isBefore = ({ step, y }: Passage): boolean =>
    !form || step < form.index || (step === form.index && y < top);

  return tell(reading, passages.filter(isBefore), telling);
}

function otherWay(pages: readonly Step[]): Told {
  const items = channelItems(pages);
  const offered = items.filter(({ told }) => told.answer === 'yes');
  const [first] = offered;
  if (first)
    return yes(
      `${offered.map(({ question }) => question).join(', ')}: ${first.told.evidence}`,
      first.told.step,
    );

  return items[0]?.told.answer === 'cannot tell'
    ? items[0].told
    : no('No other way is named in the main content of the pages about the task');
}

/** By words on the form's page, or by a hint of a field that can be seen: one inside the box goes away with the first key. */
function howToFill(reading: Reading): Told {
  const { form, passages, isWhole } = reading;
  if (!form)
    return isWhole ? notAsked('No form was seen on the way.') : cannotSay('Not every page could be read');
  const told = tell(
    reading,
    passages.filter(({ step }) => step === form.index),
    words.fillIn,
  );
  if (told.answer === 'yes') return told;
  const shown = formFields(form).find(
    ({ hint }) => hint.length > 5 && form.mainText.includes(hint.slice(0, 60)),
  );
  if (shown) return yes(`The hint ${quote(shown.hint, 120)} beside ${quote(shown.name)}`, form.index);

  return told.answer === 'cannot tell' ? told : no('The form has no hint that stays in sight', form.index);
}

function readable(evidence: Pick<Evidence, 'journey' | 'steps'>): Told {
  const text = taskText(evidence);
  if ('reason' in text) return cannotSay(text.reason);
  const evidenceOf = `Reading age ${text.age} by Flesch–Kincaid`;

  return text.age <= askedAge ? yes(evidenceOf) : no(evidenceOf);
}
