import { describe, expect, test } from 'vitest';
import {
  checkGroups,
  findingGroups,
  mendFirst,
  stepsOf,
} from '../../../reports-site/views/finding-groups.ts';
import { walkOf } from '../sample/walk-of.ts';

const { findings } = walkOf('larkton', 'desktop').result;

describe('findingGroups', () => {
  test('puts violations first, the gravest before the others, and keeps what needs review apart', () => {
    expect(findingGroups(findings).map((group) => [group.kind, group.findings.map(({ id }) => id)])).toEqual([
      ['violation', ['larkton-name', 'larkton-contrast']],
      ['needs-review', ['review']],
      ['advice', ['advice']],
    ]);
  });

  test('leaves out kinds of which there is none', () => {
    expect(findingGroups([])).toEqual([]);
  });
});

test('stepsOf names each step once', () => {
  expect(
    stepsOf({ places: [2, 0, 2].map((step) => ({ step, selector: '', state: '', node: '', box: null })) }),
  ).toEqual([0, 2]);
});

describe('checkGroups', () => {
  test('puts findings of one check together, in the order of the first', () => {
    const groups = checkGroups(findings.filter(({ kind }) => kind !== 'advice'));

    expect(groups.map((group) => [group.check, group.findings.map(({ id }) => id)])).toEqual([
      ['color-contrast', ['larkton-contrast', 'review']],
      ['link-name', ['larkton-name']],
    ]);
  });
});

describe('mendFirst', () => {
  const both = [walkOf('larkton', 'desktop'), walkOf('larkton', 'mobile')];

  test('names a kind of fault once however many walks it is on, and nothing but violations', () => {
    expect(mendFirst(both, 5).map(({ group, faults, on }) => [group.check, faults, on.length])).toEqual([
      ['link-name', 1, 2],
      ['color-contrast', 1, 2],
    ]);
  });

  test('gives no more than was asked for', () => {
    expect(mendFirst(both, 1)).toHaveLength(1);
  });
});
