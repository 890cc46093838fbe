import { describe, expect, test } from 'vitest';
import { secondsAskedBy } from '../../../crawler/gather/retry-after.ts';

const now = Date.parse('2026-11-02T09:00:00Z');

describe('how long a server asks to be left alone', () => {
  test.each([
    ['a number of seconds', '7', 7],
    ['a date', 'Mon, 02 Nov 2026 09:00:45 GMT', 45],
    ['more than two minutes', '3600', 120],
    ['nothing', undefined, 30],
    ['no time at all', '0', 30],
    ['a date that is past', 'Mon, 02 Nov 2026 08:59:00 GMT', 30],
    ['what is neither', 'soon', 30],
  ])('%s', (_, header, seconds) => {
    expect(secondsAskedBy(header, now)).toBe(seconds);
  });
});
