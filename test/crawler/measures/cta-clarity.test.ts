import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../crawler/measures/clarity/cta-score.ts';
import { ctaClarity } from '../../../crawler/measures/cta-clarity.ts';
import type { Part } from '../../../crawler/records/answer.ts';
import type { Control } from '../../../crawler/records/control.ts';
import { buttonLookOf, controlOf, lookOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf, chosenOf } from '../../builders/step-of.ts';
import { firstScore, followedFrom, payLink } from './clarity/score-of.ts';

describe('cta-clarity', () => {
  test('gives all points to a clear link', () => {
    const { score, note, groups, advice, first } = firstScore(followedFrom(payLink()));

    expect(groups).toEqual({
      label: { value: 40, max: 40 },
      recognisable: { value: 25, max: 25 },
      prominent: { value: 20, max: 20 },
      uncrowded: { value: 10, max: 10 },
      predictable: { value: 5, max: 5 },
    });
    expect({ score, note }).toEqual({ score: 100, note: 'Clear.' });
    expect(advice).toEqual({});
    expect(first).toBeUndefined();
  });

  test('is the mean of the calls to action, with the worst first and each in turn', () => {
    const journey = journeyOf(
      { heading: 'Home', controls: [controlOf('Click here')] },
      { heading: 'Pay council tax', controls: [controlOf('Continue')] },
      'Continue with your payment',
    );

    // "Click here": of 100, 10 + 8 + 12 + 6 are lost: 64, at most 60. "Continue": 12 + 4 are lost: 84.
    expect(ctaClarity.measure(journey)).toMatchObject({
      kind: 'measured',
      value: 72,
      unit: 'points',
      parts: [
        {
          id: 'worst',
          value: 60,
          max: 100,
          step: 0,
          note: 'Click here',
          advice: 'Say “Pay council tax”, as the heading it leads to does, in place of “Click here”.',
        },
        { id: 'cta-0', label: 'Click here', value: 60, step: 0, parts: [{ id: 'label' }, {}, {}, {}, {}] },
        { id: 'cta-1', label: 'Continue', value: 84, step: 1, note: 'Clear.' },
      ],
    });
  });

  test.each([
    [100, 'Clear'],
    [80, 'Clear'],
    [79, 'Fair'],
    [60, 'Fair'],
    [59, 'Unclear'],
    [0, 'Unclear'],
  ])('calls %i points %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  test.each([
    ['without a name', controlOf('', { text: '' }), 0, 'it has no accessible name'],
    ['with a name that nobody can see', controlOf('\u200b\u202e '), 0, 'it has no accessible name'],
    ['that the keyboard cannot reach', payLink({ focusable: false }), 20, 'the keyboard cannot reach it'],
    ['with a vague label', controlOf('Read more'), 60, 'its label could stand on any link'],
  ])('caps a call to action %s', (_, cta, most, because) => {
    const { score, note } = firstScore(followedFrom(cta, { next: 'Read more about council tax payments' }));

    expect(score).toBe(most);
    expect(note).toBe(`${bandOf(most)}. At most ${most}, because ${because}.`);
  });

  test.each([
    [
      controlOf('', { text: '' }),
      'Give it a name: words within it, or an aria-label where it shows a picture only.',
    ],
    [
      payLink({ focusable: false }),
      'Make “Pay council tax” a link with an address or a button, so that the Tab key reaches it and Enter follows it.',
    ],
    // What one advice earns in several rows is counted together: 12 + 6 points against 5 for the height.
    [
      controlOf('Apply online now', { box: { x: 0, y: 0, width: 90, height: 19 } }),
      'Say “Pay council tax”, as the heading it leads to does, in place of “Apply online now”.',
    ],
    [
      payLink({ box: { x: 0, y: 1700, width: 200, height: 44 } }),
      'Move “Pay council tax” up by 923 pixels or more, so that nobody has to scroll to find it.',
    ],
  ])('says first what earns most: case %#', (cta, expected) => {
    expect(firstScore(followedFrom(cta)).first).toBe(expected);
  });

  test('tells how the one that was followed answers to pointer and keyboard, without points', () => {
    const statesOf = (states: NonNullable<Control['states']>) => {
      const answer = ctaClarity.measure(followedFrom(payLink({ states })));
      const [, cta] = answer.kind === 'measured' ? answer.parts : [];

      return { value: cta?.value, states: cta?.parts?.find(({ id }) => id === 'states') };
    };

    expect(statesOf({ hover: ['text', 'underline'], focus: ['outline'] })).toMatchObject({
      value: 100,
      states: {
        value: 'It answers',
        note: 'Its text and underline change when a pointer is over it. Its outline changes when the keyboard is on it.',
      },
    });
    expect(statesOf({ hover: [], focus: [] })).toMatchObject({
      value: 100,
      states: {
        value: 'It does not always answer',
        note: 'No style of its own changes when a pointer is over it. No style of its own changes when the keyboard is on it.',
      },
    });
  });

  test('takes the strictest cap', () => {
    expect(firstScore(followedFrom(controlOf('More', { focusable: false }))).score).toBe(20);
  });

  test('takes the button that sends a search for the call to action of its step', () => {
    const search = {
      heading: 'Planning',
      chosen: null,
      controls: [
        controlOf('Planning news'),
        controlOf('Search', { ref: 'c2', role: 'button', submits: true }),
      ],
      actions: [
        actionOf('fill', { ref: 'f1', characters: 4 }),
        actionOf('click', { ref: 'c2', name: 'Search' }),
      ],
    };

    expect(ctaClarity.measure(journeyOf(search, 'Search results'))).toMatchObject({
      parts: [{ note: 'Search' }, {}],
    });
  });

  test('cannot tell where nothing was followed, or where it is not in the evidence', () => {
    const lost = { heading: 'Home', chosen: chosenOf('Pay', { ref: 'c99' }), controls: [], actions: [] };

    expect(ctaClarity.measure(journeyOf(lost, 'Pay'))).toEqual({
      kind: 'cannot-tell',
      reason: 'No link or button was followed.',
    });
  });

  test('scores what a dead end got as far as, and says that it stopped', () => {
    const answer = ctaClarity.measure(stopped(journeyOf('Home', 'Pay council tax'), 'no way to pay'));

    expect(answer).toMatchObject({
      kind: 'measured',
      parts: [
        { id: 'worst' },
        { id: 'cta-0' },
        { id: 'stopped', value: null, note: expect.stringContaining('no way to pay') },
      ],
    });
  });

  test('gives no score where the council was not to blame', () => {
    const journey = stopped(journeyOf('Home', 'Pay council tax'), 'robots.txt', 'blocked-by-robots');

    expect(ctaClarity.measure(journey).kind).toBe('cannot-tell');
  });

  test('explains every row in words', () => {
    const answer = ctaClarity.measure(
      followedFrom(controlOf('More', { look: lookOf({ underlined: false }) })),
    );
    const rows = answer.kind === 'measured' ? answer.parts.flatMap(leaves) : [];

    expect(rows.length).toBe(16);
    expect(rows.filter(({ note = '' }) => !/[.”]$/.test(note))).toEqual([{ ...rows[0] }]);
  });
});

/** The rows below a part; the part itself where it has none. */
function leaves(part: Part): Part[] {
  return part.parts ? part.parts.flatMap(leaves) : [part];
}

const names = fc.constantFrom('Click here', 'More', 'Pay council tax', 'Council tax', 'Continue', 'Yma', '');
const looks = fc.constantFrom(
  lookOf(),
  buttonLookOf(),
  lookOf({ underlined: false }),
  lookOf({ picture: true }),
  buttonLookOf({ surround: null }),
);
const ratio = fc.double({ min: 1, max: 21, noNaN: true });
const contrasts = fc.option(fc.record({ typical: ratio, least: ratio }));
const pixels = fc.option(fc.record({ text: contrasts, edge: contrasts }), { nil: undefined });
const boxes = fc.record({
  x: fc.constant(0),
  y: fc.integer({ min: -200, max: 3000 }),
  width: fc.integer({ min: 2, max: 900 }),
  height: fc.integer({ min: 2, max: 200 }),
});
const controls = fc
  .record({ name: names, look: looks, box: boxes, pixels, target: fc.constantFrom(null, '_blank') })
  .map(({ name, ...overrides }) => controlOf(name, overrides));
const pages = fc
  .record({ cta: controls, others: fc.array(controls, { maxLength: 6 }) })
  .map(({ cta, others }) => ({
    cta,
    others: others.map((other, at) => ({ ...other, ref: `c${at + 2}` })),
  }));

describe('cta-clarity always', () => {
  test('lies between 0 and 100, and no part earns more than its most', () => {
    fc.assert(
      fc.property(pages, ({ cta, others }) => {
        const answer = ctaClarity.measure(followedFrom(cta, { others }));
        const parts = answer.kind === 'measured' ? answer.parts.flatMap(everyPart) : [];

        expect(answer).toMatchObject({ kind: 'measured' });
        expect(parts.filter(({ value, max }) => Number(value) < 0 || Number(value) > (max ?? 100))).toEqual(
          [],
        );
      }),
    );
  });

  test('says of every row that lost points what would earn them, and of no other', () => {
    fc.assert(
      fc.property(pages, ({ cta, others }) => {
        const { points, advice } = firstScore(followedFrom(cta, { others }));
        const full = firstScore(followedFrom(payLink())).points;
        const lost = Object.keys(points).filter(
          (row) => points[row] !== null && Number(points[row]) < Number(full[row]),
        );

        expect(Object.keys(advice).toSorted()).toEqual(lost.toSorted());
      }),
    );
  });

  test('is the same in whatever order the other controls stand', () => {
    fc.assert(
      fc.property(pages, ({ cta, others }) => {
        expect(firstScore(followedFrom(cta, { others: others.toReversed() }))).toEqual(
          firstScore(followedFrom(cta, { others })),
        );
      }),
    );
  });
});

/** A part and all below it. */
function everyPart(part: Part): Part[] {
  return [part, ...(part.parts ?? []).flatMap(everyPart)];
}

describe('cta-clarity never', () => {
  test('rises when a vague link is added to the page', () => {
    const vague = fc.constantFrom('Click here', 'More', 'Darllen mwy');

    fc.assert(
      fc.property(pages, vague, controls, ({ cta, others }, label, added) => {
        const link = { ...added, name: label, text: label, ref: 'c99' };

        expect(firstScore(followedFrom(cta, { others: [...others, link] })).score).toBeLessThanOrEqual(
          firstScore(followedFrom(cta, { others })).score,
        );
      }),
    );
  });

  test('falls when the pixels of its text stand out more', () => {
    fc.assert(
      fc.property(pages, ratio, ratio, ({ cta, others }, one, other) => {
        const at = (each: number) =>
          firstScore(
            followedFrom(
              {
                ...cta,
                look: lookOf({ picture: true }),
                pixels: { text: { typical: each, least: each }, edge: null },
              },
              { others },
            ),
          ).score;

        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
      }),
    );
  });

  test('falls when the text is darker on white', () => {
    const shades = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }));
    const neighbours = [controlOf('News', { ref: 'c2', box: { x: 0, y: 0, width: 300, height: 60 } })];
    const scoreAt = (shade: number, underlined: boolean) =>
      firstScore(
        followedFrom(payLink({ look: lookOf({ underlined, text: `rgb(${shade}, ${shade}, ${shade})` }) }), {
          others: neighbours,
        }),
      ).score;

    fc.assert(
      fc.property(shades, fc.boolean(), ([one, other], underlined) => {
        const [dark, light] = [Math.min(one, other), Math.max(one, other)];

        expect(scoreAt(dark, underlined)).toBeGreaterThanOrEqual(scoreAt(light, underlined));
      }),
    );
  });

  test('falls when the fill of a button is darker on white, however many main buttons there are', () => {
    const shades = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }));
    const scoreAt = (shade: number, count: number) => {
      const colour = `rgb(${shade}, ${shade}, ${shade})`;
      const others = Array.from({ length: count }, (_, at) =>
        controlOf('Apply', { ref: `c${at + 2}`, look: buttonLookOf() }),
      );

      return firstScore(
        followedFrom(payLink({ look: buttonLookOf({ fill: colour, background: colour }) }), { others }),
      ).score;
    };

    fc.assert(
      fc.property(shades, fc.integer({ min: 0, max: 5 }), ([one, other], count) => {
        const [dark, light] = [Math.min(one, other), Math.max(one, other)];

        expect(scoreAt(dark, count)).toBeGreaterThanOrEqual(scoreAt(light, count));
      }),
    );
  });
});
