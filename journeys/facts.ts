import type { JourneyFacts } from '../crawler/records/journey-facts.ts';
import type { Journey } from './journey.ts';

/** The journey as evidence keeps it: enough to measure again when the journey itself has changed. */
export function factsOf(journey: Journey): JourneyFacts {
  const { id, version, title, goal, lgsl, lgil, par, words, lookUp } = journey;
  const waypoints = journey.waypoints.map(({ id, kind, follow }) => ({
    id,
    kind,
    follow: follow ? [follow.pattern, ...follow.synonyms].filter((pattern) => pattern !== undefined) : [],
  }));
  const facts = { id, version, title, goal, lgsl, lgil, par, words, waypoints };
  return lookUp === undefined ? facts : { ...facts, lookUp };
}
