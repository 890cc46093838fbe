import { describe, expect, test } from 'vitest';
import { readRecording } from '../../../crawler/recordings/read-recording.ts';
import { sayLines } from '../../../crawler/recordings/say-lines.ts';
import { toOverride } from '../../../crawler/recordings/to-override.ts';
import { understand } from '../../../crawler/recordings/understand.ts';
import type { Way } from '../../../crawler/recordings/way.ts';
import { journey } from '../../../journeys/journey.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { field, goal, heading, home, link, search, task, topic } from '../../../journeys/waypoints.ts';
import { arriving, click, fixture, type, waitFor, wayOf } from './recorded.ts';

const today = '2026-08-03';

/** Pay council tax, in short, so that changes of the one that ships move nothing here. */
const payTax = journey({
  ...payCouncilTax,
  waypoints: [
    home(),
    topic('council-tax', { follow: link(/^council tax$/i), evidence: [heading(/council tax/i)] }),
    task('pay', {
      follow: link(/^pay (your )?council tax/i, /^make a payment/i),
      evidence: [heading(/\bpay/i)],
    }),
    goal('reference-form', { follow: link(/^(pay online|continue)$/i), evidence: [field(/reference/i)] }),
  ],
});

/** A search, and a page that one of its results leads to. */
const openApplication = journey({
  ...payCouncilTax,
  id: 'open-application',
  waypoints: [
    home(),
    topic('planning', { follow: link(/^planning/i), evidence: [heading(/planning/i)] }),
    search('search-form', {
      follow: link(/^search/i),
      evidence: [field(/keyword/i)],
      enquiry: {
        field: { source: 'keyword', flags: 'i' },
        data: 'planning-search-word',
        post: false,
        submit: { source: '^search', flags: 'i' },
      },
    }),
    { id: 'results', kind: 'results', evidence: [heading(/results/i)] },
    goal('application', { follow: link(/^view details/i), evidence: [heading(/summary/i)] }),
  ],
});

function namesOf(way: Way, which = payTax): Record<string, string> {
  const { overrides } = toOverride(way, which, today);
  return Object.fromEntries(Object.entries(overrides).map(([id, { name }]) => [id, name]));
}

describe('a recording as an override', () => {
  test('gives each waypoint the name that was clicked towards it, and the day', () => {
    const way = understand(readRecording(fixture('council-tax')));

    expect(toOverride(way, payTax, today).overrides).toEqual({
      'council-tax': { name: '/^Money matters$/i', checked: today },
      pay: { name: '/^Pay it$/i', checked: today },
      'reference-form': { name: '/^Go to the payment\\b/i', checked: today },
    });
  });

  test('says of every step what became of it', () => {
    const way = understand(readRecording(fixture('council-tax')));

    expect(sayLines(toOverride(way, payTax, today).lines)).toEqual([
      'step 1: setViewport: dropped, Kerb walks on its own two devices',
      'step 2: address: the home page, where every journey begins',
      'step 3: click "Reject additional cookies": dropped, Kerb answers cookie banners by itself',
      'step 4: click "Money matters" → council-tax: follow /^Money matters$/i',
      'steps 5 to 6: scroll: dropped, Kerb scrolls by itself',
      'step 7: click "Pay it" → pay: follow /^Pay it$/i',
      'step 8: click "Go to the payment" → reference-form: follow /^Go to the payment\\b/i (its frame dropped: Kerb goes by the name)',
      'step 9: wait for the field "Account number": dropped, the journey knows its own waypoints',
      'step 10: type into "Account number": dropped, the journey says itself what is filled in and sent',
    ]);
  });

  test('matches names first, whatever the number of clicks', () => {
    const way = wayOf(
      click('Residents', { to: 'A' }),
      click('Council tax', { to: 'B' }),
      click('Your bill', { to: 'C' }),
      click('Pay online', { to: 'D' }),
    );

    expect(namesOf(way)).toEqual({
      'council-tax': '/^(Council tax|Residents)$/i',
      pay: '/^Your bill$/i',
      'reference-form': '/^Pay online$/i',
    });
  });

  test('knows a page by its title where the name does not tell', () => {
    const way = wayOf(
      click('Money', { to: 'Services' }),
      click('Bills', { to: 'Council tax - Larkton Council' }),
      click('Go', { to: 'Other' }),
    );

    expect(namesOf(way)).toEqual({ 'council-tax': '/^(Bills|Money)$/i', pay: '/^Go$/i' });
  });

  test('knows a page by what was asserted on it', () => {
    const way = wayOf(
      click('Money'),
      waitFor('Council tax', { css: 'h1' }),
      click('Bills'),
      click('Start'),
      waitFor('Your reference', { role: 'textbox' }),
    );

    expect(namesOf(way)).toEqual({
      'council-tax': '/^Money$/i',
      pay: '/^Bills$/i',
      'reference-form': '/^Start$/i',
    });
  });

  test('gives a name also to the waypoints that it passes by, since Kerb tries the next one first', () => {
    const way = wayOf(click('Council tax', { to: 'A' }), click('Pay online', { to: 'B' }));

    expect(namesOf(way)).toEqual({
      'council-tax': '/^Council tax$/i',
      pay: '/^Pay online$/i',
      'reference-form': '/^Pay online$/i',
    });
    expect(sayLines(toOverride(way, payTax, today).lines).at(-1)).toBe(
      'step 3: click "Pay online" → pay and reference-form: follow /^Pay online$/i',
    );
  });

  test('puts what opens a menu with what stood in it', () => {
    const way = wayOf(click('Menu'), click('Money', { to: 'A' }), click('Pay your council tax', { to: 'B' }));

    expect(namesOf(way)).toEqual({ 'council-tax': '/^(Money|Menu)$/i', pay: '/^Pay your council tax$/i' });
  });

  test('takes every click for itself where the recording knows no pages', () => {
    expect(namesOf(wayOf(click('Money'), click('Bills'), click('Start')))).toEqual({
      'council-tax': '/^Money$/i',
      pay: '/^Bills$/i',
      'reference-form': '/^Start$/i',
    });
  });

  test("tells the way to the journey's own search from the way after it", () => {
    const way = wayOf(
      click('Building work', { to: 'A' }),
      click('Look up a case', { to: 'B' }),
      type('Keyword', 'dormer'),
      click('Search', { role: 'button', to: 'C' }),
      click('The first one', { to: 'D' }),
    );

    expect(namesOf(way, openApplication)).toEqual({
      planning: '/^Building work$/i',
      'search-form': '/^Look up a case$/i',
      application: '/^The first one$/i',
    });
  });

  test('says what lies beyond the journey', () => {
    const short = journey({
      ...openApplication,
      waypoints: [
        ...openApplication.waypoints.slice(0, 3),
        { ...openApplication.waypoints[3], kind: 'goal', id: 'results', evidence: [] },
      ],
    });
    const way = wayOf(
      click('Planning', { to: 'A' }),
      type('Keyword', 'dormer'),
      click('Search', { role: 'button', to: 'C' }),
      click('The first one', { to: 'D' }),
    );
    const { overrides, lines } = toOverride(way, short, today);

    expect(Object.keys(overrides)).toEqual(['planning']);
    expect(sayLines(lines).at(-1)).toBe('step 5: click "The first one": dropped, the journey ends before it');
  });

  test('refuses a recording without a click that could be one, and says why', () => {
    const nameless = {
      type: 'click',
      selectors: [['#a > b'], ['xpath//html/body/b'], ['pierce/#a > b']],
      ...arriving('A'),
    };

    expect(() => toOverride(wayOf(nameless), payTax, today)).toThrow(
      'step 2: click something: NOT carried over, the recording has no name for it, and a CSS path is never written down',
    );
  });

  test('writes no CSS path, no address and nothing that was typed', () => {
    const way = wayOf(
      click('Money', { to: 'A' }),
      type('Your name', 'Wilhelmina Oyelaran'),
      click('Bills of Wilhelmina Oyelaran and others', { css: 'main > a.secret', role: 'link', to: 'B' }),
    );
    const text = JSON.stringify(toOverride(way, payTax, today));

    expect(text).not.toMatch(/Wilhelmina|Oyelaran|secret|https?:/i);
    expect(namesOf(way).pay).toBe('/^Bills of .{1,80} and others$/i');
  });
});
