import { describe, expect, test } from 'vitest';
import type { Priority } from '../../../crawler/records/priority.ts';
import {
  mendRows,
  mergedSupplierRows,
  sayPeople,
  saySupplier,
  saySupplierPeople,
  supplierRows,
} from '../../../reports-site/views/mend-order.ts';
import { findingOf, resultOf, resultsOf } from '../../builders/result-of.ts';
import { larkton } from '../sample/results.ts';

const supplier = {
  name: 'civicpay.example',
  councils: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  residents: 30_000,
  unknown: 1,
};

function priorityOf(finding: string, overrides: Partial<Priority> = {}): Priority {
  return {
    finding,
    check: finding,
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

function councilWith(id: string, ...priorities: Priority[]) {
  const findings = priorities.map(({ finding }) => findingOf(finding));

  return { ...resultsOf(id, [resultOf({ findings })]), priorities };
}

describe('what to mend first, as it is shown', () => {
  test('keeps the order of the results and has the finding, at most as many as asked', () => {
    const rows = mendRows(councilWith('a', priorityOf('x'), priorityOf('y'), priorityOf('z')), 2);

    expect(rows.map(({ priority, title }) => [priority.finding, title])).toEqual([
      ['x', 'The fault x'],
      ['y', 'The fault y'],
    ]);
  });

  test('leaves advice out, since it is no fault', () => {
    expect(mendRows(councilWith('a', priorityOf('x', { kind: 'advice' })), 5)).toEqual([]);
  });

  test('of the sample is the critical fault, then the serious one', () => {
    expect(mendRows(larkton, 10).map(({ priority }) => [priority.check, priority.weight])).toEqual([
      ['link-name', 5],
      ['color-contrast', 4],
    ]);
  });
});

describe('whom the faults may stop, in words', () => {
  test('says how the figure was come to', () => {
    expect(sayPeople({ population: 214_000, share: 0.2, residents: 42_800 })).toBe(
      'About 42,800 residents may be affected: 20% of 214,000 are taken to have access needs. Nobody counted them.',
    );
  });

  test('says that it is not known, and never 0', () => {
    const unknown = 'How many residents they may stop cannot be told, as the population is not known.';

    expect(sayPeople({ population: null, share: 0.2, residents: null })).toBe(unknown);
    expect(sayPeople(undefined)).toBe(unknown);
  });

  test('of several councils says how many are not counted', () => {
    expect(saySupplierPeople(supplier)).toBe(
      'About 30,000 residents may be affected (not counting 1 council whose population is not known).',
    );
    expect(saySupplierPeople({ ...supplier, residents: null })).toBe('The populations are not known.');
  });
});

describe("suppliers' faults", () => {
  test.each([
    ['idox-public-access', 'Idox public access'],
    ['my-forms.co.uk', 'my-forms.co.uk'],
  ])('of %s are called those of %s', (name, words) => {
    expect(saySupplier(name)).toBe(words);
  });

  test('are each shown once, though every council has it among its own', () => {
    const shared = priorityOf('x', { supplier });
    const [row, ...more] = mergedSupplierRows([
      supplierRows(councilWith('a', shared)),
      supplierRows(councilWith('b', { ...shared, journeys: ['find-bin-day'], severity: 5 })),
    ]);

    expect(row).toEqual({
      fault: 'x',
      supplier,
      title: 'The fault x',
      snippet: '<p>',
      severity: 5,
      journeys: ['find-bin-day', 'pay-council-tax'],
    });
    expect(more).toEqual([]);
  });

  test("at one council only are that council's to raise", () => {
    const alone = { ...supplier, councils: supplier.councils.slice(0, 1) };

    expect(supplierRows(councilWith('a', priorityOf('x', { supplier: alone }), priorityOf('y')))).toEqual([]);
  });

  test('are listed with all their councils by the first of these only', () => {
    const shared = priorityOf('x', { supplier });
    const [second] = supplierRows(councilWith('b', shared));

    expect(second?.supplier).toEqual({ ...supplier, councils: [] });
  });
});
