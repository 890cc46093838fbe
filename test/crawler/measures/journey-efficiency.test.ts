import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFriction } from '../../../crawler/measures/friction.ts';
import { journeyEfficiency } from '../../../crawler/measures/journey-efficiency.ts';
import { fieldOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf, arrivalOf, bannerOf } from '../../builders/step-of.ts';

const short = (heading: string) => ({ heading, mainText: '' });

function scoreOf(...drafts: Parameters<typeof journeyOf>): number {
  const answer = journeyEfficiency.measure(journeyOf(...drafts));

  return answer.kind === 'measured' ? Number(answer.value) : Number.NaN;
}

describe('journey-efficiency', () => {
  test('gives full marks to a journey at par', () => {
    expect(scoreOf(...['Home', 'Council tax', 'Pay', 'Your reference'].map(short))).toBe(100);
  });

  test('gives no more than full marks to a journey under par', () => {
    expect(scoreOf('Home', 'Your reference')).toBe(100);
  });

  test('weighs steps, actions, time and obstacles', () => {
    // Par is 3 steps, 3 actions, 25 s. Six steps and clicks: 35 × 3/6 = 17.5 and 25 × 3/6 = 12.5.
    // Time: six clicks of 2.5 s = 15 s, under par: 25. One covering banner: 15 × (1 − 1/5) = 12. Together 67.
    const drafts = ['Home', 'A', 'B', 'C', 'D', 'E', 'F'].map(short);
    const answer = journeyEfficiency.measure(
      journeyOf({ ...short('Home'), banner: bannerOf(true) }, ...drafts.slice(1)),
    );

    expect(answer).toMatchObject({
      kind: 'measured',
      value: 67,
      unit: 'points',
      parts: [
        {
          id: 'steps',
          value: 17.5,
          max: 35,
          note: '6 found; par is 3; 3 over par cost 17.5',
          parts: [
            { id: 'steps-found', value: 6 },
            { id: 'steps-par', value: 3 },
            { id: 'steps-lost', value: 17.5 },
          ],
        },
        { id: 'actions', value: 12.5, max: 25 },
        { id: 'time', value: 25, max: 25, note: '15 found; par is 25', parts: [{}, {}, { value: 0 }] },
        {
          id: 'friction',
          value: 12,
          max: 15,
          parts: [{ id: 'friction-cookie-banners', value: 1, note: '3 points by itself' }],
        },
      ],
    });
  });

  test('takes no more than all points for obstacles', () => {
    const covered = { ...short('Home'), banner: bannerOf(true) };
    const answer = journeyEfficiency.measure(journeyOf(...Array.from({ length: 7 }, () => ({ ...covered }))));

    // Seven banners and, since all pages are the same, six pages seen before.
    expect(answer).toMatchObject({
      parts: [
        {},
        {},
        {},
        {
          value: 0,
          note: '13 found; 5 or more take all the points',
          parts: [
            { id: 'friction-cookie-banners', value: 7, note: '21 points by themselves' },
            { id: 'friction-seen-before', value: 6, note: '18 points by themselves' },
          ],
        },
      ],
    });
  });

  test('cannot tell when the journey stopped early', () => {
    expect(journeyEfficiency.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});

type Draft = Exclude<Parameters<typeof journeyOf>[number], string>;

/** Pages as a council may have them: words, waiting, a form or a link, on one of three hosts. */
const anyPage: fc.Arbitrary<Draft> = fc
  .record({
    heading: fc.constantFrom('Home', 'Council tax', 'Pay', 'Sign in', 'Your details', ''),
    host: fc.constantFrom('www.larkton.gov.uk', 'pay.larkton.gov.uk', 'larkton.supplier.co.uk'),
    words: fc.nat(400),
    waitMs: fc.nat(9000),
    label: fc.constantFrom('Postcode', 'Email', 'Name', 'Account number'),
    asks: fc.boolean(),
    covers: fc.boolean(),
  })
  .map(({ heading, host, words, waitMs, label, asks, covers }) => ({
    heading,
    url: `https://${host}/${heading.toLowerCase().replace(/\W+/g, '-')}`,
    mainText: 'word '.repeat(words),
    arrival: arrivalOf({ waitMs }),
    banner: covers ? bannerOf(true) : null,
    ...(asks ? { fields: [fieldOf(label)], actions: [actionOf('fill', { ref: 'f1', characters: 8 })] } : {}),
  }));

const anyJourney = fc.array(anyPage, { minLength: 2, maxLength: 12 });

describe('for any journey, the efficiency', () => {
  test('is never higher with one step more, which answers no faster than the others', () => {
    fc.assert(
      fc.property(anyJourney, anyPage, fc.nat(), (pages, extra, place) => {
        const slowest = Math.max(...pages.map(({ arrival }) => arrival?.waitMs ?? 0));
        const added = { ...extra, arrival: arrivalOf({ waitMs: slowest }) };
        const longer = pages.toSpliced(1 + (place % pages.length), 0, added);

        expect(scoreOf(...longer)).toBeLessThanOrEqual(scoreOf(...pages));
      }),
    );
  });

  test('is never higher with one action more', () => {
    fc.assert(
      fc.property(anyJourney, fc.nat(), (pages, place) => {
        const at = place % (pages.length - 1);
        const { steps } = journeyOf(...pages);
        const actions = [...(steps[at]?.actions ?? []), actionOf('tick', { ref: 'box' })];
        const more = pages.map((page, index) => (index === at ? { ...page, actions } : page));

        expect(scoreOf(...more)).toBeLessThanOrEqual(scoreOf(...pages));
      }),
    );
  });

  test('is never higher with one obstacle more of any kind', () => {
    const obstacle = fc.constantFrom<Partial<Draft>>(
      { banner: bannerOf(true) },
      { arrival: arrivalOf({ how: 'new-window' }) },
      { dialogs: [{ kind: 'alert', message: 'Please note' }] },
      { downloads: ['form.pdf'] },
      { url: 'https://elsewhere.example.org/' },
      { url: 'https://www.larkton.gov.uk/form.pdf' },
    );

    fc.assert(
      fc.property(anyJourney, obstacle, fc.nat(), (pages, more, place) => {
        const at = place % pages.length;
        const same = pages.map((page) => ({ ...page, arrival: arrivalOf() }));
        const harder = same.map((page, index) => (index === at ? { ...page, ...more } : page));
        const counts = [same, harder].map((each) => countFriction(journeyOf(...each)));

        fc.pre((counts[1] ?? 0) > (counts[0] ?? 0));
        expect(scoreOf(...harder)).toBeLessThanOrEqual(scoreOf(...same));
      }),
    );
  });
});
