import { expect, test } from 'vitest';
import { checks } from '../crawler/measures/checks/list.ts';
import { driveSchemas } from '../crawler/records/facts/list.ts';
import { testChecks } from './fixtures/check-pages.ts';

const driving = checks.filter(({ reads }) => reads.some((name) => name in driveSchemas));

testChecks(driving);

test('each reads what is seen by keys, sizes or styles', () => {
  expect(driving.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'keyboard-reach',
      'focus-visible',
      'reflow',
      'text-contrast',
      'error-identified',
    ]),
  );
});
