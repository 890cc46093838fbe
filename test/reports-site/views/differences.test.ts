import { describe, expect, test } from 'vitest';
import { differences } from '../../../reports-site/views/differences.ts';
import { longName } from '../sample/results.ts';
import { walkOf } from '../sample/walk-of.ts';

describe('differences', () => {
  test('says who leads to the goal, and compares only what is known of both', () => {
    expect(differences(walkOf('larkton', 'desktop'), walkOf('murkwell', 'desktop'))).toEqual([
      `Larkton Council leads to the goal; at ${longName} the walk ended before it.`,
      `WCAG violations: 0 faults at ${longName}, 2 faults at Larkton Council.`,
      'At Larkton Council the way leaves the first address for pay.larkton.example.',
      'At Larkton Council the way opens 1 new window.',
    ]);
  });

  test('says that two walks are the same', () => {
    const same = differences(walkOf('larkton', 'desktop'), walkOf('larkton', 'mobile'));

    expect(same[0]).toBe('Steps: the same at both, 3 steps.');
  });

  test('compares nothing with a walk that is not rated', () => {
    expect(differences(walkOf('larkton', 'mobile'), walkOf('murkwell', 'mobile'))).toEqual([
      `${longName} is not rated on this walk, so there is nothing to compare.`,
    ]);
  });
});
