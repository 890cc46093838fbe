import { describe, expect, test } from 'vitest';
import type { MaturityHeading } from '../../../crawler/records/maturity.ts';
import { summaryHeadings } from '../../../reports-site/views/summary-headings.ts';
import { resultOf, resultsOf } from '../../builders/result-of.ts';

const basisOf = (measure: string) => ({ measure, value: null, target: 'figures' });

/** A heading of two parts: its words on the home page (weight 30) and in its A to Z (weight 10). */
function headingOf(score: number | null, points: { home: number; list: number }): MaturityHeading {
  const part = (label: string, weight: number, earned: number, measure: string) => ({
    label,
    weight,
    points: earned,
    note: '',
    evidence: basisOf(measure),
  });
  return {
    id: 'navigation',
    heading: 'Navigation',
    score,
    reason: score === null ? 'Nothing could be told' : '',
    clauses: [
      { words: 'hides the task', evidence: basisOf('home') },
      { words: 'does not list it', evidence: basisOf('list') },
    ],
    parts: [part('Home', 30, points.home, 'home'), part('List', 10, points.list, 'list')],
  };
}

function saidOf(...walks: (MaturityHeading | null)[]): string | undefined {
  const journeys = walks.map((heading, index) =>
    resultOf({
      journey: `journey-${index}`,
      title: `Journey ${index}`,
      ...(heading && { maturity: [heading] }),
    }),
  );
  return summaryHeadings(resultsOf('larkton', journeys))[0]?.sentence;
}

describe('the four headings of a summary', () => {
  test('give the median, the best and the lowest, and what cost the lowest most', () => {
    // 30 × (100 − 90) = 300 on the home page, 10 × (100 − 0) = 1,000 in the list.
    const low = headingOf(40, { home: 90, list: 0 });
    const middle = headingOf(60, { home: 50, list: 100 });
    const best = headingOf(90, { home: 100, list: 60 });

    expect(saidOf(best, low, middle)).toBe(
      'Median 60 of 100 over 3 walks, best 90; lowest (40) on “Journey 1” on desktop: there it does not list it.',
    );
  });

  test('of one walk say its figure', () => {
    expect(saidOf(headingOf(55, { home: 40, list: 100 }))).toBe(
      '55 of 100 on “Journey 0” on desktop: there it hides the task.',
    );
    expect(saidOf(headingOf(100, { home: 100, list: 100 }))).toBe('100 of 100 on “Journey 0” on desktop.');
  });

  test('that are the same everywhere say so', () => {
    const same = headingOf(80, { home: 80, list: 80 });

    expect(saidOf(same, same)).toBe('80 of 100 on each of 2 walks.');
  });

  test('count the walks that could not be told, and never as nought', () => {
    const full = { home: 100, list: 100 };

    expect(saidOf(headingOf(null, full), headingOf(70, full), headingOf(90, full))).toBe(
      'Median 80 of 100 over 2 walks (1 walk could not be told), best 90; lowest (70) on “Journey 1” on desktop.',
    );
    expect(saidOf(headingOf(null, full))).toBe('Cannot tell: Nothing could be told');
  });

  test('explain a score that is made of several figures by the first of these', () => {
    const score = { ...headingOf(50, { home: 100, list: 0 }) };
    const clauses = [
      { words: 'hides the task', evidence: basisOf('home') },
      { words: 'needs 6 steps', evidence: basisOf('step-count') },
    ];

    expect(saidOf({ ...score, clauses })).toBe(
      '50 of 100 on “Journey 0” on desktop: there it needs 6 steps.',
    );
  });

  test('are none where no journey was ours to judge', () => {
    expect(summaryHeadings(resultsOf('larkton', [resultOf()]))).toEqual([]);
  });
});
