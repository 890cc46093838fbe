import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownJourney, toJourney as toEngineJourney } from '../../../config/own-journey.ts';
import { regularExpression } from '../../../config/regular-expression.ts';
import { readRecording } from '../../../crawler/recordings/read-recording.ts';
import { toJourney } from '../../../crawler/recordings/to-journey.ts';
import { toOverride } from '../../../crawler/recordings/to-override.ts';
import { understand } from '../../../crawler/recordings/understand.ts';
import type { Line } from '../../../crawler/recordings/way.ts';
import { MendableError } from '../../../crawler/records/mendable-error.ts';
import { journeys } from '../../../journeys/list.ts';

const secret = 'Qxzvelda Wrophnik';

const words = fc.oneof(
  fc.constantFrom(
    'Pay online',
    'Council tax',
    'Continue',
    'Search',
    'Yes',
    'Your name',
    'Postcode',
    `For ${secret} only, please`,
    secret,
    secret.toUpperCase(),
    '(?:a+)+$',
    '/i',
    '__proto__',
    'Home',
    '3 August 2026',
    '12 results',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const selector = fc.oneof(
  words.map((name) => `aria/${name}`),
  fc
    .tuple(
      words,
      fc.constantFrom(
        'link',
        'button',
        'radio',
        'checkbox',
        'textbox',
        'heading',
        'option',
        'generic',
        'combobox',
        'group',
      ),
    )
    .map(([name, role]) => `aria/${name}[role="${role}"]`),
  words.map((text) => `text/${text}`),
  fc.constantFrom(
    '#a',
    'form > label',
    'li > a',
    'h1',
    'main > select',
    'input[type=radio]',
    'xpath///*[@id="a"]/button',
    'pierce/#a',
  ),
);
const selectors = fc.array(fc.oneof(selector, fc.array(selector, { minLength: 1, maxLength: 3 })), {
  minLength: 1,
  maxLength: 4,
});
const assertedEvents = fc.option(
  words.map((title) => [{ type: 'navigation', url: 'https://x.example/', title }]),
  { nil: undefined },
);
const step = fc.oneof(
  fc.record({ type: fc.constantFrom('click', 'doubleClick'), selectors, assertedEvents }),
  fc.record({ type: fc.constant('change'), selectors, value: fc.constant(secret), assertedEvents }),
  fc.record({
    type: fc.constantFrom('keyDown', 'keyUp'),
    key: fc.constantFrom('Enter', 'Tab', 'q'),
    assertedEvents,
  }),
  fc.record({
    type: fc.constant('waitForElement'),
    selectors,
    visible: fc.option(fc.boolean(), { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('navigate'),
    url: fc.constantFrom('https://x.example/', 'about:blank', ''),
    assertedEvents,
  }),
  fc.record({ type: fc.constantFrom('scroll', 'hover', 'close', 'setViewport'), assertedEvents }),
);
const typing = { type: 'change', selectors: ['aria/Your name'], value: secret };
const end = { type: 'waitForElement', selectors: ['aria/All done[role="heading"]'] };
const recordings = fc.record({
  title: words,
  steps: fc
    .array(step, { maxLength: 25 })
    .map((steps) => [typing, ...steps, ...(steps.length % 3 === 0 ? [] : [end])]),
});

/** Of a result, or of the refusal in its place. */
function checkOf(said: string, lines: readonly Line[] | null, steps: number): void {
  expect(said).not.toMatch(/qxzvelda wrophnik/i);
  for (const line of lines ?? []) expect(line.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u);
  if (lines) expect(new Set(lines.map((line) => line.step)).size).toBe(steps);
}

function attempt<T>(work: () => T): T | MendableError {
  try {
    return work();
  } catch (error) {
    if (error instanceof MendableError) return error;
    throw error;
  }
}

test('whatever was recorded: refused in words, or a journey that loads; no step is forgotten and nothing typed is told', () => {
  let imported = 0;
  fc.assert(
    fc.property(recordings, (raw) => {
      const way = understand(readRecording(JSON.stringify(raw)));
      const made = attempt(() => toJourney(way, { id: 'some-journey', title: undefined }));

      if (made instanceof MendableError) return checkOf(made.message, null, 0);
      imported += 1;
      toEngineJourney(ownJourney.parse(made.journey));
      checkOf(JSON.stringify(made), made.lines, raw.steps.length);
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(imported).toBeGreaterThan(40);
});

test('the same holds for overrides of every journey', () => {
  fc.assert(
    fc.property(recordings, fc.nat({ max: journeys.length - 1 }), (raw, index) => {
      const journey = journeys[index] ?? expect.fail();
      const way = understand(readRecording(JSON.stringify(raw)));
      const made = attempt(() => toOverride(way, journey, '2026-08-03'));

      if (made instanceof MendableError) return checkOf(made.message, null, 0);
      for (const { name } of Object.values(made.overrides)) regularExpression.parse(name);
      const ids: readonly string[] = journey.waypoints.map(({ id }) => id);
      expect(Object.keys(made.overrides).every((id) => ids.includes(id))).toBe(true);
      checkOf(JSON.stringify(made), made.lines, raw.steps.length);
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('a recording of the greatest length is read at once', () => {
  const name = `aria/${'a[role="'.repeat(120)}`;
  const long = {
    type: 'click',
    selectors: Array.from({ length: 4 }, () => [name, '['.repeat(990)]),
    ...{ assertedEvents: [{ type: 'navigation', title: ' - '.repeat(3000) }] },
  };
  const steps = Array.from({ length: 300 }, (_, index) => [
    {
      type: 'click',
      selectors: [`aria/Link ${index} ${'x '.repeat(90)}`],
      assertedEvents: [{ type: 'navigation', title: `Page ${'x '.repeat(90)}` }],
    },
    { type: 'change', selectors: ['aria/Your name'], value: `x ${index}` },
    long,
  ]).flat();
  const begun = performance.now();
  const way = understand(readRecording(JSON.stringify({ title: 'x', steps })));
  attempt(() => toJourney(way, { id: 'x', title: undefined }));
  attempt(() => toOverride(way, journeys[0] ?? expect.fail(), '2026-08-03'));

  expect(performance.now() - begun).toBeLessThan(5000);
});
