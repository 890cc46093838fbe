import { describe, expect, test } from 'vitest';
import { putJourney, putOverrides } from '../../../crawler/recordings/put-in.ts';

const overrides = { pay: { name: '/^Pay it$/i', checked: '2026-08-03' } };
const place = { council: 'larkton', journey: 'pay-council-tax', replace: false };
const journey = {
  id: 'bin-day',
  title: 'Bin day',
  goal: 'See it',
  par: { steps: 1, actions: 1, seconds: 1 },
  words: ['bin'],
  waypoints: [],
};

const councils = `\uFEFF{ "$schema": "x", "councils": [
  {"tier":"unitary", "name":"Murkwell – \\u00e9", "id":"murkwell", "population": 1.20e5, "overrides": {"b": {}, "a": {}}},
  {"id":"larkton","overrides":{"other":{"x":{"name":"y","checked":"2026-01-01"}}},"name":"L"}
], "sources": {"__proto__x": 1} }`;

describe('putting overrides into councils.json', () => {
  test('keeps all else as it is, in its order', () => {
    const { text, replaced } = putOverrides(councils, place, overrides);

    expect(replaced).toBeNull();
    expect(text).toBe(
      `${JSON.stringify(
        {
          $schema: 'x',
          councils: [
            {
              tier: 'unitary',
              name: 'Murkwell – é',
              id: 'murkwell',
              population: 120000,
              overrides: { b: {}, a: {} },
            },
            {
              id: 'larkton',
              overrides: { other: { x: { name: 'y', checked: '2026-01-01' } }, 'pay-council-tax': overrides },
              name: 'L',
            },
          ],
          sources: { __proto__x: 1 },
        },
        null,
        2,
      )}\n`,
    );
  });

  test('replaces what is there only when asked to', () => {
    const once = putOverrides(councils, place, { goal: { name: '/^Old$/i', checked: '2026-01-01' } }).text;

    expect(() => putOverrides(once, place, overrides)).toThrow(
      'larkton has overrides of pay-council-tax already. Add --replace',
    );
    const { text, replaced } = putOverrides(once, { ...place, replace: true }, overrides);
    expect(replaced).toEqual({ goal: { name: '/^Old$/i', checked: '2026-01-01' } });
    expect(text).not.toContain('Old');
    expect(text).toBe(putOverrides(councils, place, overrides).text);
  });

  test('takes an empty override for none, and names of objects for names', () => {
    expect(
      putOverrides(councils, { ...place, council: 'murkwell', journey: 'a' }, overrides).replaced,
    ).toBeNull();
    expect(putOverrides(councils, { ...place, journey: 'constructor' }, overrides).replaced).toBeNull();
    expect(putOverrides(councils, { ...place, journey: 'constructor' }, overrides).text).toContain(
      '"constructor": {',
    );
  });

  test('keeps keys that would name a prototype', () => {
    const odd = '{"__proto__":{"a":1},"councils":[{"id":"larkton","__proto__":{"b":2}}]}';

    expect(putOverrides(odd, place, overrides).text).toMatch(
      /"__proto__": \{\s+"a": 1[\s\S]+"__proto__": \{\s+"b": 2/,
    );
  });
});

describe('putting a journey into journeys.json', () => {
  test('begins the file when there is none', () => {
    expect(JSON.parse(putJourney(null, { replace: false }, journey).text)).toEqual({ journeys: [journey] });
    expect(JSON.parse(putJourney('{}', { replace: false }, journey).text)).toEqual({ journeys: [journey] });
  });

  test('goes after those that are there', () => {
    const { text } = putJourney('{"journeys":[{"id":"a"}],"$schema":"x"}', { replace: false }, journey);

    expect(JSON.parse(text)).toEqual({ journeys: [{ id: 'a' }, journey], $schema: 'x' });
    expect(Object.keys(JSON.parse(text))).toEqual(['journeys', '$schema']);
  });

  test('replaces one only when asked to; it is then a new version with the same numbers', () => {
    const before = '{"journeys":[{"id":"bin-day","version":4,"lgsl":524,"title":"Old"},{"id":"b"}]}';

    expect(() => putJourney(before, { replace: false }, journey)).toThrow(
      'There is a journey "bin-day" already. Add --replace',
    );
    expect(JSON.parse(putJourney(before, { replace: true }, journey).text)).toEqual({
      journeys: [{ ...journey, version: 5, lgsl: 524 }, { id: 'b' }],
    });
  });
});
