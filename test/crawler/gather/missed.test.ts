import { describe, expect, test } from 'vitest';
import { noteMissed, outcomeOfMissed } from '../../../crawler/gather/missed.ts';
import type { Chosen } from '../../../crawler/records/step.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { searchPlanningApplications } from '../../../journeys/search-planning-applications.ts';

function chose(towards: string, method: Chosen['method']): Chosen {
  const chosen = { ref: 'c0', role: 'link', name: 'Pay', because: '', ambiguous: false, considered: [] };
  return { ...chosen, towards, method };
}

function step(waypoint: string, chosen: Chosen | null, adapter: string | null = null) {
  return { waypoints: [waypoint], chosen, adapter };
}

const overrides = {
  'council-tax': { name: { source: '^taxes$', flags: '' } },
  pay: { name: { source: '^settle$', flags: '' } },
};

describe('what we had noted and fits no more', () => {
  test('is an override of a waypoint that was sought by a pattern', () => {
    const steps = [
      step('home', chose('council-tax', 'override')),
      step('council-tax', chose('pay', 'pattern')),
    ];

    noteMissed(steps, payCouncilTax, { overrides });

    expect(steps.map(({ chosen }) => chosen?.missed)).toEqual([
      undefined,
      [{ by: 'override', waypoint: 'pay' }],
    ]);
  });

  test('is every override that a step went past, once', () => {
    const steps = [step('home', chose('pay', 'synonym')), step('council-tax', chose('pay', 'pattern'))];

    noteMissed(steps, payCouncilTax, { overrides });

    expect(steps.map(({ chosen }) => chosen?.missed?.map(({ waypoint }) => waypoint))).toEqual([
      ['pay', 'council-tax'],
      undefined,
    ]);
  });

  test('is no override that was of use on another step, or whose turn had not come', () => {
    const steps = [
      step('home', chose('council-tax', 'pattern')),
      step('council-tax', chose('pay', 'override')),
    ];

    noteMissed(steps, payCouncilTax, { overrides: { pay: overrides.pay } });

    expect(steps.map(({ chosen }) => chosen?.missed)).toEqual([undefined, undefined]);
  });

  test("is an adapter's name for a waypoint, not what it leaves to the general way", () => {
    const steps = [
      step('find-applications', chose('search-form', 'pattern'), 'tascomi'),
      step('search-form', chose('search-form', 'pattern'), 'idox-public-access'),
      step('planning', chose('find-applications', 'pattern'), 'idox-public-access'),
      step('results', chose('application', 'pattern'), 'agile-applications'),
    ];
    const [first, second, third, fourth] = steps;

    noteMissed(steps, searchPlanningApplications, {});

    expect(first?.chosen?.missed).toEqual([{ by: 'adapter', waypoint: 'search-form' }]);
    expect(second?.chosen?.missed).toEqual([{ by: 'adapter', waypoint: 'search-form' }]);
    expect(third?.chosen?.missed).toBeUndefined();
    expect(fourth?.chosen?.missed).toBeUndefined();
  });
});

describe('a dead end', () => {
  const missed = { ...chose('pay', 'pattern'), missed: [{ by: 'override' as const, waypoint: 'pay' }] };
  const steps = [step('council-tax', missed), step('council-tax', null)];
  const end = { kind: 'dead-end', reason: 'The page answered 404' } as const;
  const indexOf = (id: string): number => payCouncilTax.waypoints.findIndex((each) => each.id === id);

  test('is ours to mend when the way to it was sought without an override that fits no more', () => {
    expect(outcomeOfMissed(end, { journey: payCouncilTax, steps, reached: indexOf('council-tax') })).toEqual({
      kind: 'script-broken',
      reason: 'The override for "pay" no longer fits, and the general way failed too. The page answered 404',
    });
  });

  test("is the council's when that waypoint was reached all the same", () => {
    expect(outcomeOfMissed(end, { journey: payCouncilTax, steps, reached: indexOf('pay') })).toEqual(end);
  });

  test('alone is changed: a sign-in stays one', () => {
    const signIn = { kind: 'login-required', reason: 'The page asks for a password' } as const;

    expect(outcomeOfMissed(signIn, { journey: payCouncilTax, steps, reached: 0 })).toEqual(signIn);
  });
});
