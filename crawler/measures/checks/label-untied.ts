import type { FieldFacts } from '../../records/facts/fields-facts.ts';
import { quote, tidy } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';
import { hasDrawnLabel, isBox, isSearch, isTyped, labelBeside, type Near, says } from './fields-of.ts';

/** Fields with a label beside them that only the eye takes for theirs. */
export const labelUntied = check({
  id: 'label-untied',
  version: 1,
  title: 'The label beside a field is not tied to it',
  wcag: ['1.3.1'],
  reads: ['fields'],
  who: 'People who use a screen reader hear another name than the one that stands beside the field; people who speak to their computer say what they see, and nothing happens; a press on the words does not reach the field.',
  mend: 'Tie both: <label for="road">Road name</label> <input id="road">.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships; techniques H44 and ARIA16; failure F68 by analogy',
  limits:
    'A field without any name is found by axe-core, and a label that names a missing id by the check on references; both are left to them. It is a fault where the words are a label element, or end in a colon, and the name is no more than a placeholder or a title; otherwise a person has to look. A name that says what the words say is let be; so are searches.',
  examples: {
    passes: '<p><label for="road">Road name:</label> <input id="road" placeholder="High Street"></p>',
    fails: '<p><label>Road name:</label> <input placeholder="High Street"></p>',
  },
  judge: ({ fields: facts }) =>
    facts.fields.flatMap((field) => (isSearch(field, facts) ? [] : (verdictOn(field) ?? []))),
});

function verdictOn(field: FieldFacts): Verdict | null {
  const { seen, name, readOnly, headers } = field;
  if (!seen || readOnly || name === '' || headers !== '' || hasDrawnLabel(field)) return null;
  if (!isTyped(field) && !isBox(field) && !/^(?:select|file|listbox)/.test(field.kind)) return null;
  const beside = labelBeside(field);
  if (!beside || beside.isBroken || says(name, beside.words)) return null;
  const isSure = seemsSure(field, beside);
  const isForced = field.labels.length === 0 && !field.ariaLabel;
  return {
    kind: isSure && isForced ? 'violation' : 'needs-review',
    impact: isSure && isForced ? 'serious' : 'moderate',
    message: `${quote(beside.words)} stands ${places[beside.where]} the field, but nothing ties them: it is called ${quote(name)}.`,
    help: `Tie both: <label for="…">${tidy(beside.words, 60)}</label> with the field's id${field.ariaLabel ? ', and take its aria-label away' : ''}.`,
    place: field,
  };
}

const places: Record<Near['where'], string> = {
  before: 'before',
  above: 'above',
  over: 'over',
  after: 'after',
};

function seemsSure(field: FieldFacts, { isLabel, words }: Near): boolean {
  return isLabel || (/[:*]$/.test(tidy(words)) && !isBox(field));
}
