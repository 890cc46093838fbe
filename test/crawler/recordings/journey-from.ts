import { ownJourney, toJourney as toEngineJourney } from '../../../config/own-journey.ts';
import { sayLines } from '../../../crawler/recordings/say-lines.ts';
import { toJourney } from '../../../crawler/recordings/to-journey.ts';
import type { Way } from '../../../crawler/recordings/way.ts';
import { arriving, type RawStep, waitFor } from './recorded.ts';

/** What a recording becomes, as the configuration writes it. Throws where the engine could not walk it. */
export function journeyFrom(way: Way, id = 'open-application', title?: string) {
  const { journey } = toJourney(way, { id, title });
  toEngineJourney(ownJourney.parse(journey));
  return journey;
}

/** What is said of each step. */
export const saidOf = (way: Way) => sayLines(toJourney(way, { id: 'x', title: undefined }).lines);

/** The Enter key, and the title of the page that followed. */
export const enter = (to?: string): RawStep => ({
  type: 'keyDown',
  key: 'Enter',
  target: 'main',
  ...(to === undefined ? {} : arriving(to)),
});

/** The heading of a last page. */
export const end = waitFor('All done', { css: 'h1' });
