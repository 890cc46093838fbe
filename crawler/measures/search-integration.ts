import type { Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Step } from '../records/step.ts';
import { cannotTell, type Measure, measured, notApplicable } from './measure.ts';
import { hop, sameHost } from './way/addresses.ts';
import { countedActions } from './way/counted-actions.ts';
import { firstStepAt } from './way/first-step-at.ts';
import { adviceOnSearch } from './way/search-advice.ts';
import { searchFields } from './way/search-fields.ts';
import { unrated } from './way/unfinished.ts';
import { quote, tidy } from './wording/text.ts';

/**
 * Where the box to search in stands: on the council's own page about the task, elsewhere on its site, or on another
 * site; with or without a new window; and what can be searched for.
 *
 * The search step is the first whose evidence shows the search; the task page the first that shows the task. A box on
 * the home page itself is on the page: there is nothing before it.
 */
export const searchIntegration = {
  id: 'search-integration',
  version: 2,
  title: 'Where the search is',
  why: 'A search on the page about the task spares people a second site, a second layout and a new window.',
  unit: 'place',
  better: 'neither',
  source:
    "Cambridge City Council's digital strategy (2024), its comparison of planning searches; our definition",
  measure(evidence) {
    const { waypoints, lookUp } = evidence.journey;
    if (lookUp === undefined && !waypoints.some(({ kind }) => kind === 'search')) {
      return notApplicable('This journey looks nothing up.');
    }
    const reason = unrated(evidence);
    if (reason !== null) return cannotTell(reason);
    const at = searchStepAt(evidence);
    const search = evidence.steps[at];
    if (search === undefined) return cannotTell('The journey did not come to a search box.');
    const place = placeOf(evidence, search);
    if (place === 'same-site' && !evidence.journey.waypoints.some(({ kind }) => kind === 'task')) {
      return cannotTell(
        'The journey names no page about the task, so the search box cannot be said to be on it.',
      );
    }

    const parts = partsOf(evidence, search, at);
    const from = wayFrom(evidence, at);
    const window = arrivals(evidence, from, at).findIndex(opensWindow);
    const opening = window === -1 ? undefined : evidence.steps[from + window];

    return measured(place, {
      unit: 'place',
      parts,
      findings: adviceOnSearch(place, parts, { search, opening }),
    });
  },
} as const satisfies Measure;

/** Where on the way the search is: at a waypoint of that kind, else at the one where the journey looks something up. */
function searchStepAt(evidence: Evidence): number {
  const { lookUp } = evidence.journey;
  if (lookUp === undefined) return firstStepAt(evidence, 'search');
  return evidence.steps.findIndex(({ waypoints }) => waypoints.includes(lookUp));
}

function placeOf(evidence: Evidence, search: Step): 'on-page' | 'same-site' | 'other-site' {
  const home = evidence.steps[0] ?? search;
  const isTaskPage = evidence.steps[firstStepAt(evidence, 'task')] === search;

  if (search.index === 0) return 'on-page';
  if (hop(home.url, search.url) === 'domain') return 'other-site';
  return isTaskPage && sameHost(home.url, search.url) ? 'on-page' : 'same-site';
}

/** The step from which the way to the search counts: the page about the task, else the home page. */
function wayFrom(evidence: Evidence, at: number): number {
  const task = firstStepAt(evidence, 'task');
  return task !== -1 && task <= at ? task : 0;
}

function arrivals({ steps }: Evidence, from: number, at: number): Step[] {
  return steps.slice(from + 1, at + 1);
}

function opensWindow({ arrival }: Step): boolean {
  return arrival.how === 'new-window';
}

function partsOf(evidence: Evidence, search: Step, at: number): Part[] {
  const from = wayFrom(evidence, at);
  const hasTaskPage = from === firstStepAt(evidence, 'task');
  const note = hasTaskPage ? 'Counted from the page about the task' : 'Counted from the home page';
  const way = evidence.steps.slice(from, at);
  const opened = arrivals(evidence, from, at).some(opensWindow);

  return [
    { id: 'new-window', label: 'Opens in a new window', value: opened ? 'yes' : 'no' },
    { id: 'steps-to-search-box', label: 'Steps to the search box', value: at - from, unit: 'steps', note },
    {
      id: 'actions-to-search-box',
      label: 'Actions to the search box',
      value: way.flatMap(countedActions).length,
      unit: 'actions',
      note,
    },
    ...fieldParts(search),
  ];
}

const kinds = [
  {
    id: 'by-reference',
    label: 'Can be searched by reference',
    says: /\b(?:reference|ref|application (?:number|no)|cyfeirnod|rhif y cais)\b/iu,
  },
  {
    id: 'by-address',
    label: 'Can be searched by address',
    says: /(?<!e-?mail )(?<!gwe)\b(?:address|street|road|cyfeiriad|stryd)\b/iu,
  },
  { id: 'by-postcode', label: 'Can be searched by postcode', says: /\b(?:post ?code|c[oô]d ?post)\b/iu },
] as const;

function fieldParts(search: Step): Part[] {
  const fields = searchFields(search);
  const words = fields.flatMap(({ name, hint, group }) => [name, hint, group]).map((text) => tidy(text));
  const named = fields.map(({ name, kind }) =>
    tidy(name) === '' ? `a field without a name (${kind})` : tidy(name, 80),
  );

  return [
    {
      id: 'fields',
      label: 'Fields offered',
      value: named.length === 0 ? null : named.join('; '),
      note: named.length === 0 ? 'No field was seen' : `On ${quote(search.title)}`,
    },
    ...kinds.map(({ id, label, says }) => ({
      id,
      label,
      value: words.some((text) => says.test(text)) ? 'yes' : 'not said',
    })),
  ];
}
