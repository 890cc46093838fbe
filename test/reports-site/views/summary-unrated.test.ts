import { describe, expect, test } from 'vitest';
import { unratedGroups } from '../../../reports-site/views/summary-unrated.ts';
import { resultOf, resultsOf } from '../../builders/result-of.ts';
import { runOf } from '../sample/run-folder.ts';

const blocked = { kind: 'blocked-by-robots' as const, reason: 'robots.txt disallows /' };
const pay = resultOf({ outcome: blocked });
const bins = { journey: 'find-bin-day', title: 'Find my bin day' };

describe('what a summary says is not rated', () => {
  test('are the walks of one reason together, then those that were left out', () => {
    const results = resultsOf('larkton', [
      pay,
      { ...pay, device: 'mobile' },
      resultOf({ ...bins, device: 'mobile' }),
    ]);

    expect(unratedGroups(runOf([results, resultsOf('other', [pay])]), results)).toEqual([
      {
        what: 'Not rated: robots.txt',
        reason: 'robots.txt disallows /',
        walks: 'Pay council tax on desktop and mobile',
      },
      { what: 'Left out', reason: 'This council has no bins', walks: 'Find my bin day on desktop' },
    ]);
  });

  test('is said once of a council that could not be walked at all', () => {
    const results = resultsOf('other', [pay, { ...pay, ...bins }, { ...pay, ...bins, device: 'mobile' }]);

    expect(unratedGroups(runOf([results]), results).map(({ walks }) => walks)).toEqual(['All 3 walks']);
  });

  test('are also those of which too little could be told for stars', () => {
    const standard = {
      version: 1,
      rating: { kind: 'not-rated' as const, reason: 'Not rated: too little could be told' },
      rest: { yes: 0, answered: 1, asked: 9 },
      answers: [],
    };
    const results = resultsOf('other', [resultOf({ standard }), resultOf({ ...bins, standard })]);

    expect(unratedGroups(runOf([results]), results)).toEqual([
      {
        what: 'No stars',
        reason: 'Not rated: too little could be told',
        walks: 'Pay council tax on desktop; Find my bin day on desktop',
      },
    ]);
  });

  test('is nothing where every walk is rated', () => {
    const results = resultsOf('other', [resultOf()]);

    expect(unratedGroups(runOf([results]), results)).toEqual([]);
  });
});
