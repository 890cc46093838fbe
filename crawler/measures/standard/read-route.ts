import { partIn } from '../comparison/basis.ts';
import { type Read, reading } from './read.ts';

/** Below this place among the results, a page is not found. */
const lastLooked = 5;

/** Whether the site's own search has the right page among its first results; a site without a search has not. */
export const searchFinds: Read = reading('route-by-search', ({ value, parts }) => {
  const rank = partIn(parts, 'rank')?.value;
  const evidence = [{ measure: 'route-by-search', value, target: 'figures' }];
  if (typeof rank === 'number')
    return { answer: rank <= lastLooked ? 'yes' : 'no', because: `It is result ${rank}.`, evidence };

  return value === 'no-search'
    ? { answer: 'no', because: 'The site has no search.', evidence }
    : { answer: value === 'reached' ? 'yes' : 'no', because: sayReached(value === 'reached'), evidence };
});

/** Whether the A to Z leads to the page that the journey needs. */
export const aToZLeads: Read = reading('route-by-a-to-z', ({ value }) => ({
  answer: value === 'reached' ? 'yes' : 'no',
  because: sayReached(value === 'reached'),
  evidence: [{ measure: 'route-by-a-to-z', value, target: 'figures' }],
}));

function sayReached(isReached: boolean): string {
  return isReached ? 'It does.' : 'It does not.';
}
