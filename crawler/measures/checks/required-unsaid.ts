import type { FieldFacts, FieldsFacts } from '../../records/facts/fields-facts.ts';
import { counted } from '../wording/counted.ts';
import { quote, tidy } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';
import { isBox, isSearch, isTyped } from './fields-of.ts';

const ofNeed =
  /\b(?:required|mandatory|compulsory|optional|must|need(?:ed)?|gofynnol|[gn]?orfodol|d?dewisol|rhaid|angen)\b/i;

/** Answers that have to be given, and nobody says so, or not to everybody. */
export const requiredUnsaid = check({
  id: 'required-unsaid',
  version: 1,
  title: 'Which answers are needed is not said to everybody',
  wcag: ['3.3.2'],
  reads: ['fields'],
  who: 'People learn only from an error what they had to fill in; people who use a screen reader do not hear of a star that is drawn for the eye alone.',
  mend: 'Mark the few that are optional, "Middle name (optional)", or say before the form what a star means, and give each field that is needed the attribute "required".',
  source:
    'WCAG 2.2, 3.3.2 Labels or Instructions and 1.3.1 Info and Relationships; techniques G83, H90 and ARIA2; GOV.UK Design System, Text input',
  limits:
    'A star that is kept from screen readers, on a field that the code does not call required, is a fault. A star that nothing explains, and a form that asks for some answers and not for others without a word, are for a person. A form in which everything is needed may say nothing.',
  examples: {
    passes:
      '<p>Fields marked * are required.</p><p><label>Full name <span aria-hidden="true">*</span> <input required></label></p>',
    fails:
      '<p>Fields marked * are required.</p><p><label>Full name <span aria-hidden="true">*</span> <input></label></p>',
  },
  judge: ({ fields: facts }) =>
    [
      ...facts.fields.flatMap((field) => hiddenStar(field) ?? []),
      ...formsIn(facts).flatMap((fields) => [unexplainedStar(fields, facts), silence(fields, facts)]),
    ].flatMap((verdict) => verdict ?? []),
});

function formsIn(facts: FieldsFacts): FieldFacts[][] {
  const asked = facts.fields.filter(
    (field) => field.seen && !field.readOnly && field.area !== 'banner' && !isSearch(field, facts),
  );
  return [...Map.groupBy(asked, ({ form }) => form).values()];
}

function hiddenStar(field: FieldFacts): Verdict | null {
  const { seen, star, required, name } = field;
  if (!seen || star !== 'hidden' || required || saysSo(field)) return null;
  return {
    kind: 'violation',
    impact: 'serious',
    message: `The star in the label of ${quote(name)} is hidden from screen readers, and nothing in the code says that an answer is needed.`,
    help: 'Add the attribute "required" to the field, or take aria-hidden from the star.',
    place: field,
    wcag: ['1.3.1'],
  };
}

function saysSo({ name, labels, describedBy, groups, placeholder, title }: FieldFacts): boolean {
  const said = [
    name,
    describedBy,
    placeholder,
    title,
    ...groups.map((group) => group.name),
    ...labels.map(({ drawn }) => drawn),
  ];
  return said.some((words) => ofNeed.test(tidy(words)));
}

function unexplainedStar(fields: readonly FieldFacts[], { notes }: FieldsFacts): Verdict | null {
  const starred = fields.filter((field) => field.star !== '' && !saysSo(field));
  const [first] = starred;
  if (!first || notes.some((note) => ofNeed.test(tidy(note)))) return null;
  return {
    kind: 'needs-review',
    impact: 'minor',
    message: `${counted(starred.length, 'label')} of this form ${starred.length === 1 ? 'has' : 'have'} a star, beginning with ${quote(first.name)}, and nothing on the page says what it means.`,
    help: 'Say it before the form: <p>Fields marked * are required.</p>',
    place: first,
  };
}

function silence(fields: readonly FieldFacts[], { notes }: FieldsFacts): Verdict | null {
  const asked = fields.filter((field) => isTyped(field) || /^(?:select|file)/.test(field.kind));
  const needed = asked.filter(({ required }) => required);
  const [first] = needed;
  const isSaid = fields.some((field) => field.star !== '' || (!isBox(field) && saysSo(field)));
  if (!first || needed.length === asked.length || asked.length < 3 || isSaid || notes.length > 0) return null;
  return {
    kind: 'needs-review',
    impact: 'moderate',
    message: `The code calls ${needed.length} of the ${asked.length} fields of this form required, beginning with ${quote(first.name)}; nothing that can be seen tells which.`,
    help: 'Write "(optional)" after the labels of the others.',
    place: first,
  };
}
