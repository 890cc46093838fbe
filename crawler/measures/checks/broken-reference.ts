import type { Reference } from '../../records/facts/references-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

/** Roles that are of no use without a name. */
const named =
  /^(button|link|textbox|searchbox|combobox|listbox|checkbox|radio|switch|slider|spinbutton|tab|dialog|alertdialog|radiogroup|img|menuitem\w*|option|treeitem|progressbar|meter)$/;

/** Labels and aria attributes that name an id which no element has. */
export const brokenReference = check({
  id: 'broken-reference',
  version: 1,
  title: 'A label or description points to nothing',
  wcag: ['1.3.1', '4.1.2'],
  reads: ['references'],
  who: 'People who use a screen reader meet a field without its label or without the hint that stands beside it.',
  mend: 'Let it name the id of the element that is meant: <label for="postcode"> … <input id="postcode">.',
  source:
    'WCAG 2.2, 1.3.1 Info and Relationships and 4.1.2 Name, Role, Value; failure F68; techniques H44, ARIA1, ARIA16',
  limits:
    'It is a fault where the field or control then has no name. Otherwise it is advice: a description may come into being only with an error.',
  examples: {
    passes: '<p><label for="postcode">Postcode</label> <input id="postcode"></p>',
    fails: '<p><label for="post-code">Postcode</label> <input id="postcode"></p>',
  },
  judge: ({ references: { references } }) => references.flatMap((reference) => verdictOn(reference) ?? []),
});

function verdictOn(reference: Reference): Verdict | null {
  const { attribute, id, targets, resolved, role, name, field, text } = reference;
  if (targets.length > 0) return null;
  if (attribute === 'for') {
    if (!field) return null;
    const isFault = field.name === '';
    return {
      kind: isFault ? 'violation' : 'advice',
      impact: isFault ? 'serious' : 'minor',
      message: `The label ${quote(text)} is for the id "${id}", which nothing on the page has. The field beside it ${isFault ? 'has no name' : `is called ${quote(field.name)}`}.`,
      help: `Let both agree: <label for="${id}"> … <input id="${id}">.`,
      place: isFault ? field : reference,
      wcag: isFault ? ['1.3.1', '4.1.2'] : [],
    };
  }
  if (!/^aria-(labelledby|describedby)$/.test(attribute) || resolved > 0) return null;
  const isFault = attribute === 'aria-labelledby' && name === '' && named.test(role);
  return {
    kind: isFault ? 'violation' : 'advice',
    impact: isFault ? 'serious' : 'minor',
    message: `Its ${attribute} names the id "${id}", which nothing on the page has${isFault ? `, and this ${role} has no other name` : ''}.`,
    help: `Let it name the element that is meant, or take ${attribute} away.`,
    place: reference,
    wcag: isFault ? ['4.1.2'] : [],
  };
}
