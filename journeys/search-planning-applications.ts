import { journey } from './journey.ts';
import { findApplications, planningSearch, planningSection, resultsEvidence } from './shared-waypoints.ts';
import { goal, heading, home, link, task } from './waypoints.ts';
import { says } from './wording.ts';

/** Every council of the lower or only tier is a planning authority, in Northern Ireland since 2015. */
export const searchPlanningApplications = journey({
  id: 'search-planning-applications',
  version: 3,
  title: 'Search planning applications',
  lgsl: 516,
  lgil: 8,
  tiers: ['district', 'unitary'],
  goal: 'See the results of a search for planning applications',
  par: { steps: 3, actions: 4, seconds: 40 },
  words: ['planning', 'planning applications', 'search', 'view', 'find', 'cynllunio', 'ceisiadau', 'chwilio'],
  asks: 'planning applications',
  lookedFor: {
    search: { en: 'planning applications', cy: 'ceisiadau cynllunio' },
    aToZ: {
      en: ['planning applications', 'applications for planning'],
      cy: ['ceisiadau cynllunio'],
    },
  },
  waypoints: [
    home(),
    planningSection,
    task('find-applications', {
      follow: link(...findApplications),
      evidence: [
        heading(says('applications?|planning register|public access|ceisiadau|geisiadau|cofrestr gynllunio')),
      ],
    }),
    planningSearch,
    goal('results', { evidence: resultsEvidence }),
  ],
});
