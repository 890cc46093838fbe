import { expect, test } from 'vitest';
import { headlineOf } from '../../../../crawler/measures/wording/headline-of.ts';

test.each([
  ['Images must have alternative text. Element has no alt attribute.', 'Images must have alternative text.'],
  ['A person has to look at this. Links with the same name.', 'Links with the same name.'],
  ['A link has no name', 'A link has no name'],
])('the headline of “%s” is “%s”', (message, headline) => {
  expect(headlineOf({ message })).toBe(headline);
});
