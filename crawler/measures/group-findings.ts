import { type Finding, findingKinds, impacts } from '../records/finding.ts';
import { documentKey } from './document-checks/document-key.ts';
import { fingerprint } from './fingerprint.ts';
import { shortHash } from './short-hash.ts';
import { compareText } from './wording/compare-text.ts';

type Place = Finding['places'][number];

/**
 * The same fault on several steps, states or places of a journey as one finding with many places: mend once.
 *
 * Findings are the same when engine, check, kind and the code's fingerprint are; for a document its address stands in
 * place of the fingerprint. The id is made of these four, so it stays when the fault spreads or shrinks. Worst first; the
 * order does not depend on the order in which the findings came.
 */
export function groupFindings(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, sameFault);

  return [...groups].flatMap(([id, group]) => merged(id, group)).sort(compareFindings);
}

function sameFault({ engine, check, kind, snippet, document }: Finding): string {
  const what = document === undefined ? fingerprint(snippet) : documentKey(document);
  return shortHash([engine, check, kind, what]);
}

function merged(id: string, group: readonly Finding[]): Finding[] {
  const [first] = group.toSorted(compareFindings);
  if (first === undefined) return [];

  return [{ ...first, id, places: distinct(group.flatMap(({ places }) => places)) }];
}

/** Places in their order; a node that was found in several states of one step is one place. */
function distinct(places: readonly Place[]): Place[] {
  const byNode = Map.groupBy(places.toSorted(comparePlaces), ({ step, selector }) => `${step} ${selector}`);

  return [...byNode.values()].flatMap(([first]) => first ?? []);
}

/** By kind (violations first), impact (critical first), check, first place, and then whatever tells them apart. */
function compareFindings(one: Finding, other: Finding): number {
  return (
    findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind) ||
    severity(other) - severity(one) ||
    compareText(one.check, other.check) ||
    compareFirstPlaces(one.places, other.places) ||
    compareText(one.id, other.id) ||
    compareText(one.message, other.message) ||
    compareText(one.help, other.help)
  );
}

function severity({ impact }: Finding): number {
  return impact === null ? -1 : impacts.indexOf(impact);
}

function compareFirstPlaces([one]: readonly Place[], [other]: readonly Place[]): number {
  return one && other ? comparePlaces(one, other) : 0;
}

function comparePlaces(one: Place, other: Place): number {
  return (
    one.step - other.step || compareText(one.selector, other.selector) || compareText(one.state, other.state)
  );
}
