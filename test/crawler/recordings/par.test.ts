import { expect, test } from 'vitest';
import { modelledSeconds } from '../../../crawler/measures/modelled-time.ts';
import { parOf } from '../../../crawler/recordings/par.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { actionOf } from '../../builders/step-of.ts';
import { click, type, waitFor, wayOf } from './recorded.ts';

test('par counts as the measure of modelled time does', () => {
  const mainText = Array.from({ length: 100 }, () => 'word').join(' ');
  const walked = journeyOf(
    { heading: 'Home', mainText },
    {
      heading: 'Search',
      mainText,
      actions: [actionOf('tick'), actionOf('fill', { characters: 10 }), actionOf('key')],
    },
    'Results',
  );
  const recorded = wayOf(
    click('Search', { to: 'Search' }),
    click('All areas', { role: 'checkbox' }),
    type('Keyword', 'dormer'),
    { type: 'keyDown', key: 'Enter' },
    waitFor('Results', { css: 'h1' }),
  );

  expect(parOf(recorded.pages)).toEqual({
    steps: 2,
    actions: 4,
    seconds: Math.round(modelledSeconds(walked)),
  });
});

test('par never is nothing', () => {
  expect(parOf(wayOf().pages)).toEqual({ steps: 1, actions: 1, seconds: 4 });
});
