import { describe, expect, test } from 'vitest';
import type { Priority } from '../../../crawler/records/priority.ts';
import { mendKinds } from '../../../reports-site/views/summary-mend.ts';
import { findingOf, resultOf, resultsOf } from '../../builders/result-of.ts';

function priorityOf(finding: string, check: string, overrides: Partial<Priority> = {}): Priority {
  return {
    finding,
    check,
    kind: 'violation',
    impact: 'serious',
    severity: 4,
    journeys: ['pay-council-tax'],
    walks: [],
    places: 1,
    weight: 4,
    supplier: null,
    ...overrides,
  };
}

const ofIdox = { supplier: { name: 'idox', councils: [], residents: null, unknown: 0 } };

function kindsOf(...priorities: Priority[]) {
  const findings = priorities.map(({ finding, check }) => findingOf(finding, { check }));
  return mendKinds({ ...resultsOf('larkton', [resultOf({ findings })]), priorities });
}

describe('the kinds of fault of a summary', () => {
  test('count the faults, places and journeys of a check, in the order of the first fault of each', () => {
    const kinds = kindsOf(
      priorityOf('a', 'image-alt', { places: 6, journeys: ['pay-council-tax', 'find-bin-day'] }),
      priorityOf('b', 'color-contrast', { places: 18 }),
      priorityOf('c', 'image-alt', { places: 4, journeys: ['find-bin-day', 'report-missed-bin'] }),
    );

    expect(kinds.map(({ title, faults, places, journeys }) => [title, faults, places, journeys])).toEqual([
      ['The fault a', 2, 10, 3],
      ['The fault b', 1, 18, 1],
    ]);
  });

  test('are a supplier’s only where every one of them is', () => {
    expect(kindsOf(priorityOf('a', 'x', ofIdox), priorityOf('b', 'x', ofIdox))[0]?.suppliers).toEqual([
      'idox',
    ]);
    expect(kindsOf(priorityOf('a', 'x', ofIdox), priorityOf('b', 'x'))[0]?.suppliers).toEqual([]);
  });

  test('leave out what is no fault for certain', () => {
    expect(kindsOf(priorityOf('a', 'x', { kind: 'advice' }))).toEqual([]);
  });
});
