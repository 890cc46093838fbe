import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../crawler/records/finding.ts';
import { pinsOf } from '../../../reports-site/views/pins.ts';

const size = { width: 1280, height: 800 };
const box = { x: 100, y: 200, width: 80, height: 40 };
const chosen = {
  name: 'Pay',
  role: 'link',
  method: 'pattern',
  because: '',
  towards: 'pay',
  ambiguous: false,
} as const;
const step = { index: 1, banner: null, chosen: null };

function finding(
  changed: Partial<Finding>,
  at: { box?: Finding['places'][number]['box']; step?: number; state?: string } = {},
): Finding {
  const place = { step: 1, selector: 'a', state: 'as it arrived', node: 'a', box, ...at };
  return {
    id: 'x',
    check: 'image-alt',
    engine: 'axe',
    kind: 'violation',
    impact: 'serious',
    wcag: ['1.1.1'],
    level: 'A',
    selector: 'a',
    snippet: '<a>',
    message: 'No words for it. Look.',
    help: '',
    helpUrl: '',
    places: [place],
    ...changed,
  };
}

describe('what is drawn over the first screen of a step', () => {
  test('outlines what was chosen where it is in the picture', () => {
    expect(pinsOf({ findings: [] }, { ...step, chosen: { ...chosen, box } }, size)).toEqual({
      chosen: box,
      isBelow: false,
      pins: [],
      left: 0,
    });
  });

  test('says that it is below where the picture ends before it', () => {
    const below = { ...chosen, box: { ...box, y: 900 } };

    expect(pinsOf({ findings: [] }, { ...step, chosen: below }, size)).toMatchObject({
      chosen: null,
      isBelow: true,
    });
  });

  test('outlines the part of it that is in the picture', () => {
    const cut = { ...chosen, box: { x: -20, y: 780, width: 100, height: 60 } };

    expect(pinsOf({ findings: [] }, { ...step, chosen: cut }, size).chosen).toEqual({
      x: 0,
      y: 780,
      width: 80,
      height: 20,
    });
  });

  test.each([
    // 1280 × 600 of 1280 × 800 is just three quarters.
    [600, 1],
    [601, 0],
  ])('draws nothing round what is nearly the whole page: %i pixels high', (height, count) => {
    const whole = { x: 0, y: 0, width: 1280, height };

    expect(pinsOf({ findings: [finding({}, { box: whole })] }, step, size).pins).toHaveLength(count);
  });

  test('numbers the faults, violations and the gravest first, and leaves advice out', () => {
    const findings = [
      finding({ kind: 'needs-review', impact: 'critical', message: 'To look at.' }),
      finding({ kind: 'advice', message: 'Only advice.' }),
      finding({ impact: 'minor', message: 'Small.' }),
      finding({ impact: 'critical', message: 'Grave.' }),
    ];

    expect(pinsOf({ findings }, step, size).pins.map(({ number, words }) => [number, words])).toEqual([
      [1, 'Grave.'],
      [2, 'Small.'],
      [3, 'To look at.'],
    ]);
  });

  test('leaves out what is on another step, has no place, is out of the picture or is the page as a whole', () => {
    const findings = [
      finding({}, { step: 2 }),
      finding({}, { box: null }),
      finding({}, { box: { ...box, y: 801 } }),
      finding({}, { box: { x: 0, y: 0, width: 1280, height: 2400 } }),
    ];

    expect(pinsOf({ findings }, step, size).pins).toEqual([]);
  });

  test('leaves out where things were before the banner went away: the picture was taken after', () => {
    const banner = { name: 'Cookies', box, covers: false, answeredWith: 'Reject', ours: false, gone: true };
    const findings = [finding({}), finding({ message: 'After.' }, { state: 'cookie banner answered' })];

    expect(pinsOf({ findings }, { ...step, banner }, size).pins.map(({ words }) => words)).toEqual([
      'After.',
    ]);
  });

  test('keeps the number within the picture, at the corner of the place', () => {
    const findings = [finding({}, { box: { x: 2, y: 795, width: 40, height: 40 } })];

    expect(pinsOf({ findings }, step, size).pins[0]?.at).toEqual({ x: 13, y: 787 });
  });

  test('gives no more than nine numbers, and counts the rest', () => {
    const findings = Array.from({ length: 11 }, () => finding({}));
    const { pins, left } = pinsOf({ findings }, step, size);

    expect([pins.length, left]).toEqual([9, 2]);
  });
});
