import { describe, expect, test } from 'vitest';
import {
  bandOf,
  besideEachOther,
  capNote,
  clarityOf,
  marksOf,
  sayMissed,
} from '../../../reports-site/views/steps.ts';
import { walkOf } from '../sample/walk-of.ts';

const { result } = walkOf('larkton', 'desktop');
const [home, topic, task, goal] = result.steps;

describe('marksOf', () => {
  test('marks a new window and a change of address', () => {
    expect(goal && marksOf(goal, task).map(({ text }) => text)).toEqual([
      'Opened in a new window',
      'The address changes from www.larkton.example to pay.larkton.example',
    ]);
  });

  test('marks a banner that covers the page, but no change of address on the first', () => {
    expect(home && marksOf(home, undefined).map(({ kind }) => kind)).toEqual(['banner']);
  });

  test('marks a choice that was as good as another', () => {
    expect(topic && marksOf(topic, home).map(({ kind }) => kind)).toEqual(['ambiguous']);
  });
});

describe('clarityOf', () => {
  test('finds the call to action of a step', () => {
    expect(clarityOf(result, 1)?.label).toBe('Pay your Council Tax');
  });

  test('finds nothing where nothing was measured', () => {
    expect(clarityOf(walkOf('murkwell', 'desktop').result, 0)).toBeUndefined();
  });
});

test.each([
  [80, 'clear'],
  [79.9, 'fair'],
  [60, 'fair'],
  [59, 'unclear'],
] as const)('a clarity of %s is %s', (value, band) => {
  expect(bandOf(value)).toBe(band);
});

test.each([
  ['Clear.', ''],
  ['Unclear. At most 60, because its label is generic.', 'At most 60, because its label is generic.'],
  [undefined, ''],
])('of the note %s, the page adds “%s” to the band', (note, added) => {
  expect(capNote({ id: 'cta-0', label: '', value: 1, note })).toBe(added);
});

test('besideEachOther lets the shorter journey end with nothing', () => {
  expect(
    besideEachOther(result.steps.slice(0, 1), result.steps.slice(0, 2)).map(({ first }) => first?.index),
  ).toEqual([0, undefined]);
});

test.each([
  ['override', 'Our note on this website for “pay” fits no longer; the way was found without it.'],
  [
    'adapter',
    'What we know of the supplier’s system for “pay” fits no longer; the way was found without it.',
  ],
] as const)('of an %s that fits no longer, it says so', (by, words) => {
  expect(sayMissed(by, 'pay')).toBe(words);
});
