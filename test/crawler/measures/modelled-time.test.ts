import { describe, expect, test } from 'vitest';
import { modelledTime } from '../../../crawler/measures/modelled-time.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf, arrivalOf } from '../../builders/step-of.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

function partsOf(...drafts: Parameters<typeof journeyOf>) {
  const answer = modelledTime.measure(journeyOf(...drafts));

  return answer.kind === 'measured'
    ? Object.fromEntries(answer.parts.map(({ id, value }) => [id, value]))
    : {};
}

describe('modelled-time', () => {
  test('adds up clicks, reading and waiting', () => {
    const waits = { arrival: arrivalOf({ waitMs: 2900 }) };
    const journey = journeyOf(
      { heading: 'Home', mainText: words(100) },
      { heading: 'Council tax', mainText: words(50), ...waits },
      { heading: 'Pay', mainText: words(400), ...waits },
    );

    // Two clicks of 2.5 s; 150 words at 4.4 s per 100, the goal's not read; two steps of 2 s: 5 + 6.6 + 4.
    expect(modelledTime.measure(journey)).toMatchObject({ kind: 'measured', value: 15.6, unit: 'seconds' });
  });

  test('counts a text field by its characters, with a range for slow and fast fingers', () => {
    const actions = [actionOf('fill', { characters: 10 })];
    const parts = partsOf({ heading: 'Search', mainText: '', actions }, 'Results');

    // M 1.2 + P 1.1 + 2B 0.2 + H 0.4 + 10 K + H 0.4 = 3.3 + 10 K, with K 0.28, 0.20 and 1.20.
    expect(parts).toMatchObject({ fields: 6.1, low: 5.3, high: 15.3 });
  });

  test.each([
    ['a click', actionOf('click'), { clicks: 2.5 }],
    ['a tick', actionOf('tick'), { clicks: 2.5 }],
    ['a choice from a list', actionOf('choose'), { choices: 3.8 }],
    ['a dismissal that was forced', actionOf('dismiss'), { dismissals: 2.5 }],
    ['a dismissal that was not', actionOf('dismiss', { forced: false }), { dismissals: 0 }],
    ['a key that sends, 1.2 and 0.28', actionOf('key'), { fields: 1.5 }],
  ])('gives %s its time', (_, action, expected) => {
    expect(partsOf({ heading: 'Search', actions: [action] }, 'Results')).toMatchObject(expected);
  });

  test('takes no waiting from pages that come in under a second', () => {
    const fast = (heading: string, waitMs: number) => ({ heading, arrival: arrivalOf({ waitMs }) });

    expect(partsOf('Home', fast('A', 999), fast('B', 20), fast('C', 998))).toMatchObject({ waiting: 0 });
  });

  test('is not moved by one slow page', () => {
    const page = (heading: string, waitMs: number) => ({ heading, arrival: arrivalOf({ waitMs }) });

    // The median of 1.2, 1.4 and 60 s is 1.4 s: 1 s for each of three steps.
    expect(partsOf('Home', page('A', 1200), page('B', 60_000), page('C', 1400))).toMatchObject({
      waiting: 3,
    });
  });

  test('does not wait for the home page, where the journey begins', () => {
    const home = { heading: 'Home', arrival: arrivalOf({ waitMs: 9000 }) };

    expect(partsOf(home, 'Bins')).toMatchObject({ waiting: 0 });
  });

  test('cannot tell when the journey stopped early', () => {
    expect(modelledTime.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});
