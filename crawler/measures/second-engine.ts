import type { AxeAnswer, AxeRule } from '../records/axe-answer.ts';
import type { Examined } from '../records/examined.ts';
import { type Finding, impacts } from '../records/finding.ts';
import { type SecondAnswer, secondAnswer } from '../records/second-answer.ts';
import { shortHash } from './short-hash.ts';
import { levelOf } from './wording/wcag-criteria.ts';

type Violation = SecondAnswer['violations'][number];

/** A rule of axe-core with the place at which it says something. */
interface Said {
  rule: AxeRule;
  place: AxeRule['nodes'][number]['place'];
}

/**
 * Rules that may decide where axe-core says that it cannot tell: on the W3C's ACT cases they raise no false alarm there.
 * What other rules of the second engine say is a matter for review, if axe-core does not say the same.
 */
const deciding = new Set([
  'distinguishable/color-contrast',
  'distinguishable/color-contrast-enhanced',
  'aria/aria-hidden-focus',
]);

/** Rules that are left out: each raises more doubts than it settles, or Kerb looks itself, by keys, pixels or words. */
const leftOut: Readonly<Record<string, string>> = {
  'navigable/bypass': 'Kerb tries skip links itself; headings and landmarks are a way past, too',
  'navigable/skip-link': 'Kerb tries skip links itself',
  'navigable/p-as-heading': 'Kerb compares sizes and weights itself',
  'aria/aria-allowed-role': 'no criterion forbids a role that is only unusual',
  'keyboard-accessible/focus-visible': 'reads style sheets, where Kerb compares pictures',
  'adaptable/orientation-lock': 'Kerb turns the device',
  'enough-time/meta-refresh-no-exception': 'axe-core has the same rule, at its own level',
  'text-alternatives/image-redundant-alt': 'advice, which Kerb gives itself',
  'text-alternatives/image-alt-words': 'Kerb reads alternatives itself',
  'labels-and-names/label-placeholder-only': 'Kerb looks at labels itself',
  'labels-and-names/label-title-only': 'Kerb looks at labels itself',
  'labels-and-names/multiple-labels': 'several labels are allowed',
};

/**
 * Faults between two elements, one within the other: the second engine names the one and axe-core the other, by the rule
 * that stands here.
 */
const betweenElements: Readonly<Record<string, string>> = {
  'aria-hidden-focus': 'aria-hidden-focus',
  'nested-interactive': 'nested-interactive',
  'presentational-children-focusable': 'nested-interactive',
  'td-headers-attr': 'td-headers-attr',
};

/**
 * What the second engine adds to axe-core's answer for the same state: a violation where axe-core could not tell and the
 * rule is one of those that decide; else, where the two disagree, a matter for review with both reasons. What both say
 * is one finding, axe-core's.
 */
export function secondFindings(
  seen: readonly Examined[],
  axe: readonly AxeAnswer[],
  step: number,
): Finding[] {
  return seen
    .filter(({ what, facts }) => what === 'second engine' && facts !== null)
    .flatMap(({ facts, state }) => {
      const answers = axe.filter((answer) => answer.state === state);
      const { data } = secondAnswer.safeParse(facts);
      return (data?.violations ?? [])
        .filter(({ rule, criteria }) => !(rule in leftOut) && criteria.length > 0)
        .flatMap((violation) => findingOf(violation, answers, { state, step }) ?? []);
    });
}

function findingOf(
  violation: Violation,
  answers: readonly AxeAnswer[],
  { state, step }: { state: string; step: number },
): Finding | null {
  const { rule, criteria, selector, snippet, box } = violation;
  const level = levelOf(criteria);
  const name = rule.split('/').at(-1) ?? rule;
  const says = (rules: readonly AxeRule[]): Said | undefined =>
    rules
      .flatMap((rule) => rule.nodes.map(({ place }) => ({ rule, place })))
      .find(
        ({ rule: { id, tags }, place }) =>
          (place?.selector === selector && (id === name || isAbout(tags, criteria))) ||
          (id === betweenElements[name] && isOneWithinOther(place?.path, violation.path)),
      );
  if (answers.some(({ violations }) => says(violations))) return null;
  const undecided = answers.map(({ incomplete }) => says(incomplete)).find((found) => found !== undefined);
  const decides = undecided !== undefined && deciding.has(rule);
  if (level === 'AAA' && !decides) return null;
  // Under the name of the element that axe-core doubts, so that its doubt is known for the same fault.
  const node = decides ? (undecided.place?.selector ?? selector) : selector;
  return {
    id: shortHash([rule, selector, snippet]),
    check: name,
    engine: 'accesslint',
    kind: decides ? 'violation' : 'needs-review',
    impact: impacts.find((known) => known === violation.impact) ?? 'moderate',
    wcag: [...criteria],
    level,
    selector,
    snippet,
    message: decides
      ? violation.message
      : `${violation.message} ${otherReason(undecided?.rule, name, answers)}`,
    help: 'Look at the place with a person who knows the rule; the engines do not agree.',
    helpUrl: '',
    places: [{ step, selector, state, node, box }],
  };
}

/** What axe-core says of it instead. */
function otherReason(undecided: AxeRule | undefined, name: string, answers: readonly AxeAnswer[]): string {
  if (undecided) return `axe-core cannot tell (${undecided.id}).`;
  if (answers.some(({ passes }) => passes.includes(name))) return `axe-core lets it pass (${name}).`;
  return 'axe-core says nothing of it.';
}

/** By their ways down from the document, as numbers of children. */
function isOneWithinOther(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return other.startsWith(`${one}/`) || one.startsWith(`${other}/`);
}

function isAbout(tags: readonly string[], criteria: readonly string[]): boolean {
  return criteria.some((criterion) => tags.includes(`wcag${criterion.replaceAll('.', '')}`));
}
