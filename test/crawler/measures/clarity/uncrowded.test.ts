import { describe, expect, test } from 'vitest';
import { buttonLookOf, controlOf } from '../../../builders/control-of.ts';
import { firstScore, followedFrom, payLink } from './score-of.ts';

const buttons = (count: number) =>
  Array.from({ length: count }, (_, at) => controlOf('Apply', { ref: `c${at + 2}`, look: buttonLookOf() }));

describe('whether a call to action competes with others', () => {
  test.each([
    [0, 10],
    [1, 10],
    [2, 7],
    [3, 4],
    [4, 0],
    [40, 0],
  ])('%i main buttons on the page leave %i points', (count, points) => {
    expect(
      firstScore(followedFrom(payLink(), { others: buttons(count) })).points['uncrowded/primaries'],
    ).toBe(points);
  });

  test('does not count secondary buttons or those of the header', () => {
    const others = [
      ...buttons(3).map((button) => ({ ...button, look: buttonLookOf({ fill: 'rgb(243, 242, 241)' }) })),
      ...buttons(3).map((button) => ({ ...button, area: 'header' as const })),
    ];

    expect(firstScore(followedFrom(payLink(), { others })).points['uncrowded/primaries']).toBe(10);
  });

  test('says of how many it is not known', () => {
    const others = buttons(2).map((button) => ({ ...button, look: buttonLookOf({ surround: null }) }));

    expect(firstScore(followedFrom(payLink(), { others })).notes['uncrowded/primaries']).toBe(
      '0 controls are styled as the main one; of 2 more it is not known.',
    );
  });

  test('names the rivals and says which to make secondary', () => {
    const others = ['Report', 'Apply', 'Renew', 'Join', 'Book'].map((name, at) =>
      controlOf(name, { ref: `c${at + 2}`, look: buttonLookOf() }),
    );
    const cta = payLink({ look: buttonLookOf() });

    expect(firstScore(followedFrom(cta, { others })).advice['uncrowded/primaries']).toBe(
      'Keep that style for “Pay council tax” alone, and make “Apply”, “Book”, “Join” and 2 more secondary: links or plain buttons.',
    );
    expect(
      firstScore(followedFrom(payLink(), { others: others.slice(0, 2) })).advice['uncrowded/primaries'],
    ).toBe(
      'Give that style to “Pay council tax” alone, and make “Apply” and “Report” secondary: links or plain buttons.',
    );
  });

  test('tells by the pixels whether a gradient is the fill of a main button', () => {
    const gradient = (typical: number) =>
      controlOf('Apply', {
        ref: 'c2',
        look: buttonLookOf({ picture: true, fill: 'transparent' }),
        pixels: { text: null, edge: { typical, least: 1 } },
      });
    const count = (typical: number) =>
      firstScore(followedFrom(payLink({ look: buttonLookOf() }), { others: [gradient(typical)] })).points[
        'uncrowded/primaries'
      ];

    expect([count(3), count(2.9)]).toEqual([7, 10]);
  });

  test('takes tiles of one style over a picture for alike, whatever bit of it each lies on', () => {
    // Edges of 8, 7 and 4 are those of main buttons: so the one with 2 is one too, though its own edge earns nothing.
    const tile = (typical: number, at: number) =>
      controlOf(`Tile ${at}`, {
        ref: `c${at + 1}`,
        look: buttonLookOf({ surround: null }),
        pixels: { text: null, edge: { typical, least: 1 } },
      });
    const [cta, ...others] = [2, 8, 7, 4].map(tile);
    if (!cta) throw new Error('there is no tile');
    const { points } = firstScore(followedFrom(cta, { others }));

    expect([points['uncrowded/primaries'], points['recognisable/edge']]).toEqual([0, 0]);
  });
});
