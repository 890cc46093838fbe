import { describe, expect, test } from 'vitest';
import type { History } from '../../../crawler/records/history.ts';
import { measureFacts } from '../../../reports-site/measure-facts.ts';
import { type Compared, changesOf, starsGained } from '../../../reports-site/views/changes.ts';
import { comparableRuns, seriesOf } from '../../../reports-site/views/series.ts';
import { keptRun } from '../../builders/kept-run.ts';

/** What changed on Larkton's desktop walk between these runs, the last of them being the current one. */
function compared(...records: History[]): Compared {
  const current = records.at(-1);
  if (!current) throw new Error('There is no run');
  const own = seriesOf(comparableRuns(current, records)).get('larkton')?.get('pay-council-tax desktop');
  return changesOf(own ?? [], measureFacts());
}

function said(...records: History[]): string[] {
  return compared(...records).changes.map(({ direction, words }) => `${direction}: ${words}`);
}

const withFigures = (day: string, figures: Record<string, number | null>) =>
  keptRun(day, { walks: [{ figures }] });

describe('what changed on a walk', () => {
  test('fewer steps are better, and the sentence says how many fewer than when', () => {
    expect(said(withFigures('2026-10-03', { 'step-count': 7 }), withFigures('2026-11-23', {}))).toEqual([
      'better: it takes 5 steps, 2 fewer than on 3 October 2026',
    ]);
  });

  test('more faults are worse', () => {
    expect(said(keptRun('2026-10-03'), withFigures('2026-11-23', { 'wcag-violations': 21 }))).toEqual([
      'worse: it has 21 faults by WCAG 2.2, 1 more than on 3 October 2026',
    ]);
  });

  test('a measure of which neither more nor less is better has no direction', () => {
    const facts = measureFacts().map((each) =>
      each.id === 'step-count' ? { ...each, better: 'neither' as const } : each,
    );
    const records = [keptRun('2026-10-03'), withFigures('2026-11-23', { 'step-count': 6 })];
    const own = seriesOf(records).get('larkton')?.get('pay-council-tax desktop') ?? [];

    expect(changesOf(own, facts).changes.map(({ direction }) => direction)).toEqual(['neither']);
  });

  test('the first time there is nothing to compare with', () => {
    expect(compared(keptRun('2026-11-23'))).toEqual({ changes: [], notes: [], isFirst: true, compared: 0 });
  });

  test('the same figures are compared and are no change', () => {
    const { changes, compared: count } = compared(keptRun('2026-10-03'), keptRun('2026-11-23'));

    expect(changes).toEqual([]);
    // The outcome, the stars, the steps, the modelled time and the faults.
    expect(count).toBe(5);
  });

  test('figures of two versions of a measure are not compared, and that is said', () => {
    const before = keptRun('2026-10-03', {
      versions: { 'step-count': 1 },
      walks: [{ figures: { 'step-count': 9 } }],
    });
    const now = keptRun('2026-11-23', { versions: { 'step-count': 2 } });

    expect(compared(before, now).changes).toEqual([]);
    expect(compared(before, now).notes).toEqual([
      'Stars: not compared with 3 October 2026, as stars were given another way then.',
      'Steps to reach the task: not compared with 3 October 2026, as it was measured another way then.',
    ]);
  });

  test('another version of the journey is another way, so nothing of it is compared', () => {
    const before = keptRun('2026-10-03', { walks: [{ version: 1, figures: { 'step-count': 9 } }] });
    const now = keptRun('2026-11-23', { walks: [{ version: 2 }] });

    expect(compared(before, now).compared).toBe(0);
    expect(compared(before, now).notes).toContain(
      'Steps to reach the task: not compared with 3 October 2026, as the journey was described another way then.',
    );
  });

  test('a walk that was blocked last time is compared with the one before it', () => {
    const blocked = keptRun('2026-11-01', {
      walks: [{ outcome: 'blocked-by-bot-defence', stars: null, figures: { 'step-count': null } }],
    });

    expect(
      said(withFigures('2026-10-03', { 'step-count': 7 }), blocked, withFigures('2026-11-23', {})),
    ).toEqual(['better: it takes 5 steps, 2 fewer than on 3 October 2026']);
  });

  test('a walk that is blocked now has not fallen', () => {
    const now = keptRun('2026-11-23', {
      walks: [{ outcome: 'blocked-by-robots', stars: null, figures: { 'step-count': 0 } }],
    });

    expect(compared(keptRun('2026-10-03'), now)).toEqual({
      changes: [],
      notes: ['Nothing is compared on desktop: this time it could not be judged (Not rated: robots.txt).'],
      isFirst: false,
      compared: 0,
    });
  });

  test('a way that ends early has fewer faults and is no better for it: only how it ended is told', () => {
    const now = keptRun('2026-11-23', {
      walks: [{ outcome: 'dead-end', stars: [1, 1], figures: { 'wcag-violations': 2 } }],
    });

    expect(said(keptRun('2026-10-03'), now)).toEqual([
      'worse: it ended with “Dead end”; on 3 October 2026 with “Reached”',
      'worse: it has 1 of 4 stars; on 3 October 2026 it had 3',
    ]);
  });

  test('a deeper look is not compared with a quick one', () => {
    const deep = keptRun('2026-11-23', {
      profile: 'thorough',
      walks: [{ figures: { 'wcag-violations': 90 } }],
    });

    expect(compared(keptRun('2026-10-03'), deep).isFirst).toBe(true);
  });

  test('where another axe-core looked, the faults differ and are neither better nor worse', () => {
    const now = keptRun('2026-11-23', { axe: '4.15.0', walks: [{ figures: { 'wcag-violations': 22 } }] });

    expect(said(keptRun('2026-10-03'), now)).toEqual([
      'neither: it has 22 faults by WCAG 2.2, 2 more than on 3 October 2026 (axe-core 4.14.1 looked then, axe-core 4.15.0 now, which may be why)',
    ]);
  });

  test('a modelled time differs by more than a second for each step, or not at all', () => {
    const before = keptRun('2026-10-03');

    expect(said(before, withFigures('2026-11-23', { 'modelled-time': 45 }))).toEqual([]);
    expect(said(before, withFigures('2026-11-23', { 'modelled-time': 45.1 }))).toEqual([
      'worse: its modelled time is 45.1 seconds, 5.1 more than on 3 October 2026',
    ]);
  });
});

describe('stars gained', () => {
  test('are the difference where both numbers are certain', () => {
    expect(starsGained([1, 1], [3, 3])).toBe(2);
    expect(starsGained([4, 4], [3, 3])).toBe(-1);
  });

  test('count between two numbers only when both ends have moved the same way', () => {
    expect(starsGained([1, 2], [2, 4])).toBe(1.5);
    expect(starsGained([2, 2], [2, 4])).toBe(0);
    expect(starsGained([2, 4], [3, 3])).toBe(0);
  });
});
