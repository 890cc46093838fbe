import { describe, expect, test } from 'vitest';
import { isWaiting } from '../../../../crawler/gather/in-page/readiness.ts';

describe('words with which a page asks for patience', () => {
  test.each([
    'Loading',
    'Loading…',
    'loading...',
    'Loading, please wait',
    'Please wait',
    'Please wait a moment…',
    'Searching…',
    'Loading your council tax bills…',
    'Just a moment',
    'Yn llwytho…',
    'Arhoswch',
  ])('are those: %s', (words) => {
    expect(isWaiting(words)).toBe(true);
  });

  test.each([
    '',
    'Loading bays',
    'Loading and unloading restrictions',
    'Please wait 10 working days before you report a missed bin',
    'Searching for a school place',
    'Housing register waiting list',
    'Check your bin day',
    'Checking your details',
  ])('are not those: %s', (words) => {
    expect(isWaiting(words)).toBe(false);
  });
});
