import { isComplete, isRated } from '../../crawler/records/outcome-kinds.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';
import { figure, type Headline, headlines } from './figures.ts';
import { sayCount } from './list-words.ts';
import type { Walk } from './report.ts';

/**
 * What sets two walks of the same journey apart, in sentences; only what is known of both is compared, and what is
 * the same is said to be.
 *
 * @example
 * differences(larkton, murkwell);
 * // ['Steps: Murkwell needs 6 steps, Larkton 3 steps.', …]
 */
export function differences(first: Walk, second: Walk): string[] {
  const unrated = [first, second].filter(({ result }) => !isRated(result.outcome.kind));
  if (unrated.length > 0) {
    return unrated.map(
      ({ council }) => `${council.name} is not rated on this walk, so there is nothing to compare.`,
    );
  }
  return [
    ...outcomeDifference(first, second),
    ...headlines.flatMap((headline) => figureDifference(headline, first, second)),
    ...[first, second].flatMap(elsewhere),
  ];
}

function outcomeDifference(first: Walk, second: Walk): string[] {
  const [one, other] = [first, second].map(({ result }) => isComplete(result.outcome.kind));
  if (one === other) return one ? [] : ['Neither walk came to its goal.'];
  const [there, not] = one ? [first, second] : [second, first];
  return [`${there.council.name} leads to the goal; at ${not.council.name} the walk ended before it.`];
}

function figureDifference({ id, title, better }: Headline, first: Walk, second: Walk): string[] {
  const [one, other] = [figure(first.result, id), figure(second.result, id)];
  if (one.number === null || other.number === null) return [];
  if (one.text === other.text) return [`${title}: the same at both, ${one.text}.`];
  const firstIsBetter = one.number < other.number === (better === 'lower');
  const [good, bad] = firstIsBetter ? [first, second] : [second, first];
  const [goodSaid, badSaid] = firstIsBetter ? [one, other] : [other, one];
  return [`${title}: ${goodSaid.text} at ${good.council.name}, ${badSaid.text} at ${bad.council.name}.`];
}

function elsewhere({ council, result }: Walk): string[] {
  const windows = result.steps.filter(({ how }) => how === 'new-window').length;
  const hosts = hostsOf(result).slice(1);
  return [
    ...(hosts.length === 0
      ? []
      : [`At ${council.name} the way leaves the first address for ${hosts.join(', then ')}.`]),
    ...(windows === 0 ? [] : [`At ${council.name} the way opens ${sayCount(windows, 'new window')}.`]),
  ];
}

function hostsOf({ steps }: JourneyResult): string[] {
  return [...new Set(steps.map(({ host }) => host))];
}
