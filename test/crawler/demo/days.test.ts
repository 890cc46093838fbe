import { expect, test } from 'vitest';
import { withDays } from '../../../crawler/demo/days.ts';

test('a page names days before and after the day on which it is asked for', () => {
  const today = new Date('2026-01-05T23:30:00Z');

  expect(withDays('Reviewed on {{-10 days}}, mended by {{+55 days}}.', today)).toBe(
    'Reviewed on 26 December 2025, mended by 1 March 2026.',
  );
});
