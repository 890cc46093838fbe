import { describe, expect, test } from 'vitest';
import { judgeSteps } from '../../../../crawler/measures/journey-checks/judge-steps.ts';
import { journeyChecks } from '../../../../crawler/measures/journey-checks/list.ts';
import { stepsFrom } from './steps-from.ts';

describe.each(journeyChecks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test('finds its failing example and lets its passing example be', () => {
    expect(judgeSteps(stepsFrom(check.examples.fails), [check])).toHaveLength(1);
    expect(judgeSteps(stepsFrom(check.examples.passes), [check])).toEqual([]);
  });
});
