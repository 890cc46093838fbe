import { describe, expect, test } from 'vitest';
import { controlOf } from '../../../builders/control-of.ts';
import { factsOf } from '../../../builders/journey-of.ts';
import { firstScore, followedFrom } from './score-of.ts';

/** The points of the rows under "What the label says": [specific, verb, goal words, heading, length]. */
function labelled(name: string, next = 'Pay council tax') {
  const { points } = firstScore(followedFrom(controlOf(name), { next }));

  return ['specific', 'verb', 'goal-words', 'heading', 'length'].map((id) => points[`label/${id}`]);
}

describe('what a label says', () => {
  test.each([
    // Words of the task: council tax, pay, payment, bill; six points each, at most twelve.
    ['Pay council tax', [10, 8, 12, 6, 4]],
    ['Pay your council tax online (opens in a new tab)', [10, 8, 12, 6, 4]],
    ['Council tax', [10, 0, 6, 6, 4]],
    ['Council tax payments', [10, 0, 12, 6, 4]],
    ['Bins', [10, 0, 0, 0, 0]],
    ['Read more', [0, 8, 0, 0, 4]],
    ['Click here!', [0, 0, 0, 0, 4]],
    ['Start now', [10, 8, 0, 0, 4]],
    ['Find out about everything that has to do with your council tax', [10, 8, 6, 6, 0]],
    ['', [0, 0, 0, 0, 0]],
  ])('earns %j its points: %j', (name, expected) => {
    expect(labelled(name)).toEqual(expected);
  });

  test('knows Welsh verbs and vague Welsh labels', () => {
    expect(labelled('Talu treth y cyngor', 'Talu treth y cyngor')).toEqual([10, 8, 0, 6, 4]);
    expect(labelled('Cliciwch yma', 'Talu')).toEqual([0, 0, 0, 0, 4]);
  });

  test('does not count the words for a task on a page in Welsh, where they are known in English only', () => {
    const { points, groups } = firstScore(
      followedFrom(controlOf('Talu treth y cyngor'), {
        step: { lang: 'cy-GB' },
        next: 'Talu treth y cyngor',
      }),
    );

    // 12 of the 40 points leave the denominator; the rest is earned.
    expect(points['label/goal-words']).toBeNull();
    expect(groups.label).toEqual({ value: 28, max: 28 });
  });

  test('agrees with a heading that has half of its words, whatever the ending', () => {
    expect(labelled('Pay a bill', 'Paying bills and fines')[3]).toBe(6);
    expect(labelled('Planning applications', 'Planning')[3]).toBe(6);
    expect(labelled('Pay a bill', 'Welcome to CivicPay')[3]).toBe(0);
  });

  test('cannot compare the label with a page without heading and title', () => {
    expect(labelled('Pay council tax', '')[3]).toBeNull();
  });

  test('shows a better label in words of the page it leads to', () => {
    const { notes } = firstScore(followedFrom(controlOf('Click here'), { next: 'Ways to pay' }));

    expect(notes['label/specific']).toBe(
      '“Click here” could stand on any link. Say where it leads, such as “Ways to pay”.',
    );
    expect(notes['label/verb']).toContain('Begin with a verb, such as “Pay council tax”.');
  });

  test('shows no example where it has none that would do', () => {
    const journey = { ...followedFrom(controlOf('Council tax')), journey: factsOf({ title: 'Council tax' }) };

    expect(firstScore(journey).notes['label/verb']).toContain('Begin with a verb.');
  });
});
