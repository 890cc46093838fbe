import { describe, expect, test } from 'vitest';
import { type Check, check } from '../../../../crawler/measures/checks/check.ts';
import { judge } from '../../../../crawler/measures/checks/judge.ts';
import type { Facts } from '../../../../crawler/records/facts/list.ts';

const page = { url: 'http://x.example/', title: 'Bins', device: 'desktop', step: 2 } as const;
const place = { selector: 'p', snippet: '<p>Bins</p>', box: { x: 1, y: 2, width: 3, height: 4 } };
const links: Facts['links'] = { links: [], leaving: [], left: 0 };

function checkThat(finds: Check<'links'>['judge']): Check<'links'> {
  return check({
    id: 'vague',
    version: 1,
    title: 'Vague',
    wcag: ['2.4.4'],
    reads: ['links'],
    who: '',
    mend: '',
    source: '',
    limits: '',
    examples: { passes: '', fails: '' },
    judge: finds,
  });
}

const vague = checkThat(() => [
  { kind: 'violation', impact: 'serious', message: 'Vague.', help: 'Say more.', place },
]);
const seen = (facts: unknown, reason = '') => [
  { what: 'links', state: 'as it arrived', frame: '', facts, reason },
];

describe('judging a page', () => {
  test('makes findings of verdicts, with step, state, criteria and level', () => {
    const [finding] = judge(seen(links), page, [vague]).findings;

    expect(finding).toMatchObject({
      check: 'vague',
      engine: 'kerb',
      wcag: ['2.4.4'],
      level: 'A',
      selector: 'p',
    });
    expect(finding?.places).toEqual([
      { step: 2, selector: 'p', state: 'as it arrived', node: 'p', box: place.box },
    ]);
  });

  test('says why a check could not be made when its facts are missing', () => {
    expect(judge(seen(null, 'The page hung'), page, [vague])).toEqual({
      findings: [],
      untested: [{ check: 'vague', state: 'as it arrived', reason: 'The page hung' }],
    });
  });

  test('takes facts that it cannot read for those of another version, and goes on', () => {
    expect(judge(seen({ wide: 1 }), page, [vague])).toEqual({
      findings: [],
      untested: [
        {
          check: 'vague',
          state: 'as it arrived',
          reason: 'What was seen was written by another version of Kerb',
        },
      ],
    });
  });

  test('says nothing of a check that was not asked for', () => {
    expect(judge([], page, [vague])).toEqual({ findings: [], untested: [] });
  });

  test('outlives a check that breaks, and says so', () => {
    const broken = checkThat(() => {
      throw new Error('no such word');
    });
    const { findings, untested } = judge(seen(links), page, [broken, vague]);

    expect(untested).toEqual([
      { check: 'vague', state: 'as it arrived', reason: 'The check broke: no such word' },
    ]);
    expect(findings.map(({ message }) => message)).toEqual(['Vague.']);
  });

  test('judges each frame by itself and names the frame in the selector', () => {
    const framed = seen(links).map((each) => ({ ...each, frame: '#form' }));
    const { findings } = judge([...seen(links), ...framed], page, [vague]);

    expect(findings.map(({ selector }) => selector)).toEqual(['p', '#form | p']);
    expect(findings[1]?.places[0]?.box).toBeNull();
  });
});
