import type { Reference } from '../../records/facts/references-facts.ts';
import { normal, quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

/** Labels and descriptions that reach another element than the one beside them, since two have the same id. */
export const duplicateId = check({
  id: 'duplicate-id',
  version: 1,
  title: 'Two elements have the same id, and a label or description meets the wrong one',
  wcag: ['1.3.1'],
  reads: ['references'],
  who: 'People who use a screen reader hear the label or the error of another field; a click on the label goes there too.',
  mend: 'Give each element an id of its own, and let labels and descriptions name it.',
  source:
    'WCAG 2.2, 1.3.1 Info and Relationships and 4.1.2 Name, Role, Value; techniques H44, H93; ACT rule 3ea0c8 (retired)',
  limits:
    'Ids that occur twice and that nothing refers to harm nobody and are let be, and so are references whose elements say the same. It is a fault when the element meant, the nearest, is not the first with that id, which is the one that browsers take.',
  examples: {
    passes:
      '<form><p><label for="a">Name</label> <input id="a"></p><p><label for="b">Town</label> <input id="b"></p></form>',
    fails:
      '<form><p><label for="a">Name</label> <input id="a"></p><p><label for="a">Town</label> <input id="a"></p></form>',
  },
  judge: ({ references: { references } }) => references.flatMap((reference) => verdictOn(reference) ?? []),
});

function verdictOn(reference: Reference): Verdict | null {
  const { attribute, id, targets, nearest } = reference;
  const [first] = targets;
  const meant = targets[nearest];
  if (!first || !meant || nearest === 0) return null;
  if (attribute === 'for') {
    if (!meant.isField) return null;
    return say(
      reference,
      `The label ${quote(reference.text)} stands beside a field whose id "${id}" is that of an earlier ${first.tag} too, and belongs to that one.`,
    );
  }
  if (!/^aria-(labelledby|describedby|errormessage)$/.test(attribute)) return null;
  if (normal(first.words) === normal(meant.words) || meant.words === '') return null;
  return say(
    reference,
    `Its ${attribute} names the id "${id}", which ${targets.length} elements have. It gets ${quote(first.words)} instead of ${quote(meant.words)}.`,
  );
}

function say(reference: Reference, message: string): Verdict {
  const { attribute, id } = reference;
  return {
    kind: 'violation',
    impact: attribute === 'for' || attribute === 'aria-labelledby' ? 'serious' : 'moderate',
    message,
    help: `Give the one that is meant an id of its own, such as id="${id}-2", and write ${attribute}="${id}-2".`,
    place: reference,
    wcag: attribute === 'aria-labelledby' ? ['1.3.1', '4.1.2'] : ['1.3.1'],
  };
}
