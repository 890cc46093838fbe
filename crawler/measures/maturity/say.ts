import type { Clause } from '../../records/maturity.ts';
import type { JourneyResult } from '../../records/results.ts';
import type { Basis } from '../../records/standard.ts';
import { median } from '../way/median.ts';

/** A peer with its result for the same journey, device and version. */
export interface Beside {
  name: string;
  result: JourneyResult;
}

/** What a clause says of one council: what is compared, and the words for it. */
export interface Said {
  value: number | string;
  /** As a sentence goes on after the council's name: "reaches the goal in 3 steps". */
  words: string;
  /** The same, short, after "where Murkwell": "needs 6". */
  short: string;
  evidence: Basis;
}

/** One clause of a heading's sentence, as data. */
export interface ClauseFacts {
  say(result: JourneyResult): Said | null;
  /** How the median of several peers is told after "where the median of its 7 peers is". */
  unit?(median: number): string;
}

/**
 * A clause of the sentence that explains a heading: what the council has and, only where a peer has a figure too, that
 * figure: the one peer's by name, of several the median, of words how many say the same.
 *
 * @example
 * // reaches the goal in 3 steps where Murkwell needs 6
 */
export function clauseOf(facts: ClauseFacts, own: JourneyResult, peers: readonly Beside[]): Clause[] {
  const said = facts.say(own);
  if (said === null) return [];
  const others = peers.flatMap(({ name, result }) => {
    const theirs = facts.say(result);
    return theirs === null ? [] : [{ name, said: theirs }];
  });

  return [{ words: `${said.words}${beside(facts, said, others)}`, evidence: said.evidence }];
}

interface Other {
  name: string;
  said: Said;
}

function beside({ unit }: ClauseFacts, own: Said, others: readonly Other[]): string {
  const [only, ...more] = others;
  if (only === undefined) return '';
  if (more.length === 0)
    return only.said.value === own.value
      ? `, as ${only.name} does`
      : ` where ${only.name} ${only.said.short}`;
  const numbers = others.flatMap(({ said: { value } }) => (typeof value === 'number' ? [value] : []));
  if (unit !== undefined && numbers.length === others.length)
    return ` where the median of ${others.length} peers is ${unit(median(numbers))}`;
  const same = others.filter(({ said: { value } }) => value === own.value).length;

  return `, as ${same === 0 ? 'none' : same} of ${others.length} peers ${same < 2 ? 'does' : 'do'}`;
}
