import { describe, expect, test } from 'vitest';
import { plainAddress, targetOf } from '../../../journeys/routes/plain-address.ts';
import { pageAt, wayPages } from '../../../journeys/routes/way-pages.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { arrivalOf, chosenOf } from '../../builders/step-of.ts';

const www = 'https://www.larkton.gov.uk';
const home = { heading: 'Home', url: `${www}/`, waypoints: ['home'] };
const section = { heading: 'Council tax', url: `${www}/council-tax`, waypoints: ['council-tax'] };
const task = { heading: 'Pay', url: `${www}/council-tax/pay`, waypoints: ['council-tax', 'pay'] };
const form = {
  heading: 'Your bill',
  url: 'https://pay.larkton.gov.uk/bill?type=ct',
  waypoints: ['reference-form'],
};

/** Each page as its first address, its step and whether the task has begun. */
function briefly(...walk: Parameters<typeof wayPages>) {
  return wayPages(...walk).map(({ addresses, step, isTask }) => [addresses[0], step, isTask]);
}

describe('the pages of the main way', () => {
  test('are those after the home page; the task begins on the first that shows it', () => {
    expect(briefly(journeyOf(home, section, task, form))).toEqual([
      ['larkton.gov.uk/council-tax', 1, false],
      ['larkton.gov.uk/council-tax/pay', 2, true],
      ['pay.larkton.gov.uk/bill?type=ct', 3, true],
    ]);
  });

  test('are known by the address that was asked for and by redirects too', () => {
    const redirects = [{ url: `${www}/pay`, status: 301 }];
    const moved = { ...task, arrival: arrivalOf({ asked: `${www}/pay-council-tax`, redirects }) };
    const pages = wayPages(journeyOf(home, moved, form));

    expect(pageAt(`${www}/pay-council-tax/`, pages)?.step).toBe(1);
    expect(pageAt('http://larkton.gov.uk/pay', pages)?.step).toBe(1);
    expect(pageAt(`${www}/pay-rent`, pages)).toBeNull();
  });

  test('are on a way that did not come to its end only those that show the task', () => {
    const wrong = { heading: 'Business rates', url: `${www}/rates` };

    expect(briefly(stopped(journeyOf(home, section, task, wrong), 'no link'))).toEqual([
      ['larkton.gov.uk/council-tax/pay', 2, true],
    ]);
  });

  test('are not the home page come by again, nor pages of a search or an A to Z', () => {
    const searched = { ...home, chosen: chosenOf('Search', { method: 'site-search' }) };
    const results = { heading: 'Results', url: `${www}/search?q=pay` };
    const again = { ...home, heading: 'Home again', waypoints: [] };

    expect(briefly(journeyOf(searched, results, again, task, form))).toEqual([
      ['larkton.gov.uk/council-tax/pay', 3, true],
      ['pay.larkton.gov.uk/bill?type=ct', 4, true],
    ]);
  });
});

describe('a plain address', () => {
  test.each([
    ['https://www.larkton.gov.uk/pay/', 'larkton.gov.uk/pay'],
    ['http://larkton.gov.uk/pay#top', 'larkton.gov.uk/pay'],
    ['https://larkton.gov.uk/#/pay', 'larkton.gov.uk#/pay'],
    ['https://larkton.gov.uk/pay?utm_source=a&b=2&a=1', 'larkton.gov.uk/pay?a=1&b=2'],
    ['https://www.larkton.gov.uk/', 'larkton.gov.uk'],
    ['mailto:a@larkton.gov.uk', null],
    ['', null],
  ])('of %s is %s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });

  test('is looked for behind a search that counts clicks', () => {
    expect(targetOf('https://search.example/s/redirect?rank=1&url=https%3A%2F%2Flarkton.gov.uk%2Fpay')).toBe(
      'https://larkton.gov.uk/pay',
    );
    expect(targetOf('https://larkton.gov.uk/search?q=pay')).toBe('https://larkton.gov.uk/search?q=pay');
  });
});
