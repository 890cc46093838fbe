import type { Journey } from './journey.ts';

/** Those of the lower or only tier in Great Britain: Northern Ireland has no council tax and no council homes. */
export const inGreatBritain: Pick<Journey, 'tiers' | 'countries'> = {
  tiers: ['district', 'unitary'],
  countries: ['England', 'Wales', 'Scotland'],
};
