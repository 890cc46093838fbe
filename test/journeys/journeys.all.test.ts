import { describe, expect, test } from 'vitest';
import { journeys } from '../../journeys/list.ts';
import { matches } from '../../journeys/matches.ts';
import { ledFromAnywhere } from '../builders/led-by.ts';

const patternsOf = (journey: (typeof journeys)[number]) =>
  journey.waypoints.flatMap(({ follow, evidence, enquiry }) => [
    ...(follow ? [follow.pattern, ...follow.synonyms] : []),
    ...evidence.flatMap((each) => Object.values(each)),
    ...(enquiry ? [enquiry.field, enquiry.fieldContext, enquiry.submit] : []),
  ]);

describe('the journeys', () => {
  test('are the twelve of the list, each once', () => {
    expect(journeys.map(({ id, lgsl, lgil }) => `${id} ${lgsl}/${lgil}`)).toEqual([
      'pay-council-tax 57/2',
      'search-planning-applications 516/8',
      'comment-on-planning 855/3',
      'find-bin-day 524/8',
      'report-missed-bin 524/17',
      'apply-single-person-discount 59/0',
      'apply-council-tax-reduction 63/0',
      'tell-us-you-are-moving 370/0',
      'report-fly-tipping 587/17',
      'book-bulky-waste 528/0',
      'join-housing-register 92/0',
      'read-accessibility-statement 853/8',
    ]);
  });

  test.each(journeys)('$id can be followed to every waypoint but those that a search brings', (journey) => {
    const afterSearch = journey.waypoints.findIndex(({ enquiry }) => enquiry) + 1;
    const without = journey.waypoints.filter(
      ({ kind, follow }, at) => kind !== 'home' && !follow && !(afterSearch > 0 && at === afterSearch),
    );

    expect(without).toEqual([]);
    for (const { kind, evidence } of journey.waypoints.slice(1)) expect(evidence, kind).not.toEqual([]);
  });

  // The first of a list of results may be called anything, so that waypoint is left out.
  const named = journeys.map((journey) => ({
    ...journey,
    waypoints: journey.waypoints.filter(({ follow }) => !follow?.first),
  }));

  test.each(named)('$id never follows what signs out, deletes, or sells to firms', (journey) => {
    for (const label of [
      'Sign out',
      'Log off',
      'Delete my account',
      'Unsubscribe from news',
      'Allgofnodi',
      'Privacy notice',
      'Sign in',
      'Register for an account',
      'Continue to sign in',
      'Facebook',
      'Council meetings',
      'Trade waste',
      'Skip hire',
      'Apply for a taxi licence',
      'School admissions',
      'Cymraeg',
      '',
    ])
      expect(ledFromAnywhere(journey, label), label).toEqual([]);
  });

  test.each(journeys)('$id is not slowed down by long and repetitive names', (journey) => {
    const hostile = [
      'report a missed ',
      'council tax and ',
      'bins, waste and ',
      'treth y ',
      'a b ',
      ' - ',
      'apply for ',
      '£1 ',
      '(',
    ];
    const start = performance.now();
    for (const words of hostile) {
      for (const pattern of patternsOf(journey)) if (pattern) matches(pattern, words.repeat(20_000), 20_000);
    }

    expect(performance.now() - start).toBeLessThan(4000);
  });
});
