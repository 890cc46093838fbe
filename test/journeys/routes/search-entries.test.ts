import { describe, expect, test } from 'vitest';
import type { Control } from '../../../crawler/records/control.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import {
  placeKey,
  rightEntry,
  saysNothingFound,
  searchEntries,
} from '../../../journeys/routes/search-entries.ts';
import type { WayPage } from '../../../journeys/routes/way-pages.ts';
import { h1, link, viewOf } from '../../builders/view-of.ts';

const home = 'https://www.larkton.example/';
const url = `${home}search?q=pay+council+tax`;
const pages: WayPage[] = [
  { addresses: ['larkton.example/council-tax'], step: 1, isTask: false },
  { addresses: ['larkton.example/pay-your-council-tax'], step: 2, isTask: true },
];

/** An entry with its extract around it. */
const told = (name: string, overrides: Partial<Control> = {}) =>
  link(name, { context: `${name} What residents ask about it and how to do it`, ...overrides });

/** The names of the entries of a page of results. */
function listed(...controls: Control[]): string[] {
  return searchEntries(viewOf({ url, controls }), pages, { homePage: home }).map(({ name }) => name);
}

/** What is right among entries of these names: its rank and how it was told. */
function right(...names: string[]) {
  const view = viewOf({ url, controls: names.map((name) => told(name)) });
  const found = rightEntry(searchEntries(view, pages, { homePage: home }), payCouncilTax, pages, view);
  return found && [found.entry.rank, found.by, found.entry.leadsTo];
}

describe('the entries that a search brought up', () => {
  test('are the links of the main content in their order, each page once', () => {
    const more = link('Read more', {
      href: `${home}bins`,
      context: 'Bins What residents ask about it Read more',
    });

    expect(listed(told('Bins'), more, told('Schools'), told('Parking'))).toEqual([
      'Bins',
      'Schools',
      'Parking',
    ]);
  });

  test('are no links that sort, filter or turn over the list, lead home, or stand around the page', () => {
    const controls = [
      link('Newest first', { href: `${url}&sort=date` }),
      link('2', { href: `${home}search/page/2` }),
      link('Next page'),
      link('Home', { href: home }),
      link('Contact us', { area: 'footer' }),
      link('Email us', { href: 'mailto:a@larkton.example' }),
    ];

    expect(listed(...controls, told('Bins'), told('Schools'), told('Parking'))).toEqual([
      'Bins',
      'Schools',
      'Parking',
    ]);
  });

  test('may begin with the word that a link around them would say alone', () => {
    const names = [
      'Search planning applications',
      'Help paying your council tax',
      'Order a bin',
      'Map of the town',
    ];

    expect(listed(link('Search again', { href: `${home}find` }), ...names.map((name) => told(name)))).toEqual(
      names,
    );
  });

  test('are those with an extract where there are such, and else all', () => {
    expect(listed(link('Parking zones'), told('Bins'), told('Schools'), told('Jobs'))).toEqual([
      'Bins',
      'Schools',
      'Jobs',
    ]);
    expect(listed(link('Bins'), link('Schools'))).toEqual(['Bins', 'Schools']);
  });
});

describe('a link that stands around every page', () => {
  test('is no entry where it stands at the same place as on the home page', () => {
    const notice = told('More information', { selector: 'body > p > a' });
    const controls = [notice, told('Bins', { selector: 'ol > li > a' })];
    const around = new Set([placeKey(notice)]);

    expect(
      searchEntries(viewOf({ url, controls }), pages, { homePage: home, around }).map(({ name }) => name),
    ).toEqual(['Bins']);
  });

  test('is an entry where the search brings up what the home page has at another place', () => {
    const onHome = link('Bins', { selector: 'main > ul > li > a' });
    const controls = [told('Bins', { selector: 'ol > li > a' })];
    const around = new Set([placeKey(onHome)]);

    expect(searchEntries(viewOf({ url, controls }), pages, { homePage: home, around })).toHaveLength(1);
  });
});

describe('the right entry', () => {
  test('is the first that leads to where the task begins, before a section that stands higher', () => {
    expect(right('Council tax', 'Bins', 'Pay your council tax')).toEqual([3, 'address', 2]);
  });

  test('is a section of the way where the task is not among the first five', () => {
    expect(right('Bins', 'Council tax', 'Schools', 'Jobs', 'Parking', 'Pay your council tax')).toEqual([
      2,
      'address',
      1,
    ]);
  });

  test('is the fifth, but never the sixth', () => {
    expect(right('A', 'B', 'C', 'D', 'Pay your council tax')).toEqual([5, 'address', 2]);
    expect(right('A', 'B', 'C', 'D', 'E', 'Pay your council tax')).toBeNull();
  });

  test('is one that is called as the task where no address is known, and no news about it', () => {
    expect(right('Bins', 'Pay council tax online')).toEqual([2, 'name', null]);
    expect(right('Bins', 'News: pay your council tax by app, council launches')).toBeNull();
  });
});

describe('a search that found nothing', () => {
  test('may say so far down on a page without entries', () => {
    const mainText = `${'Residents Business Visitors '.repeat(40)} Your search did not match any pages.`;

    expect([saysNothingFound(viewOf({ mainText })), saysNothingFound(viewOf({ mainText }), 20_000)]).toEqual([
      false,
      true,
    ]);
  });

  test.each([
    'Sorry, no results were found for “pay council tax”.',
    'Nothing matched your words.',
    'Your search did not match any documents',
    'We couldn’t find anything for that',
    '0 results',
    'Dim canlyniadau',
    'Ni chafwyd hyd i unrhyw ganlyniadau',
  ])('says so: %s', (mainText) => {
    expect(saysNothingFound(viewOf({ mainText }))).toBe(true);
  });

  test.each([
    '10 results for “pay council tax”',
    'Showing 1 to 10 of 200 results',
    'Council tax: what to do if you cannot pay',
    `Results ${'for council tax and how to pay it. '.repeat(20)} No results from the archive.`,
  ])('does not say so: %s', (mainText) => {
    expect(saysNothingFound(viewOf({ mainText, headings: [h1('Search')] }))).toBe(false);
  });
});
