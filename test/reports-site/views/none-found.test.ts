import { describe, expect, test } from 'vitest';
import { sayNoneFound } from '../../../reports-site/views/none-found.ts';
import { resultOf } from '../../builders/result-of.ts';

const blocked = resultOf({ outcome: { kind: 'unreachable', reason: '' } });

describe('what is said where no violation was found', () => {
  test('is about the pages that were seen', () => {
    expect(sayNoneFound([blocked, resultOf()])).toContain('on the pages that were seen');
  });

  test('claims nothing where no walk is rated', () => {
    expect(sayNoneFound([blocked])).toBe(
      'No walk is rated, so no fault is counted here. What was seen before a walk stopped is on its page.',
    );
    expect(sayNoneFound([])).toBe(
      'No walk is rated, so no fault is counted here. What was seen before a walk stopped is on its page.',
    );
  });
});
