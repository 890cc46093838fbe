import { describe, expect, test } from 'vitest';
import type { Control, ControlLook } from '../../../../crawler/records/control.ts';
import { buttonLookOf, controlOf, lookOf } from '../../../builders/control-of.ts';
import { firstScore, followedFrom, payLink } from './score-of.ts';

/** The points of the rows under "Looks like what it is": [shape, text contrast, edge, name]. */
function looking(look: ControlLook) {
  const { points } = firstScore(followedFrom(payLink({ look })));

  return ['shape', 'text-contrast', 'edge', 'name'].map((id) => points[`recognisable/${id}`]);
}

const grey = 'rgb(119, 119, 119)';
const padded: ControlLook['paddings'] = [8, 10, 8, 10];

describe('whether a control looks like what it is', () => {
  test.each([
    ['an underlined link', lookOf(), [10, 6, 5, 4]],
    ['a filled button', buttonLookOf(), [10, 6, 5, 4]],
    [
      'a link set apart by its colour alone',
      lookOf({ underlined: false, text: 'rgb(0, 0, 255)' }),
      [4, 6, 0, 4],
    ],
    ['a fill without room beside the text', buttonLookOf({ paddings: [8, 0, 8, 0] }), [4, 6, 5, 4]],
    [
      'a fill without padding above, but 44 pixels high',
      buttonLookOf({ paddings: [0, 10, 0, 10] }),
      [10, 6, 5, 4],
    ],
    [
      'a fill without room above large letters',
      buttonLookOf({ paddings: [0, 10, 0, 10], fontSize: 23 }),
      [4, 6, 5, 4],
    ],
    // Light grey on white is 1.1:1: a shape that can be seen, but no edge of 3:1.
    [
      'a light grey button',
      lookOf({
        underlined: false,
        fill: 'rgb(243, 242, 241)',
        background: 'rgb(243, 242, 241)',
        paddings: padded,
      }),
      [10, 6, 0, 4],
    ],
    [
      'a fill that cannot be told from the page',
      lookOf({ underlined: false, fill: 'white', paddings: padded }),
      [4, 6, 0, 4],
    ],
    [
      'a border on all sides',
      lookOf({ underlined: false, borderWidths: [1, 1, 1, 1], paddings: padded }),
      [10, 6, 5, 4],
    ],
    [
      'a border below only',
      lookOf({ underlined: false, borderWidths: [0, 0, 1, 0], paddings: padded }),
      [4, 6, 0, 4],
    ],
  ])('gives %s its points', (_, look, expected) => {
    expect(looking(look)).toEqual(expected);
  });

  // #777777 on white is 4.478:1: enough for large text only (24 px, or 18.66 px in bold).
  test.each([
    [{ fontSize: 23.9 }, 0],
    [{ fontSize: 24 }, 6],
    [{ fontSize: 19, fontWeight: 700 }, 6],
    [{ fontSize: 18, fontWeight: 700 }, 0],
  ])('asks less contrast of large text: %j', (size, points) => {
    expect(looking(lookOf({ text: grey, ...size }))[1]).toBe(points);
  });

  test('does not round a contrast up', () => {
    const { notes } = firstScore(followedFrom(payLink({ look: lookOf({ text: grey }) })));

    expect(notes['recognisable/text-contrast']).toBe(
      'The contrast is 4.4:1: #777777 on #ffffff. It needs 4.5:1.',
    );
  });

  test('mixes text that lets its background through', () => {
    expect(looking(lookOf({ text: 'rgba(0, 0, 0, 0.2)' }))[1]).toBe(0);
  });

  test.each([
    ['a picture behind the text', { picture: true }],
    ['a text colour that is not known', { text: null }],
    ['a background that is not known', { background: null }],
    ['a colour that cannot be read', { text: 'burnt-umber(3)' }],
    ['a background that lets something through', { background: 'rgba(255, 255, 255, 0.5)' }],
    ['a colour of a hundred thousand characters', { text: 'x'.repeat(100_000) }],
  ])('does not measure contrast over %s', (_, overrides) => {
    expect(looking(lookOf(overrides))[1]).toBeNull();
  });

  test('does not judge a fill where its surroundings are not known', () => {
    expect(looking(buttonLookOf({ surround: null }))).toEqual([null, 6, null, 4]);
  });

  test('does not judge the shape of a control that is filled with a picture', () => {
    expect(looking(buttonLookOf({ picture: true, fill: 'transparent' }))).toEqual([null, null, null, 4]);
  });

  test('leaves what was not measured out of the points that could be earned', () => {
    const { groups, score } = firstScore(followedFrom(payLink({ look: buttonLookOf({ picture: true }) })));

    // Text contrast (6) and, among the prominent, rank (7) leave; all that is left is earned: 87 of 87.
    expect(groups.recognisable).toEqual({ value: 19, max: 19 });
    expect(score).toBe(100);
  });

  /** A link whose styles do not tell, with what its pixels show. */
  const pictured = (pixels: Control['pixels'], look: Partial<ControlLook> = {}) => {
    const { points, notes, advice } = firstScore(
      followedFrom(payLink({ look: lookOf({ picture: true, underlined: false, ...look }), pixels })),
    );

    return { row: (id: string) => points[`recognisable/${id}`], notes, advice };
  };

  test.each([
    [4.5, 6],
    [4.49, 0],
  ])('over a picture, letters that reach %d:1 by their pixels earn %i points', (least, expected) => {
    expect(pictured({ text: { least, typical: 12 }, edge: null }).row('text-contrast')).toBe(expected);
  });

  test('says which plain ground would do under the words', () => {
    const { notes, advice } = pictured(
      { text: { least: 1.13, typical: 1.76 }, edge: null },
      { text: '#ffffff' },
    );

    expect(notes['recognisable/text-contrast']).toBe(
      'By its pixels the contrast is 1.1:1 or more for nearly all letters; it needs 4.5:1.',
    );
    expect(advice['recognisable/text-contrast']).toBe(
      'Lay a plain ground behind the words: on black they would have 21:1.',
    );
  });

  test.each([
    // A shape that can be seen begins at 1.1:1, an edge that stands out at 3:1.
    [3, [10, 5]],
    [2.99, [10, 0]],
    [1.1, [10, 0]],
    [1.09, [4, 0]],
  ])('a button whose edge reaches %d:1 by its pixels earns %j', (typical, expected) => {
    const { row } = pictured({ text: null, edge: { typical, least: 1 } }, { paddings: padded });

    expect([row('shape'), row('edge')]).toEqual(expected);
  });

  test('does not measure what pictures do not show either', () => {
    const { row } = pictured({ text: null, edge: null }, { paddings: padded });

    expect([row('shape'), row('text-contrast'), row('edge')]).toEqual([null, null, null]);
  });

  test('trusts styles before pixels', () => {
    const look = lookOf({ text: 'rgb(0, 0, 0)' });
    const pixels = { text: { least: 1, typical: 1 }, edge: null };

    expect(firstScore(followedFrom(payLink({ look, pixels }))).points['recognisable/text-contrast']).toBe(6);
  });

  test.each([
    // #999999 on white is 2.8:1; a quarter of black makes it #737373 with 4.7:1, a fifth #7a7a7a with 4.2:1.
    ['a pale text', lookOf({ text: '#999999' }), 'Make the text #737373 in place of #999999.'],
    // White is as light as it gets: the green gives way. #3cb371 has 2.6:1; a fifth of black 4.0:1, a quarter 4.5:1.
    [
      'white on a light fill',
      buttonLookOf({ text: '#ffffff', background: '#3cb371', fill: '#3cb371' }),
      'Make what is behind the text #2d8655 in place of #3cb371.',
    ],
  ])('names the nearest colour that would do for %s', (_, look, expected) => {
    expect(firstScore(followedFrom(payLink({ look }))).advice['recognisable/text-contrast']).toBe(expected);
  });

  test('offers the colour of the text for an edge', () => {
    const look = lookOf({ underlined: false, fill: 'white', paddings: padded });

    expect(firstScore(followedFrom(payLink({ look }))).advice).toMatchObject({
      'recognisable/shape':
        'Underline “Pay council tax”, or make it a button: a fill or a border, and room around its text.',
      'recognisable/edge':
        'Give it a border in the colour of its text, #000000: it has 21:1 against what surrounds it.',
    });
  });

  test.each([
    ['Pay council tax', 'Pay', 4],
    ['Pay  council tax!', 'pay council TAX', 4],
    ['Payment', 'Pay', 0],
    ['Go to the payment form', 'Pay council tax', 0],
    ['Pay council tax', '', null],
    ['', 'Pay', 0],
  ])('wants the visible text in the accessible name: name %j, text %j', (name, text, points) => {
    expect(firstScore(followedFrom(controlOf(name, { text }))).points['recognisable/name']).toBe(points);
  });

  test('says with which words the accessible name should begin', () => {
    const cta = controlOf('Go to the payment form', { text: 'Pay council tax' });

    expect(firstScore(followedFrom(cta)).advice['recognisable/name']).toBe(
      'Let the accessible name begin with “Pay council tax”, the words that are seen.',
    );
  });
});
