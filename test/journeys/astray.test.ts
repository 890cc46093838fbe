import { describe, expect, test } from 'vitest';
import { isAmongNews } from '../../journeys/astray.ts';

describe('a link stands among the news', () => {
  test.for([
    ['when it carries a day', 'Fly-tipping reported in record numbers 20 February. New cameras', ''],
    ['when it carries a day in Welsh', 'Casgliadau gwastraff gardd 3 Mawrth', ''],
    ['under a heading of news', 'Bin collections over Christmas', 'Latest news'],
    ['under a Welsh heading of news', 'Treth y cyngor', 'Newyddion'],
  ])('%s', ([, name = '', under = '']) => {
    expect(isAmongNews({ name, under })).toBe(true);
  });

  test.for([
    ['a service', 'Report fly-tipping', 'Streets'],
    ['a service under a heading that only speaks of new things', 'Apply online', 'New applications'],
    ['a month without a day', 'Garden waste: winter collections until March', 'Bins'],
    ['a number that is no day', 'Pay by 10 monthly instalments', 'Council tax'],
  ])('and %s does not', ([, name = '', under = '']) => {
    expect(isAmongNews({ name, under })).toBe(false);
  });
});
