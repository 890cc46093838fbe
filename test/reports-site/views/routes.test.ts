import { describe, expect, test } from 'vitest';
import { routeSummary } from '../../../crawler/measures/route-summary.ts';
import { stepSummary } from '../../../crawler/measures/step-summary.ts';
import type { Route } from '../../../crawler/records/routes.ts';
import { saidRoutes } from '../../../reports-site/views/routes.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { routeOf } from '../../builders/route-of.ts';

const steps = journeyOf('Home', 'Pay', 'Start', 'Reference').steps.map(stepSummary);

/** What is said of one route beside a main way of three steps. */
function said(overrides: Partial<Route> = {}) {
  const [first] = saidRoutes({ steps, routes: [routeSummary(routeOf(overrides))] });
  return first && { title: first.title, verdict: first.verdict, seen: first.seen, joins: first.joins };
}

describe('the routes of a journey in words', () => {
  test('say at which place a search has the page and where it joins the way', () => {
    expect(said()).toEqual({
      title: 'By the site’s search',
      verdict: 'The search for ‘pay council tax’ leads to the task by the second result.',
      seen: '',
      joins:
        'It takes 2 steps to the page of step 1 above, from which the way goes on as above (2 more steps).',
    });
  });

  test('say no more of the way where the route comes to its end, or to another page', () => {
    expect(said({ joins: 3 })?.joins).toBe('It takes 2 steps to the page of step 3 above.');
    expect(said({ joins: null })?.joins).toBe(
      'It takes 2 steps to a page that is not on the way by the signs.',
    );
  });

  test('say what was seen where nothing was found or nothing can be told', () => {
    const missing = { kind: 'not-found' as const, reason: 'The search says that it found nothing' };

    expect(said({ outcome: missing, joins: null, rank: null })).toEqual({
      title: 'By the site’s search',
      verdict: 'The search for ‘pay council tax’ does not bring the task among its first five results.',
      seen: missing.reason,
      joins: '',
    });
    expect(said({ outcome: { kind: 'cannot-tell', reason: 'robots.txt' } })?.verdict).toBe(
      'It cannot be told where this leads.',
    );
    expect(said({ outcome: { kind: 'absent', reason: '' } })?.verdict).toBe('The site has no search.');
  });

  test('say under which letter an A to Z has the task', () => {
    const aToZ = { kind: 'a-to-z' as const, words: ['council tax', 'pay council tax'], rank: null };
    const missing = { kind: 'not-found' as const, reason: 'Nothing' };

    expect(said({ ...aToZ, letters: ['C'] })?.verdict).toBe('The A to Z has the task under C.');
    expect(said(aToZ)?.verdict).toBe('The A to Z has the task on its first page.');
    expect(said({ ...aToZ, outcome: missing })?.verdict).toBe(
      'The A to Z does not have the task as ‘council tax’ or ‘pay council tax’.',
    );
    expect(said({ ...aToZ, outcome: { kind: 'absent', reason: '' } })?.verdict).toBe(
      'The site has no A to Z.',
    );
  });

  test('are none where they were not walked', () => {
    expect(saidRoutes({ steps })).toEqual([]);
  });
});
