import { describe, expect, test } from 'vitest';
import { friction } from '../../../crawler/measures/friction.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { arrivalOf, bannerOf } from '../../builders/step-of.ts';

const home = 'https://www.larkton.gov.uk/';

/** How many obstacles of each kind a journey has: [domain, sub-domain, windows, banners, seen before]. */
function kindsOf(...drafts: Parameters<typeof journeyOf>) {
  const answer = friction.measure(journeyOf(...drafts));

  return answer.kind === 'measured' ? answer.parts.map(({ value }) => value) : answer;
}

describe('friction', () => {
  test('finds nothing in the way on one site', () => {
    expect(friction.measure(journeyOf('Home', 'Bins', 'Missed bin'))).toMatchObject({
      kind: 'measured',
      value: 0,
    });
  });

  test('counts a move to another registrable domain once, and not as a move within the domain too', () => {
    const payment = { heading: 'Pay', url: 'https://pay.civicpay.co.uk/larkton' };

    expect(kindsOf({ heading: 'Home', url: home }, payment)).toEqual([1, 0, 0, 0, 0]);
  });

  test('counts a move to another host of the same registrable domain', () => {
    const planning = { heading: 'Planning', url: 'https://planning.larkton.gov.uk/search' };

    expect(kindsOf({ heading: 'Home', url: home }, planning)).toEqual([0, 1, 0, 0, 0]);
  });

  test('does not take "www" for a move', () => {
    expect(
      kindsOf({ heading: 'Home', url: home }, { heading: 'Bins', url: 'https://larkton.gov.uk/bins' }),
    ).toEqual([0, 0, 0, 0, 0]);
  });

  test('takes two customers of one hosting supplier for two sites', () => {
    const one = { heading: 'Home', url: 'https://larkton.github.io/' };
    const other = { heading: 'Forms', url: 'https://forms-supplier.github.io/' };

    expect(kindsOf(one, other)).toEqual([1, 0, 0, 0, 0]);
  });

  test('counts a new window without warning', () => {
    const opened = { heading: 'Search', arrival: arrivalOf({ how: 'new-window' }) };

    expect(kindsOf('Home', opened)).toEqual([0, 0, 1, 0, 0]);
  });

  test.each([
    ['in the name', { name: 'Search (opens in new tab)' }, ''],
    ['in the name, in Welsh', { name: 'Chwilio (yn agor mewn ffenestr newydd)' }, ''],
    ['in the visible text', { text: 'Search – opens in a new window' }, ''],
    ['in the paragraph around it', {}, '<p>This opens in a new window: <a href="/s">Search</a></p>'],
    ['in its title', {}, '<p><a href="/s" title="Opens in new window">Search</a></p>'],
    ['in its description', {}, '<a aria-describedby="w" href="/s">Search</a><p id="w">Opens a new tab</p>'],
  ])('lets a new window pass that is announced %s', (_, overrides, html) => {
    const from = { heading: 'Home', html, controls: [controlOf('Search', overrides)] };
    const opened = { heading: 'Search', arrival: arrivalOf({ how: 'new-window' }) };

    expect(kindsOf(from, opened)).toEqual([0, 0, 0, 0, 0]);
  });

  test('is not taken in by a warning elsewhere on the page', () => {
    const html = '<p><a href="/s">Search</a></p><p>The newsletter opens in a new window</p>';
    const opened = { heading: 'Search', arrival: arrivalOf({ how: 'new-window' }) };

    expect(kindsOf({ heading: 'Home', html, controls: [controlOf('Search')] }, opened)).toEqual([
      0, 0, 1, 0, 0,
    ]);
  });

  test('does not count a banner that came back because we kept its request from the network', () => {
    const covered = { heading: 'Home', banner: bannerOf(true) };
    const again = { heading: 'Bins', banner: { ...bannerOf(true), ours: true } };

    expect(kindsOf(covered, again)).toEqual([0, 0, 0, 1, 0]);
  });

  test('counts a cookie banner that covers the content, and not one that does not', () => {
    const covered = { heading: 'Home', banner: bannerOf(true) };

    expect(kindsOf(covered, { heading: 'Bins', banner: bannerOf(false) })).toEqual([0, 0, 0, 1, 0]);
  });

  test('counts a page seen before, by address and heading', () => {
    const bins = { heading: 'Bins', url: `${home}bins` };

    expect(kindsOf(bins, 'Missed bin', { ...bins, url: `${home}bins#top` })).toEqual([0, 0, 0, 0, 1]);
  });

  test('does not take the next question at the same address for a page seen before', () => {
    const one = { heading: 'Report', url: `${home}report`, mainText: 'Which bin was missed?' };
    const two = { ...one, mainText: 'Where do you live?', arrival: arrivalOf({ how: 'in-page' }) };

    expect(kindsOf('Home', one, two)).toEqual([0, 0, 0, 0, 0]);
  });

  test('does not take an address that asks for the next thing for a page seen before', () => {
    const lookUp = { heading: 'Your address', url: `${home}address` };
    const postcode = { ...lookUp, fields: [fieldOf('Postcode')] };
    const list = { ...lookUp, fields: [fieldOf('Select an address', { kind: 'select-one' })] };

    expect(kindsOf('Home', postcode, list)).toEqual([0, 0, 0, 0, 0]);
    expect(kindsOf('Home', postcode, 'Bins', postcode)).toEqual([0, 0, 0, 0, 1]);
  });

  test('names each obstacle and its step', () => {
    const answer = friction.measure(
      journeyOf(
        { heading: 'Home', url: home },
        { heading: 'Pay', url: 'https://pay.civicpay.co.uk/larkton' },
      ),
    );

    expect(answer).toMatchObject({
      parts: [
        {
          id: 'domain-hops',
          value: 1,
          parts: [
            {
              id: 'domain-hops-1',
              label: 'From www.larkton.gov.uk to pay.civicpay.co.uk',
              value: 1,
              step: 1,
            },
          ],
        },
        {},
        {},
        {},
        {},
      ],
    });
  });

  test('cannot tell when the journey stopped early', () => {
    expect(friction.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});
