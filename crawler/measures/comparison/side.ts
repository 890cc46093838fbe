import type { Answer, Part } from '../../records/answer.ts';
import type { JourneyResult, Results } from '../../records/results.ts';

/** One of the two councils that are compared, with its result for one journey on one device. */
export interface Side {
  id: Results['council']['id'];
  name: string;
  result: Pick<JourneyResult, 'outcome' | 'measures'>;
}

export interface Pair {
  one: Side;
  other: Side;
}

/** What comparing two councils on one journey came to. `gist` is the same when there is nothing new to say. */
export interface Verdict {
  kind: 'differs' | 'equal' | 'mixed' | 'cannot-compare' | 'not-applicable';
  /** Id of the council that does better; null when neither does. */
  favours: string | null;
  sentence: string;
  gist: string;
}

/** The answer of a measure that has a figure. */
export type Measured = Extract<Answer, { kind: 'measured' }>;

/** A measure's answer for one council, where it was measured. */
export function measuredOf({ result }: Side, measure: string): Measured | undefined {
  const answer = result.measures[measure];

  return answer?.kind === 'measured' ? answer : undefined;
}

/** A part of an answer by its id. */
export function partOf({ parts }: Measured, id: string): Part | undefined {
  return parts.find((part) => part.id === id);
}

/** The verdict where one of the two has no figure: that, and why, and nothing else. */
export function notComparable({ one, other }: Pair, measure: string): Verdict {
  const answers = [one, other].map(({ result }) => result.measures[measure]?.kind);
  if (answers.every((kind) => kind === 'not-applicable')) {
    return { kind: 'not-applicable', favours: null, sentence: '', gist: 'not-applicable' };
  }
  const reasons = [one, other].flatMap((side) => reasonOf(side, measure));
  const sentence = `This cannot be compared: ${reasons.join('; ')}.`;

  return { kind: 'cannot-compare', favours: null, sentence, gist: 'cannot-compare' };
}

function reasonOf({ name, result }: Side, measure: string): string[] {
  const answer = result.measures[measure];
  if (answer === undefined) return [`for ${name} it was not measured`];
  if (answer.kind === 'measured') return [];
  if (answer.kind === 'failed') return [`for ${name} the measure broke`];

  return [`for ${name}, ${asClause(answer.reason)}`];
}

/** A sentence as the end of another. */
function asClause(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/[.\s]+$/u, '');
}

/** The two sides with the better first, by a rank in which every later figure decides what the earlier left equal. */
export function byRank<S extends Ranked>(one: S, other: S): { first: S; second: S; equal: boolean } {
  const difference =
    one.rank.map((figure, at) => figure - (other.rank[at] ?? 0)).find((each) => each !== 0) ?? 0;

  return difference >= 0
    ? { first: one, second: other, equal: difference === 0 }
    : { first: other, second: one, equal: false };
}

interface Ranked {
  side: Side;
  rank: readonly number[];
}

/** What a side shows by a measure, nothing where that is not known, and how it is said. */
interface Reading<S extends Ranked> {
  read(side: Side): S | undefined;
  alone(each: S): string;
  both(first: S, second: S): string;
}

/**
 * A verdict on two sides by what a measure says of each: one sentence for equals, else what is said of each, the
 * better first.
 */
export function rankedVerdict<S extends Ranked>(
  pair: Pair,
  measure: string,
  { read, alone, both }: Reading<S>,
): Verdict {
  const [one, other] = [read(pair.one), read(pair.other)];
  if (!one || !other) return notComparable(pair, measure);
  const { first, second, equal } = byRank(one, other);

  return {
    kind: equal ? 'equal' : 'differs',
    favours: equal ? null : first.side.id,
    sentence: equal ? both(first, second) : `${alone(first)}; ${alone(second)}.`,
    gist: [one, other].map(({ rank }) => rank.join('/')).join(' '),
  };
}
