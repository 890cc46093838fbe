import { describe, expect, test } from 'vitest';
import { contentWords, overlapWith } from '../../journeys/goal-words.ts';

describe('goal words', () => {
  test('leaves small words out and takes endings off', () => {
    expect(contentWords('Paying your Council Tax bills')).toEqual(['pay', 'council', 'tax', 'bill']);
  });

  test('counts the words that are shared, and their share of the label', () => {
    expect(overlapWith(['council tax', 'pay'], 'Council Tax bands')).toEqual({ shared: 2, share: 2 / 3 });
  });

  test('does not follow one shared word among many', () => {
    expect(overlapWith(['council tax', 'pay'], 'Council meetings and agendas')).toBeNull();
    expect(overlapWith(['bin', 'collection'], 'Collection of art')).toBeNull();
    expect(overlapWith(['bin', 'collection'], 'Bins')).toEqual({ shared: 1, share: 1 });
  });

  test('does not follow a word that many goals share when it stands alone', () => {
    expect(overlapWith(['council tax', 'pay'], 'Pay it')).toBeNull();
    expect(overlapWith(['council tax', 'pay'], 'Council')).toBeNull();
  });
});
