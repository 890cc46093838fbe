import { isRated } from '../records/outcome.ts';
import type { PeerFigure, PeerFigures } from '../records/peer-figures.ts';
import type { JourneyResult } from '../records/results.ts';
import type { Measure } from './measure.ts';
import { fewestForPlace, placeOf } from './peers/place.ts';
import { quartilesOf } from './peers/quartiles.ts';
import { compareText } from './wording/compare-text.ts';

/** A council with its result for one journey on one device; none where it was not walked in this run. */
export interface Member {
  id: string;
  name: string;
  result?: JourneyResult | undefined;
}

interface Rated extends Member {
  result: JourneyResult;
}

type Facts = Pick<Measure, 'id' | 'unit' | 'better'>;
type NotRated = PeerFigures['notRated'][number];

/**
 * The figures of one journey over a council and its peers: what each has, the median, the quartiles, the council's
 * place, and who has no figure and why.
 *
 * Peers are those that the configuration names or chooses: like with like only. A journey that is not rated counts for
 * nothing but is always said. On fewer than five figures there is neither place nor quartile.
 */
export function figuresAmongPeers(
  own: Member,
  peers: readonly Member[],
  measures: readonly Facts[],
): PeerFigures {
  const group = [own, ...peers.filter(({ id }) => id !== own.id)];
  const verdicts = group.map((member) => ({ member, why: unratedBecause(member, own) }));
  const rated = verdicts.flatMap(({ member: { id, name, result }, why }) =>
    why === null && result !== undefined ? [{ id, name, result }] : [],
  );
  const notRated = verdicts.flatMap(({ member: { id, name }, why }) =>
    why === null ? [] : [{ council: id, name, why }],
  );

  return {
    size: group.length,
    rated: rated.length,
    notRated,
    figures: measures
      .filter(({ id }) => rated.some(({ result }) => result.measures[id] !== undefined))
      .map((facts) => figureOf(facts, own.id, rated)),
  };
}

function unratedBecause({ result }: Member, own: Member): string | null {
  if (result === undefined) return 'Not walked in this run.';
  if (!isRated(result.outcome.kind))
    return result.outcome.reason.trim() || `The journey ended as ${result.outcome.kind}.`;
  if (own.result !== undefined && own.result.version !== result.version)
    return 'The journey was changed between the two measurements.';
  return null;
}

function figureOf({ id, unit, better }: Facts, own: string, rated: readonly Rated[]): PeerFigure {
  const values = rated
    .flatMap(({ id: council, name, result }) => {
      const answer = result.measures[id];
      return answer?.kind === 'measured' ? [{ council, name, value: answer.value }] : [];
    })
    .sort((one, other) => byValue(one, other, better));
  const numbers = values.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const quartiles = quartilesOf(numbers);
  const { lower, upper } = quartiles ?? { lower: 0, upper: 0 };

  return {
    measure: id,
    unit,
    values,
    median: quartiles?.median ?? null,
    quartiles: numbers.length < fewestForPlace ? null : { lower, upper },
    ...placeOf(own, values, better),
    notRated: rated.flatMap(({ id: council, name, result }) => withoutFigure({ council, name }, result, id)),
  };
}

function withoutFigure(
  council: Pick<NotRated, 'council' | 'name'>,
  result: JourneyResult,
  measure: string,
): NotRated[] {
  const answer = result.measures[measure];
  if (answer?.kind === 'measured') return [];
  const why = answer === undefined ? 'Not measured in this run.' : answer.reason;

  return [{ ...council, why: answer?.kind === 'failed' ? 'Our own measure broke.' : why }];
}

type Value = PeerFigure['values'][number];

/** The better first; where neither end is better the lower first; words by their letters; ties by id. */
function byValue(one: Value, other: Value, better: Measure['better']): number {
  const sign = better === 'higher' ? -1 : 1;
  const difference =
    typeof one.value === 'number' && typeof other.value === 'number'
      ? sign * (one.value - other.value)
      : compareText(String(one.value), String(other.value));

  return difference || compareText(one.council, other.council);
}
