import { describe, expect, test } from 'vitest';
import type { Control } from '../../../../crawler/records/control.ts';
import { buttonLookOf, controlOf, lookOf } from '../../../builders/control-of.ts';
import { firstScore, followedFrom, payLink } from './score-of.ts';

const boxAt = (y: number, height = 44) => ({ x: 0, y, width: 200, height });

/** Links of the main content that are larger than the one that was followed. */
const larger = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    controlOf('News', { ref: `c${at + 2}`, box: { x: 0, y: 300, width: 400, height: 60 } }),
  );

describe('whether a call to action is where people look', () => {
  // The screen is 800 pixels high; what counts is the middle.
  test.each([
    [0, 8],
    [777, 8],
    [778, 4],
    [1577, 4],
    [1578, 0],
    [-100, 0],
  ])('a link 44 pixels high at %i earns %i points for its screen', (y, points) => {
    expect(firstScore(followedFrom(payLink({ box: boxAt(y) }))).points['prominent/screen']).toBe(points);
  });

  test.each([
    [44, 5],
    [43.9, 3],
    [24, 3],
    [23.9, 0],
  ])('a link %d pixels high earns %i points for its height', (height, points) => {
    expect(firstScore(followedFrom(payLink({ box: boxAt(0, height) }))).points['prominent/height']).toBe(
      points,
    );
  });

  test.each([
    [0, 7],
    [1, 5.6],
    [2, 4.2],
    [5, 0],
    [9, 0],
  ])('%i larger links leave %d points for the rank', (count, points) => {
    expect(firstScore(followedFrom(payLink(), { others: larger(count) })).points['prominent/rank']).toBe(
      points,
    );
  });

  test('weighs contrast as well as size', () => {
    // 200 × 44 px at 21:1 against 400 × 60 px at 4.5:1: 184,800 against about 107,000.
    const [pale] = larger(1).map((control) => ({ ...control, look: lookOf({ text: 'rgb(119, 119, 119)' }) }));

    expect(firstScore(followedFrom(payLink(), { others: pale ? [pale] : [] })).points['prominent/rank']).toBe(
      7,
    );
  });

  test('compares with the main content only, and not with what it cannot measure', () => {
    const [one, other] = larger(2);
    const others = [
      { ...controlOf(''), ...one, area: 'header' as const },
      { ...controlOf(''), ...other, look: lookOf({ picture: true }) },
    ];

    expect(firstScore(followedFrom(payLink(), { others })).points['prominent/rank']).toBe(7);
  });

  test('does not rank a call to action whose contrast is not known', () => {
    const cta = payLink({ look: lookOf({ picture: true }) });

    expect(firstScore(followedFrom(cta, { others: larger(3) })).points['prominent/rank']).toBeNull();
  });

  test('ranks by the pixels where styles do not tell', () => {
    // 200 × 44 px at 5:1 is 44,000: less than 400 × 60 px at 3:1, 72,000, and more than 400 × 60 px at 1.5:1, 36,000.
    const over = (typical: number) => ({
      look: lookOf({ picture: true, fontSize: 16 + typical }),
      pixels: { text: { typical, least: 1 }, edge: null },
    });
    const [strong, weak] = larger(2);
    const others = [
      { ...controlOf(''), ...strong, ...over(3) },
      { ...controlOf(''), ...weak, ...over(1.5) },
    ];

    expect(firstScore(followedFrom(payLink(over(5)), { others })).points['prominent/rank']).toBe(5.6);
  });

  test('says by how much to move it up', () => {
    // Its middle is at 1,000 + 22, and the screen ends at 800: 223 pixels bring it to 799.
    const { notes, advice } = firstScore(followedFrom(payLink({ box: boxAt(1000) })));

    expect(notes['prominent/screen']).toBe('It is in screenful 2.');
    expect(advice['prominent/screen']).toBe(
      'Move “Pay council tax” up by 223 pixels or more, so that nobody has to scroll to find it.',
    );
  });

  test('says how much room would make it high enough', () => {
    const { advice } = firstScore(followedFrom(payLink({ box: boxAt(0, 19) })));

    expect(advice['prominent/height']).toBe(
      'Add 13 pixels of padding above and below its words: 44 pixels are easy to press for everyone.',
    );
  });

  test('names what stands out more, the strongest first, whatever their order', () => {
    const [one, other] = larger(2);
    const others = [
      { ...controlOf('Events'), ...one, name: 'Events' },
      { ...controlOf('Parks'), ...other, name: 'Parks', box: { x: 0, y: 300, width: 500, height: 60 } },
    ];
    const { notes, advice } = firstScore(followedFrom(payLink(), { others }));

    expect(notes['prominent/rank']).toBe(
      'By size and contrast 2 others stand out more: “Parks” and “Events”.',
    );
    expect(advice['prominent/rank']).toBe(
      'Make “Pay council tax” larger or stronger in contrast than these, or make these smaller.',
    );
    expect(firstScore(followedFrom(payLink(), { others: others.toReversed() })).notes).toEqual(notes);
  });

  test('counts those of one name, so that the names and the rest are all that stand out more', () => {
    const others = larger(6).map((each, at) => ({
      ...controlOf(at < 3 ? 'Read more' : `Other ${at}`),
      ...each,
      name: at < 3 ? 'Read more' : `Other ${at}`,
    }));
    const { notes } = firstScore(followedFrom(payLink(), { others }));

    // Three and one and one, and one more: six.
    expect(notes['prominent/rank']).toBe(
      'By size and contrast 6 others stand out more: “Other 3”, “Other 4”, “Other 5” and 3 more.',
    );
  });

  test('lets a filled button weigh more than letters of more contrast', () => {
    // White on green, 6.6:1 over all of 200 × 44 px: 58,000. Black letters cover a fifth: on light grey 18.9:1 × 0.2, with
    // 220 × 44 px 37,000; as a link of 400 × 30 px 21:1 × 0.2, 50,000; of 500 × 30 px 63,000.
    const grey = buttonLookOf({ text: '#000000', background: '#f3f2f1', fill: '#f3f2f1' });
    const other = (width: number, high: number, look = lookOf()) =>
      controlOf('Save', { ref: `c${width}`, look, box: { x: 0, y: 300, width, height: high } });
    const rank = (...others: Control[]) =>
      firstScore(followedFrom(payLink({ look: buttonLookOf() }), { others })).points['prominent/rank'];

    expect([rank(other(220, 44, grey), other(400, 30)), rank(other(500, 30))]).toEqual([7, 5.6]);
  });

  test('ranks those of its own style by size alone, whatever bit of a picture each lies on', () => {
    const tile = (ref: string, width: number, typical: number) =>
      controlOf(ref, {
        ref,
        look: buttonLookOf({ surround: null }),
        box: { x: 0, y: 300, width, height: 44 },
        pixels: { text: null, edge: { typical, least: 1 } },
      });
    const others = [tile('c2', 200, 9), tile('c3', 201, 1)];

    expect(firstScore(followedFrom(tile('c1', 200, 4), { others })).points['prominent/rank']).toBe(5.6);
  });
});
