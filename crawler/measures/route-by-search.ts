import type { Part } from '../records/answer.ts';
import type { Finding } from '../records/finding.ts';
import type { Route } from '../records/routes.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { adviceOn } from './way/advice.ts';
import { effortParts, routeOf } from './way/route-effort.ts';
import { counted } from './wording/counted.ts';
import { quote } from './wording/text.ts';

const places = ['first-result', 'second-result', 'third-result', 'fourth-result', 'fifth-result'] as const;

/**
 * Where the right page stands among what the site's own search brings up, when a resident types what the task is
 * called: one of the first five results, or not among them; and what that way costs.
 *
 * A search that our manners or robots.txt keep from answering cannot be told: that is not the council's fault. A site
 * without a search is said to have none.
 */
export const routeBySearch = {
  id: 'route-by-search',
  version: 1,
  title: 'By the site’s search',
  why: 'Many people search at once; what is not among the first few results is not found.',
  unit: 'place',
  better: 'neither',
  source:
    "Cambridge City Council's digital strategy (2024), on streamlined search; the first five results are our definition",
  measure(evidence) {
    const route = routeOf(evidence, 'search');
    if (typeof route === 'string') return cannotTell(route);
    const { kind, reason } = route.outcome;
    if (kind === 'cannot-tell') return cannotTell(`The search could not be followed: ${reason}.`);
    if (kind === 'absent') return measured('no-search', { unit: 'place', findings: [noSearch()] });
    const value = kind === 'reached' ? (places[(route.rank ?? 0) - 1] ?? 'reached') : 'not-found';

    return measured(value, {
      unit: 'place',
      parts: [...foundParts(route), ...effortParts(route, evidence)],
      findings: findingsOf(route),
    });
  },
} as const satisfies Measure;

function foundParts({ words, rank, entries, outcome }: Route): Part[] {
  const kept = entries.map(({ rank: at, name }) => `${at} ${quote(name)}`);

  return [
    { id: 'words', label: 'Typed into the search', value: quote(words[0] ?? '') },
    {
      id: 'rank',
      label: 'Place of the right page among the results',
      value: rank ?? 'not-found',
      ...(outcome.reason === '' ? {} : { note: `${outcome.reason}.` }),
    },
    {
      id: 'results',
      label: 'First results',
      value: kept.length === 0 ? 'none' : kept.slice(0, 5).join('; '),
    },
  ];
}

function findingsOf({ words: [words = ''], rank, outcome }: Route): Finding[] {
  if (outcome.kind === 'not-found') {
    return [
      adviceOn({
        check: 'search-misses-task',
        step: 0,
        message: `The site’s own search does not bring the task among its first five results for ${quote(words)}. ${outcome.reason}.`,
        help: `Give the page a title and a first sentence with the words that residents type (${quote(words)}), or set it as the recommended result for them.`,
      }),
    ];
  }
  if (rank === null || rank === 1) return [];
  return [
    adviceOn({
      check: 'search-ranks-task-low',
      step: 0,
      message: `The search for ${quote(words)} has the task as result ${rank}, below ${counted(rank - 1, 'other page')}.`,
      help: 'Set the page as the recommended result for these words, or give it a title that begins with them.',
    }),
  ];
}

function noSearch(): Finding {
  return adviceOn({
    check: 'no-site-search',
    step: 0,
    message: 'The home page has no box to search the site with.',
    help: 'Put a search box in the header of every page, with a label that says what it searches.',
  });
}
