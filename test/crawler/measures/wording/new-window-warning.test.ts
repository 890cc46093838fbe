import { describe, expect, test } from 'vitest';
import { warnsOfNewWindow, withoutWarning } from '../../../../crawler/measures/wording/new-window-warning.ts';

describe('a warning of a new window', () => {
  test.each([
    ['Pay (opens in a new tab)', 'Pay'],
    ['Pay (opens in new window)', 'Pay'],
    ['Pay [new window]', 'Pay'],
    ['Pay – opens in a new browser tab', 'Pay'],
    ['Pay, this link opens in a new window.', 'Pay'],
    ['Talu (yn agor mewn tab newydd)', 'Talu'],
    ['Talu yn agor mewn ffenestr newydd', 'Talu'],
  ])('is seen in %j and taken off the label', (label, rest) => {
    expect(warnsOfNewWindow(label)).toBe(true);
    expect(withoutWarning(label)).toBe(rest);
  });

  test.each([['Pay (online)'], ['Replacement windows'], ['Apply for new bins'], ['A new table of charges']])(
    'is not seen in %j',
    (label) => {
      expect(warnsOfNewWindow(label)).toBe(false);
      expect(withoutWarning(label)).toBe(label);
    },
  );
});
