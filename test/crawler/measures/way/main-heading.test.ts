import { describe, expect, test } from 'vitest';
import { mainHeading } from '../../../../crawler/measures/way/main-heading.ts';

const heading = (level: number, text: string, area: 'main' | 'header' | 'banner' = 'main') => ({
  level,
  text,
  area,
});
const title = 'Your details | Larkton';

describe('what a step calls itself', () => {
  test.each([
    [
      'its heading of level 1, wherever others stand',
      [heading(2, 'Contact'), heading(1, 'Your name')],
      'Your name',
    ],
    [
      'the one of the main content before that of the header',
      [heading(1, 'Larkton', 'header'), heading(1, 'Bins')],
      'Bins',
    ],
    [
      'that of the header where there is no other of level 1',
      [heading(1, 'Larkton', 'header'), heading(2, 'Bins')],
      'Larkton',
    ],
    [
      'its first heading where none is of level 1',
      [heading(2, 'Cookies', 'banner'), heading(2, 'Your details')],
      'Your details',
    ],
    ['its title where it has no heading', [heading(1, ' '), heading(2, 'Cookies', 'banner')], title],
  ])('is %s', (_, headings, expected) => {
    expect(mainHeading({ headings, title })).toBe(expected);
  });
});
