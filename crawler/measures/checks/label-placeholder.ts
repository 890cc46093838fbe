import type { FieldFacts, FieldsFacts } from '../../records/facts/fields-facts.ts';
import { quote, tidy } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';
import { hasDrawnLabel, isSearch, isTyped, wordsBeside } from './fields-of.ts';

/** Fields whose only label is gone as soon as something is typed. */
export const labelPlaceholder = check({
  id: 'label-placeholder',
  version: 1,
  title: 'Only a placeholder says what to enter',
  wcag: ['3.3.2'],
  reads: ['fields'],
  who: 'People who forget, or are interrupted, cannot look up what a field asked for once they have typed; people with low vision often cannot read its grey at all.',
  mend: 'Put the label above the field, as text that stays: <label for="email">Email address</label> <input id="email">.',
  source:
    'WCAG 2.2, 3.3.2 Labels or Instructions; techniques H44, G131 and G167; HTML Standard: "The placeholder attribute should not be used as an alternative to a label"',
  limits:
    'A placeholder does give the field a name (4.1.2), so axe-core lets it pass. Search fields with their button, fields in a table with headers, and fields with any words beside them are let be. A person has to look where only screen readers hear a label, where the field is part of a named group, and where one field stands beside one button.',
  examples: {
    passes: '<p><label for="e">Email address</label> <input id="e" placeholder="name@example.com"></p>',
    fails:
      '<form><p><input placeholder="Your name"></p><p><input placeholder="Email address"></p><p><button>Send</button></p></form>',
  },
  judge: ({ fields: facts }) => facts.fields.flatMap((field) => verdictOn(field, facts) ?? []),
});

function verdictOn(field: FieldFacts, facts: FieldsFacts): Verdict | null {
  const { placeholder, headers, readOnly, seen, area } = field;
  if (!seen || readOnly || area === 'banner' || !isTyped(field) || !/\p{L}{2}/u.test(placeholder))
    return null;
  if (hasDrawnLabel(field) || wordsBeside(field).length > 0 || headers !== '' || isSearch(field, facts))
    return null;
  const doubt = doubtOn(field, facts);
  return {
    kind: doubt ? 'needs-review' : 'violation',
    impact: doubt ? 'moderate' : 'serious',
    message: `${quote(placeholder)} is all that anybody sees of its label, and it goes away when something is typed.${doubt}`,
    help: `Write the label as text above the field: <label for="…">${tidy(placeholder, 60)}</label>.`,
    place: field,
  };
}

/** Why it is for a person to judge; empty when it is sure. */
function doubtOn(field: FieldFacts, { fields }: FieldsFacts): string {
  const { name, labels, ariaLabel, title, groups, form, button } = field;
  if (groups.some((group) => group.name !== ''))
    return ` It is in the group ${quote(groups.find((group) => group.name !== '')?.name ?? '')}; look whether that is enough.`;
  if (labels.length > 0 || ariaLabel || title)
    return ` Screen readers hear ${quote(name)}, which nobody sees.`;
  const isAlone = fields.filter((other) => other.form === form && other.seen).length === 1;
  return isAlone && button ? ` Look whether the button ${quote(button)} beside it says enough.` : '';
}
