import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Beside } from '../../../crawler/measures/maturity/say.ts';
import { maturityOf } from '../../../crawler/measures/maturity.ts';
import { maturityHeading } from '../../../crawler/records/maturity.ts';
import type { JourneyResult } from '../../../crawler/records/results.ts';
import { figureOf, figuresOf, resultOf, stepsBy } from '../../builders/result-of.ts';

function heading(id: string, own: Partial<JourneyResult>, peers: readonly Beside[] = []) {
  const found = maturityOf(resultOf(own), peers).find((each) => each.id === id);
  if (!found) throw new Error(`There is no heading ${id}`);
  return found;
}

function sentence(id: string, own: Partial<JourneyResult>, peers: readonly Beside[] = []) {
  return heading(id, own, peers)
    .clauses.map(({ words }) => words)
    .join('; ');
}

const peer = (name: string, result: Partial<JourneyResult>): Beside => ({ name, result: resultOf(result) });
const effort = (steps: number, actions: number) => ({
  measures: figuresOf({ 'step-count': steps, 'action-count': actions }),
});
const part = (id: string, value: number | string) => ({ id, label: id, value });

describe('the four figures', () => {
  test('stand under the headings of the strategy, in its order', () => {
    expect(maturityOf(resultOf()).map(({ id }) => id)).toEqual([
      'navigation',
      'calls-to-action',
      'search',
      'efficiency',
    ]);
  });

  test('navigation: 40 of 100 familiar patterns, 25 home page, 25 labels, 10 A to Z', () => {
    // 40% of 80 is 32; the topic in the second screen 60 × 0.75 = 45, 25% of it 11.25; one label of two 50, 12.5; 10.
    const measures = {
      ...figuresOf({ familiarity: 80, 'route-by-a-to-z': 'reached' }),
      'home-prominence': figureOf('topic', [part('screenful', 2)]),
    };
    const { score, parts } = heading('navigation', { measures, steps: stepsBy('pattern', 'synonym') });

    expect(parts.map(({ points }) => points)).toEqual([80, 45, 50, 100]);
    expect(score).toBe(66);
  });

  test('calls to action: 70 of 100 the mean, 30 the least clear', () => {
    // 0.7 × 94 + 0.3 × 82 = 65.8 + 24.6
    const measures = { 'cta-clarity': figureOf(94, [part('worst', 82)]) };

    expect(heading('calls-to-action', { measures }).score).toBe(90);
  });

  test.each([
    ['on-page', 'no', 1, 100],
    ['same-site', 'no', 2, 70],
    ['other-site', 'no', 5, 20],
    ['other-site', 'yes', 6, 0],
  ])('search: the box %s (new window: %s), the page as result %i', (value, window, rank, score) => {
    const measures = {
      'search-integration': figureOf(value, [part('new-window', window)]),
      'route-by-search': figureOf('reached', [part('rank', rank)]),
    };

    expect(heading('search', { measures }).score).toBe(score);
  });

  test('efficiency: 75 of 100 the journey, 25 whether the signs lead the shortest way', () => {
    // 0.75 × 80 + 0.25 × (100 × 3 / 4)
    const measures = {
      'journey-efficiency': figureOf(80),
      'shortest-way': figureOf(3, [part('difference', 1)]),
    };

    expect(heading('efficiency', { measures }).score).toBe(79);
  });

  test('what does not apply leaves the denominator', () => {
    const measures = {
      'search-integration': { kind: 'not-applicable' as const, reason: 'This journey looks nothing up.' },
      'route-by-search': figureOf('reached', [part('rank', 2)]),
    };
    const { score, parts } = heading('search', { measures });

    expect(score).toBe(80);
    expect(parts[0]).toMatchObject({ points: null, note: 'This journey looks nothing up.' });
  });

  test('with half of the weight known there is a figure, with less there is none but the reason', () => {
    const home = { 'home-prominence': figureOf('task') };

    expect(heading('navigation', { measures: home, steps: stepsBy('pattern') }).score).toBe(100);
    expect(heading('navigation', { measures: home })).toMatchObject({
      score: null,
      reason:
        'Only 25 of 100 parts of its weight are known, and it takes at least half. This was not measured.',
    });
  });

  test('what cannot be told is not 0', () => {
    const reason = 'The journey stopped before the task: no way on';
    const measures = { 'journey-efficiency': { kind: 'cannot-tell' as const, reason } };

    expect(heading('efficiency', { measures })).toMatchObject({
      score: null,
      reason: `It could not be told. ${reason}`,
    });
  });

  test('where nothing applies there is no figure', () => {
    const none = { kind: 'not-applicable' as const, reason: 'x' };

    expect(
      heading('search', { measures: { 'search-integration': none, 'route-by-search': none } }),
    ).toMatchObject({ score: null, reason: 'Nothing of this applies to the journey.' });
  });

  test('are none for a journey that was not ours to judge', () => {
    const outcome = { kind: 'timed-out' as const, reason: 'It took too long' };

    expect(maturityOf(resultOf({ outcome, measures: figuresOf({ 'cta-clarity': 90 }) }))).toEqual([]);
  });
});

describe('the sentence', () => {
  test('puts the one peer that has a figure beside it', () => {
    expect(sentence('efficiency', effort(3, 3), [peer('Murkwell', effort(6, 7))])).toBe(
      'reaches the goal in 3 steps where Murkwell needs 6; takes 3 actions where Murkwell takes 7',
    );
  });

  test('says when the peer is the same', () => {
    expect(sentence('efficiency', effort(1, 3), [peer('Murkwell', effort(1, 7))])).toBe(
      'reaches the goal in 1 step, as Murkwell does; takes 3 actions where Murkwell takes 7',
    );
  });

  test('has the median of several peers', () => {
    const peers = [4, 5, 9].map((steps) => peer(`Peer ${steps}`, effort(steps, 3)));

    expect(sentence('efficiency', { measures: figuresOf({ 'step-count': 3 }) }, peers)).toBe(
      'reaches the goal in 3 steps where the median of 3 peers is 5',
    );
  });

  test('compares with nobody where no peer has a figure, none is rated, or the journey was another', () => {
    const blocked = { outcome: { kind: 'blocked-by-robots' as const, reason: 'x' } };
    const peers = [
      peer('Dead End', {}),
      peer('Blocked', { ...effort(1, 1), ...blocked }),
      peer('Older', { ...effort(1, 1), version: 2 }),
    ];

    expect(sentence('efficiency', effort(3, 4), peers)).toBe('reaches the goal in 3 steps; takes 4 actions');
  });

  test('leaves out what was not measured', () => {
    expect(sentence('search', {})).toBe('');
  });

  test('of words says the other words, or how many peers say the same', () => {
    const at = (value: string) => ({ measures: figuresOf({ 'search-integration': value }) });

    expect(sentence('search', at('on-page'), [peer('Murkwell', at('other-site'))])).toBe(
      'has the search on its own page about the task where Murkwell sends people to another site to search',
    );
    expect(
      sentence('search', at('on-page'), [
        peer('A', at('other-site')),
        peer('B', at('on-page')),
        peer('C', at('on-page')),
      ]),
    ).toBe('has the search on its own page about the task, as 2 of 3 peers do');
  });

  test('tells a task in the first screen from one in the second', () => {
    const on = (screenful: number) => ({
      measures: { 'home-prominence': figureOf('task', [part('screenful', screenful)]) },
    });

    expect(sentence('navigation', on(1), [peer('Murkwell', on(2))])).toBe(
      'names the task on the home page (in the first screen) where Murkwell names the task on the home page (in the second screen)',
    );
  });

  test('counts the labels that residents would not look for, on either side', () => {
    const plain = { steps: stepsBy('pattern', 'pattern') };
    const strange = { steps: stepsBy('pattern', 'synonym', 'goal-words') };

    expect(sentence('navigation', plain, [peer('Murkwell', strange)])).toBe(
      'names every link on the way as residents look for it where Murkwell names 2 otherwise',
    );
    expect(sentence('navigation', strange, [peer('Larkton', plain)])).toBe(
      'names 2 of the 3 links on the way in other words than residents look for first where Larkton names every one as they do',
    );
  });

  test('leads each clause to its evidence', () => {
    const measures = {
      'cta-clarity': figureOf(75, [{ ...part('worst', 53), step: 2, note: 'Public Access' }]),
    };

    expect(heading('calls-to-action', { measures }).clauses).toEqual([
      {
        words: 'scores 75 of 100 for its calls to action',
        evidence: { measure: 'cta-clarity', value: 75, target: 'figures' },
      },
      {
        words: 'scores 53 for the least clear of them (“Public Access”)',
        evidence: { measure: 'cta-clarity', value: 53, step: 2, target: 'step-2' },
      },
    ]);
  });
});

describe('whatever the measures', () => {
  const score = fc.integer({ min: 0, max: 100 });

  test('a figure is within 0 and 100, and no better part lowers it', () => {
    fc.assert(
      fc.property(score, score, score, (mean, worst, more) => {
        const at = (value: number) =>
          heading('calls-to-action', {
            measures: { 'cta-clarity': figureOf(value, [part('worst', worst)]) },
          });
        const [lower, higher] = [at(mean).score ?? -1, at(Math.max(mean, more)).score ?? -1];

        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeLessThanOrEqual(100);
        expect(higher).toBeGreaterThanOrEqual(lower);
      }),
    );
  });

  test('is what the contract says', () => {
    for (const each of maturityOf(resultOf(effort(3, 3)))) expect(maturityHeading.parse(each)).toEqual(each);
  });
});
