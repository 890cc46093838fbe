import type { FieldFacts } from '../../records/facts/fields-facts.ts';
import { normal, quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';
import { isTyped } from './fields-of.ts';

/** Fields that are called the same and that nothing tells apart. */
export const labelRepeated = check({
  id: 'label-repeated',
  version: 1,
  title: 'Several fields of a form have the same name',
  wcag: ['2.4.6'],
  reads: ['fields'],
  who: 'People who use a screen reader hear one name twice and do not know which of the two answers goes where; people who speak to their computer cannot say which they mean.',
  mend: 'Give each its own name, or put each set of them into a fieldset with a legend that tells them apart.',
  source: 'WCAG 2.2, 2.4.6 Headings and Labels; techniques G131 and H71; ACT rule cc0f0a',
  limits:
    'To review only: something that is only seen may tell them apart. Fields that are typed into and lists, in the same form, below the same heading and in no group of their own; cells of a table are told apart by its headers.',
  examples: {
    passes:
      '<form><fieldset><legend>You</legend><label>Name <input name="a"></label></fieldset><fieldset><legend>Your partner</legend><label>Name <input name="b"></label></fieldset></form>',
    fails:
      '<form><p><label>Name <input name="a"></label></p><p><label>Name <input name="b"></label></p></form>',
  },
  judge: ({ fields: { fields } }) => {
    const asked = fields.filter(
      (field) => field.seen && field.form >= 0 && !field.readOnly && isAsked(field),
    );
    return [...Map.groupBy(asked, placeInForm).values()].flatMap((alike) => verdictOn(alike) ?? []);
  },
});

function isAsked(field: FieldFacts): boolean {
  return (isTyped(field) || /^(?:select|listbox)/.test(field.kind)) && normal(field.name) !== '';
}

/** What people can tell a field by: its name, and what it stands in. */
function placeInForm({ form, name, heading, groups, headers, describedBy }: FieldFacts): string {
  return JSON.stringify([form, normal(name), heading, groups, headers, describedBy]);
}

function verdictOn(alike: readonly FieldFacts[]): Verdict | null {
  const [first, second] = alike;
  if (!first || !second) return null;
  return {
    kind: 'needs-review',
    impact: 'moderate',
    message: `${alike.length} fields are called ${quote(first.name)}. Look whether something says which is which.`,
    help: `Give each its own name, or a fieldset: <fieldset><legend>Your partner</legend> … ${second.name.slice(0, 60)} … </fieldset>.`,
    place: second,
  };
}
