import { describe, expect, test } from 'vitest';
import { sayWay, wayMarks } from '../../../reports-site/views/way-strip.ts';
import { walkOf } from '../sample/walk-of.ts';

describe('wayMarks', () => {
  test('draws a dot for every step, the goal last, and par where three steps end', () => {
    expect(wayMarks(walkOf('larkton', 'desktop').result, 4)).toEqual({
      width: 220,
      end: 206,
      par: 206,
      dots: [
        { x: 14, kind: 'step' },
        { x: 78, kind: 'step' },
        { x: 142, kind: 'step' },
        { x: 206, kind: 'goal' },
      ],
    });
  });

  test('shows where a journey stopped', () => {
    expect(wayMarks(walkOf('murkwell', 'desktop').result, 4).dots.at(-1)).toEqual({ x: 78, kind: 'stopped' });
  });

  test('is as wide as the longest journey beside it', () => {
    expect(wayMarks(walkOf('murkwell', 'desktop').result, 8).width).toBe(476);
  });
});

describe('sayWay', () => {
  test('counts steps and changes of address', () => {
    expect(sayWay(walkOf('larkton', 'desktop').result)).toBe(
      '3 steps from the home page to the goal, with 1 change of address on the way',
    );
  });

  test('says where a journey stopped', () => {
    expect(sayWay(walkOf('murkwell', 'desktop').result)).toBe('Stopped after 1 step');
  });

  test('says that no page was seen', () => {
    expect(sayWay(walkOf('murkwell', 'mobile').result)).toBe('No page was seen');
  });
});
