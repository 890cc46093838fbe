import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journeyEfficiency } from '../../../crawler/measures/journey-efficiency.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { bannerOf } from '../../builders/step-of.ts';

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
        { id: 'steps', value: 17.5, max: 35, note: '6 found; par is 3' },
        { id: 'actions', value: 12.5, max: 25 },
        { id: 'time', value: 25, max: 25, note: '15 found; par is 25' },
        { id: 'friction', value: 12, max: 15 },
      ],
    });
  });

  test('never scores a longer journey higher', () => {
    const pages = fc.array(fc.string(), { minLength: 1, maxLength: 12 });

    fc.assert(
      fc.property(pages, fc.string(), (headings, extra) => {
        const more = headings.toSpliced(1, 0, extra);

        expect(scoreOf(...more)).toBeLessThanOrEqual(scoreOf(...headings));
      }),
    );
  });

  test('cannot tell when the journey stopped early', () => {
    expect(journeyEfficiency.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});
