import { describe, expect, test } from 'vitest';
import { keyboardTrap } from '../../../../crawler/measures/checks/keyboard-trap.ts';
import type { FocusWalkFacts } from '../../../../crawler/records/facts/focus-walk-facts.ts';
import { about, stopOf, walkOf } from './walk-of.ts';

type Trap = NonNullable<FocusWalkFacts['trap']>;

const held: Trap = { stops: [1, 2], back: false, escape: false, dialog: false, beyond: 5 };

function kindsOf(trap: Partial<Trap>, button: string): string[] {
  const stops = [stopOf('home', 0), stopOf('policy', 1), stopOf(button, 2, { role: 'button' })];
  const facts = walkOf(stops, { ended: 'loop', trap: { ...held, ...trap } });
  return keyboardTrap.judge(facts, about).map(({ kind }) => kind);
}

describe('keyboard-trap', () => {
  test('is a violation when no key leads out', () => {
    expect(kindsOf({}, 'Continue')).toEqual(['violation']);
  });

  test('lets a dialog keep the focus when Escape leads out or a button closes it', () => {
    expect(kindsOf({ dialog: true, escape: true }, 'Vote')).toEqual([]);
    expect(kindsOf({ dialog: true }, 'Reject all')).toEqual([]);
    expect(kindsOf({ dialog: true }, 'Cau')).toEqual([]);
  });

  test('asks a person about a dialog whose buttons do not say that they close it', () => {
    expect(kindsOf({ dialog: true }, 'Vote')).toEqual(['needs-review']);
  });

  test('asks a person where Escape, or Shift and Tab, is the only way', () => {
    expect(kindsOf({ escape: true }, 'Vote')).toEqual(['needs-review']);
    expect(kindsOf({ back: true }, 'Vote')).toEqual(['needs-review']);
  });

  test('finds nothing on a page that was gone round', () => {
    expect(keyboardTrap.judge(walkOf([stopOf('home', 0)]), about)).toEqual([]);
  });
});
