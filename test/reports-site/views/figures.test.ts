import { describe, expect, test } from 'vitest';
import { barLength, figure, figuresOf, measureRows } from '../../../reports-site/views/figures.ts';
import { walkOf } from '../sample/walk-of.ts';

describe('figuresOf', () => {
  test('says the five headline figures of a journey that reached its goal', () => {
    expect(figuresOf(walkOf('larkton', 'desktop').result).map(({ said }) => said.text)).toEqual([
      '3 steps',
      '31.3 seconds',
      '82 of 100',
      '76.5 of 100',
      '2 faults',
    ]);
  });

  test('has no figures for a journey that is not rated, only the reason', () => {
    const figures = figuresOf(walkOf('murkwell', 'mobile').result);

    expect(new Set(figures.map(({ said }) => said.text))).toEqual(new Set(['Not rated']));
    expect(new Set(figures.map(({ said }) => said.reason))).toEqual(new Set(['robots.txt disallows /pay']));
  });

  test('keeps 0 apart from what cannot be told', () => {
    const { result } = walkOf('murkwell', 'desktop');

    expect(figure(result, 'wcag-violations')).toEqual({ text: '0 faults', number: 0, reason: '' });
    expect(figure(result, 'step-count').number).toBeNull();
  });
});

describe('measureRows', () => {
  const facts = (id: string) => ({
    id,
    version: 1,
    title: id,
    why: '',
    unit: '',
    better: 'lower' as const,
    source: '',
  });

  test('follows the order of the method, with measures that it does not know last', () => {
    const rows = measureRows(walkOf('murkwell', 'desktop').result, [
      facts('wcag-violations'),
      facts('cta-clarity'),
    ]);

    expect(rows.map(({ id }) => id)).toEqual([
      'wcag-violations',
      'cta-clarity',
      'step-count',
      'modelled-time',
      'journey-efficiency',
      'home-prominence',
    ]);
  });
});

describe('barLength', () => {
  test('is in percent of the longest', () => {
    expect(barLength(3, [3, 6, null])).toBe(50);
  });

  test('is in percent of 100 for a score', () => {
    expect(barLength(40, [40, 20], 100)).toBe(40);
  });

  test('is nothing at all for what is not known', () => {
    expect(barLength(null, [3])).toBeNull();
  });

  test('is 0 when every figure is 0', () => {
    expect(barLength(0, [0, 0])).toBe(0);
  });
});
