import type { FieldFacts, FieldsFacts } from '../../records/facts/fields-facts.ts';
import { plainLabel } from '../wording/field-purpose.ts';
import { quote, tidy } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';
import { isBox, says } from './fields-of.ts';

/** Answers that say nothing without their question, English and Welsh. */
const bare =
  /^(?:yes|no|y|n|true|false|none|other|both|neither|maybe|not sure|unsure|i don t know|don t know|dont know|not applicable|n a|prefer not to say|agree|disagree|strongly agree|strongly disagree|good|poor|average|\d+|ie|nage|na|oes|nac oes|ydw|nac ydw|ydy|nac ydy|do|naddo|arall|dim|ddim yn siwr|ddim yn gwybod|ddim yn berthnasol|cytuno|anghytuno|gwell gennyf beidio a dweud)$/;

/** Radio buttons and ticks whose question is no part of them. */
export const groupLegend = check({
  id: 'group-legend',
  version: 1,
  title: 'The question of a group of answers is not tied to them',
  wcag: ['1.3.1'],
  reads: ['fields'],
  who: 'People who use a screen reader hear "Yes, radio button, 1 of 2" and not what they are asked.',
  mend: 'Put them in a fieldset with the question as its legend: <fieldset><legend>Do you live alone?</legend> … </fieldset>.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships; techniques H71 and ARIA17; GOV.UK Design System, Radios',
  limits:
    'Boxes count as a group when they share a name. It is a fault when the answers say nothing without the question (Yes, No, 1 to 5); else a person has to look whether the words before them are needed. Answers in a table with headers are let be.',
  examples: {
    passes:
      '<fieldset><legend>Do you live alone?</legend><label><input type="radio" name="alone"> Yes</label> <label><input type="radio" name="alone"> No</label></fieldset>',
    fails:
      '<p>Do you live alone?</p><p><label><input type="radio" name="alone"> Yes</label> <label><input type="radio" name="alone"> No</label></p>',
  },
  judge: ({ fields: facts }) => setsIn(facts).flatMap((set) => verdictOn(set, facts) ?? []),
});

function setsIn({ fields }: FieldsFacts): FieldFacts[][] {
  const boxes = fields.filter((field) => isBox(field) && field.seen && field.set !== '');
  return [...Map.groupBy(boxes, ({ kind, form, set }) => JSON.stringify([kind, form, set])).values()];
}

function verdictOn(set: readonly FieldFacts[], facts: FieldsFacts): Verdict | null {
  const [first] = set;
  if (!first || set.length < 2 || set.some(({ headers }) => headers !== '') || isAsked(first, facts))
    return null;
  const question = questionBefore(first);
  if (question !== '' && set.every(({ name }) => says(name, question))) return null;
  const isBare = set.every(({ name }) => bare.test(plainLabel(name)));
  if (!isBare && (question === '' || (first.kind === 'checkbox' && !/[?:]$/.test(question)))) return null;
  const answers = set
    .slice(0, 3)
    .map(({ name }) => quote(name, 40))
    .join(', ');
  const asks = question === '' ? 'no question' : `not the question ${quote(question)}`;
  return {
    kind: isBare ? 'violation' : 'needs-review',
    impact: isBare ? 'serious' : 'moderate',
    message: `A screen reader gives the answers ${answers}, and ${asks}: nothing ties it to them.`,
    help: `<fieldset><legend>${tidy(question, 80) || 'The question'}</legend> … </fieldset> around all ${set.length} of them.`,
    place: first,
  };
}

/** Whether a named group asks: one that begins with other fields is about more than these answers. */
function isAsked(first: FieldFacts, { fields }: FieldsFacts): boolean {
  const group = first.groups.find(({ name }) => name !== '');
  if (!group) return false;
  if (first.groups[0]?.role === 'radiogroup') return true;
  const leader = fields.find(
    (field) => field.form === first.form && field.groups.some(({ name }) => name === group.name),
  );
  return leader?.set === first.set || !bare.test(plainLabel(first.name));
}

function questionBefore({ near }: FieldFacts): string {
  const before = near.filter(({ where }) => where === 'above' || where === 'before');
  const asking = before.find(({ words }) => /\?\W*$/.test(words)) ?? before[0];
  return tidy(asking?.words ?? '', 200);
}
