import { measureJourney } from '../../crawler/measures/measure-journey.ts';
import type { JourneyResult, Results } from '../../crawler/records/results.ts';
import { buttonLookOf, controlOf, fieldOf, lookOf } from './control-of.ts';
import { factsOf, journeyOf, pattern } from './journey-of.ts';
import { arrivalOf } from './step-of.ts';

type CouncilResults = Pick<Results, 'council' | 'journeys'>;

/** A council's results under a name, with the journeys of one's choice. */
export function councilOf(name: string, journeys: readonly JourneyResult[]): CouncilResults {
  const id = name.toLowerCase().replace(/\W+/g, '-');

  return { council: { id, name, homePage: `https://www.${id}.gov.uk/` }, journeys: [...journeys] };
}

const planning = factsOf({
  id: 'search-planning-applications',
  title: 'Search planning applications',
  words: ['planning', 'planning applications', 'search', 'view', 'find'],
  waypoints: [
    { id: 'home', kind: 'home', follow: [] },
    { id: 'planning', kind: 'topic', follow: [pattern('^planning$')] },
    { id: 'task', kind: 'task', follow: [pattern('^search planning applications')] },
    { id: 'search', kind: 'search', follow: [pattern('^public access')] },
    { id: 'results', kind: 'goal', follow: [] },
  ],
});

const searchBox = { fields: [fieldOf('Reference, address or postcode')] };

/** Few steps, the task on the home page, buttons that say what they do, the search on the council's own page. */
export const larkton = councilOf('Larkton', [
  measureJourney(
    journeyOf(
      'Home',
      { heading: 'Pay council tax', controls: [controlOf('Pay your bill online', { look: buttonLookOf() })] },
      'Pay your council tax bill',
    ),
  ),
  measureJourney({
    ...journeyOf(
      'Home',
      { heading: 'Search planning applications', waypoints: ['planning', 'task', 'search'], ...searchBox },
      'Search results',
    ),
    journey: planning,
  }),
]);

const pale = { look: lookOf({ underlined: false, text: 'rgb(150, 150, 150)' }) };

/** More steps, vague links that stand out less, the search on another site in a new window. */
export const murkwell = councilOf('Murkwell', [
  measureJourney(
    journeyOf(
      'Home',
      { heading: 'Council tax', controls: [controlOf('More information', pale)] },
      { heading: 'Information', controls: [controlOf('Continue', pale)] },
      { heading: 'Before you start', controls: [controlOf('Click here', pale)] },
      { heading: 'Ways to pay', controls: [controlOf('Continue', pale)] },
      'Enter your reference',
    ),
  ),
  measureJourney({
    ...journeyOf(
      'Home',
      {
        heading: 'Planning',
        waypoints: ['planning', 'task'],
        controls: [controlOf('Public Access', { target: '_blank', ...pale })],
      },
      {
        heading: 'Simple search',
        waypoints: ['search'],
        url: 'https://publicaccess.example-supplier.co.uk/murkwell',
        arrival: arrivalOf({ how: 'new-window' }),
        ...searchBox,
      },
      'Results',
    ),
    journey: planning,
  }),
]);
