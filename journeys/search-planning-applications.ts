import { journey } from './journey.ts';
import { field, goal, heading, home, link, record, search, task, text, topic } from './waypoints.ts';

const asksForApplications =
  /^(?!.*\be-?mail).*(application|planning|reference|key ?word|address|post ?code|search)/i;
const underPlanning = /planning|application|development/i;

export const searchPlanningApplications = journey({
  id: 'search-planning-applications',
  version: 1,
  title: 'Search planning applications',
  lgsl: 516,
  lgil: 8,
  tiers: ['district', 'unitary'],
  goal: 'See the results of a search for planning applications',
  par: { steps: 3, actions: 4, seconds: 40 },
  words: ['planning', 'planning applications', 'search', 'view', 'find'],
  waypoints: [
    home(),
    topic('planning', {
      follow: link(/^planning( and (building|building control|development|land)\b.*)?$/i, /\bplanning\b/i),
      evidence: [heading(/\bplanning\b/i)],
    }),
    task('find-applications', {
      follow: link(
        /^(search|view|find|look up|see|track)\b.*\bplanning (applications?|register)\b/i,
        /\bplanning (applications?|register)\b/i,
        /^public access\b/i,
        /^(search|view|find) (and comment on |or comment on )?applications?\b/i,
      ),
      evidence: [heading(/\b(applications?|planning register|public access)\b/i)],
    }),
    search('search-form', {
      follow: link(
        /^(search|view|find|look up|track)\b.*\b(applications?|planning register|public access)\b/i,
        /^(public access|planning (online|register|portal))\b/i,
        /^(start now|search now|start (your )?search|continue)\b/i,
      ),
      evidence: [field(asksForApplications, underPlanning)],
      enquiry: {
        field: record(asksForApplications),
        fieldContext: record(underPlanning),
        data: 'planning-search-word',
        submit: record(/^(search|find|go|show results)\b/i),
        post: true,
      },
    }),
    goal('results', {
      evidence: [
        heading(/\b(results?|applications? found|found [\d,]+)\b/i),
        text(/\b(showing [\d,]+|[\d,]+ (results?|applications?) (found|match))/i),
        text(/\b(no (applications?|results?) (were )?found|there are no (applications|results))\b/i),
      ],
    }),
  ],
});
