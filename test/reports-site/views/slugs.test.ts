import { describe, expect, test } from 'vitest';
import { slugs } from '../../../reports-site/views/slugs.ts';

describe('slugs', () => {
  test('are safe in an address', () => {
    expect([...slugs(['axe color-contrast', '../../etc/passwd', '<b>', 'ŵy'])]).toEqual([
      ['../../etc/passwd', 'etc-passwd'],
      ['<b>', 'b'],
      ['axe color-contrast', 'axe-color-contrast'],
      ['ŵy', 'y'],
    ]);
    expect(slugs(['…']).get('…')).toBe('unnamed');
  });

  test('tell texts apart that would have the same name', () => {
    expect([...slugs(['my.forms', 'my-forms', 'my-forms-2']).values()]).toEqual([
      'my-forms',
      'my-forms-2',
      'my-forms-3',
    ]);
  });
});
