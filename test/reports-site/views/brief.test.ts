import { describe, expect, test } from 'vitest';
import { results } from '../../../crawler/records/results.ts';
import { briefOf } from '../../../reports-site/views/brief.ts';
import { figuresOf } from '../../../reports-site/views/figures.ts';
import { sayWay } from '../../../reports-site/views/way-strip.ts';
import { larkton, murkwell } from '../sample/results.ts';

describe('the brief of a council', () => {
  test.each([larkton, murkwell])('says the same figures, way, outcome and stars as the whole', (whole) => {
    const brief = briefOf(whole);

    for (const [index, walk] of whole.journeys.entries()) {
      const short = brief.journeys[index] ?? walk;
      expect(figuresOf(short)).toEqual(figuresOf(walk));
      expect(sayWay(short)).toBe(sayWay(walk));
      expect(short.outcome.kind).toBe(walk.outcome.kind);
      expect(short.standard?.rating).toEqual(walk.standard?.rating);
    }
  });

  test('has none of what makes the whole large, and is still what the contract says', () => {
    const brief = briefOf(murkwell);

    expect(results.parse(brief)).toEqual(brief);
    expect(JSON.stringify(briefOf(larkton)).length).toBeLessThan(JSON.stringify(larkton).length / 4);
    expect(brief.journeys.flatMap(({ findings }) => findings)).toEqual([]);
    // The hostile title of the sample has 100,000 characters.
    expect(JSON.stringify(brief).length).toBeLessThan(10_000);
  });
});
