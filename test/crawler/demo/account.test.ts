import { describe, expect, test } from 'vitest';
import { type AccountFigure, accountOf, type JourneyAccount, parseAccount } from './account.ts';

const example = `# Example

Some prose.

## pay-council-tax

More prose.

### Steps

| Step | Address | Heading | Waypoint | Followed | Role | Method | Actions on this step |
|---|---|---|---|---|---|---|---|
| 0 | http://a.example/ | Home | home | Pay | link | pattern | (dismiss), click |
| 1 | http://a.example/pay | Pay | – | – | – | – | – |

### Figures

| Measure | Desktop | Mobile | How it was worked out |
|---|---|---|---|
| home-screenful | 1 | 2 | Counted |
| search-integration | on-page | other-site | Seen |

### Standard

| Question | Answer | Why |
|---|---|---|
| steps | yes | 1; par is 3 |
| stars | 2 to 4 | All but the keyboard |

### Faults

| Step | Check | Kind | Findings | Where | Why it is one |
|---|---|---|---|---|---|
| 0 | image-alt | violation | 2 | \`img\` | No alt |
| 0 (as it arrived) | color-contrast | needs-review | mobile 3 | \`p\` | Covered |

### Not faults

| Step | Where | Why it is none |
|---|---|---|
| 1 | \`.logo\` | A logotype |
`;

describe('the parser of accounts', () => {
  const [journey] = parseAccount(example);

  test('reads the steps, with what was followed and what was done', () => {
    expect(journey?.journey).toBe('pay-council-tax');
    expect(journey?.steps).toEqual([
      {
        index: 0,
        address: 'http://a.example/',
        heading: 'Home',
        waypoint: 'home',
        followed: { name: 'Pay', role: 'link', method: 'pattern' },
        actions: [
          { kind: 'dismiss', forced: false },
          { kind: 'click', forced: true },
        ],
      },
      {
        index: 1,
        address: 'http://a.example/pay',
        heading: 'Pay',
        waypoint: null,
        followed: null,
        actions: [],
      },
    ]);
  });

  test('reads figures as numbers or words, by device', () => {
    expect(journey?.figures).toEqual([
      { measure: 'home-screenful', desktop: 1, mobile: 2, how: 'Counted' },
      { measure: 'search-integration', desktop: 'on-page', mobile: 'other-site', how: 'Seen' },
    ]);
  });

  test('reads the answers to the standard and the stars', () => {
    expect(journey?.standard).toEqual([
      { question: 'steps', answer: 'yes', why: '1; par is 3' },
      { question: 'stars', answer: '2 to 4', why: 'All but the keyboard' },
    ]);
  });

  test('reads faults of both devices, of one device and of one state', () => {
    expect(journey?.faults.map(({ state, findings }) => ({ state, findings }))).toEqual([
      { state: null, findings: { desktop: 2, mobile: 2 } },
      { state: 'as it arrived', findings: { desktop: 0, mobile: 3 } },
    ]);
  });

  test('refuses a kind of fault that the account does not explain', () => {
    expect(() => parseAccount(example.replace('| violation |', '| bug |'))).toThrow(
      '"bug" is not a kind of fault',
    );
  });

  test('refuses an account that lacks a table', () => {
    expect(() => parseAccount(example.replace('### Not faults', '### Others'))).toThrow(
      'The account of pay-council-tax has no table "Not faults"',
    );
  });
});

const journeys = (['larkton', 'murkwell'] as const).flatMap((council) =>
  accountOf(council).map((journey) => ({ council, ...journey })),
);

describe.each(journeys)('the account of $council, $journey', ({ steps, figures, faults, notFaults }) => {
  const figure = (name: string): AccountFigure | undefined => figures.find(({ measure }) => measure === name);
  const done = steps.flatMap(({ actions }) => actions).filter(({ forced }) => forced);

  test('counts the steps that it lists', () => {
    expect(steps.map(({ index }) => index)).toEqual(steps.map((_, place) => place));
    expect(figure('step-count')?.desktop).toBe(steps.length - 1);
  });

  test('counts the actions that it lists', () => {
    expect(figure('action-count')?.desktop).toBe(done.length);
    expect(figure('click-count')?.desktop).toBe(done.filter(({ kind }) => kind !== 'fill').length);
  });

  test('has words and choices for every step, and the right median', () => {
    const choices = steps.map(({ index }) => Number(figure(`choices-step-${index}`)?.desktop));
    expect(figure('choices-per-step')?.desktop).toBe(median(choices));
    expect(steps.every(({ index }) => figure(`words-step-${index}`) !== undefined)).toBe(true);
  });

  test('speaks of no step that it does not list', () => {
    const last = steps.length - 1;
    expect([...faults, ...notFaults].filter(({ step }) => step > last)).toEqual([]);
  });
});

describe('the two councils', () => {
  const checksAt = (account: JourneyAccount[], kind: string): Set<string> =>
    new Set(
      account.flatMap(({ faults }) =>
        faults.filter((fault) => fault.kind === kind).map(({ check }) => check),
      ),
    );

  test('differ as they are meant to: Larkton is clean, Murkwell has more than twenty kinds of fault', () => {
    expect(accountOf('larkton').flatMap(({ faults }) => faults)).toEqual([]);
    expect(checksAt(accountOf('murkwell'), 'violation').size).toBeGreaterThan(20);
    expect(checksAt(accountOf('murkwell'), 'not found by axe').size).toBeGreaterThan(5);
  });

  test('have traps: things that look like faults and are none', () => {
    expect(accountOf('murkwell').flatMap(({ notFaults }) => notFaults).length).toBeGreaterThan(8);
  });
});

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [lower = 0, upper = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (lower + upper) / 2;
}
