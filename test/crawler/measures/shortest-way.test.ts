import { describe, expect, test } from 'vitest';
import { shortestWay } from '../../../crawler/measures/shortest-way.ts';
import type { Control } from '../../../crawler/records/control.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import type { Step } from '../../../crawler/records/step.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf, arrivalOf, chosenOf } from '../../builders/step-of.ts';

const site = 'https://www.larkton.gov.uk';

/** A link to a page of the site; the first of a page, c1, is the one that is followed. */
function link(name: string, path: string, overrides: Partial<Control> = {}): Control {
  return controlOf(name, { ref: name, href: `${site}${path}`, selector: `[href="${path}"]`, ...overrides });
}

/** A page whose first link is followed. */
function page(path: string, links: Control[], overrides: Partial<Step> & { heading?: string } = {}) {
  const [first] = links;
  const followed = first
    ? { chosen: chosenOf(first.name, { ref: first.ref }), actions: [actionOf('click', { ref: first.ref })] }
    : { chosen: null, actions: [] };

  return {
    heading: path.slice(1) || 'home',
    url: `${site}${path}`,
    controls: links,
    ...followed,
    ...overrides,
  };
}

const home = (...more: Control[]) => page('/', [link('Council tax', '/council-tax'), ...more]);
const section = (...more: Control[]) => page('/council-tax', [link('Ways to pay', '/ways'), ...more]);
const ways = (...more: Control[]) => page('/ways', [link('Pay now', '/pay'), ...more]);
const pay = page('/pay', []);

function measuredOn(walk: Evidence, others: Evidence[] = []) {
  const answer = shortestWay.measure(walk, others);
  if (answer.kind !== 'measured') throw new Error(answer.kind);
  const part = (id: string) => answer.parts.find((each) => each.id === id);

  return {
    clicks: answer.value,
    walked: part('walked')?.value,
    difference: part('difference')?.value,
    way: part('way')?.parts?.map(({ label }) => label),
    part,
    findings: answer.findings,
  };
}

describe('shortest-way', () => {
  test('is the walked way where there is no shorter', () => {
    expect(measuredOn(journeyOf(home(), section(), ways(), pay))).toMatchObject({
      clicks: 3,
      walked: 3,
      difference: 0,
      way: ['Council tax', 'Ways to pay', 'Pay now'],
      findings: [],
    });
  });

  test('finds a direct link that exists in the footer only, and advises to put it where people look', () => {
    const html = '<footer><a href="/pay">Pay it</a></footer>';
    const start = { ...home(link('Pay it', '/pay', { area: 'footer' })), html };
    const { findings, ...figures } = measuredOn(journeyOf(start, section(), ways(), pay));

    expect(figures).toMatchObject({ clicks: 1, walked: 3, difference: 2, way: ['Pay it'] });
    expect(findings).toMatchObject([
      {
        check: 'shortest-way',
        kind: 'advice',
        wcag: [],
        selector: '[href="/pay"]',
        snippet: '<a href="/pay">Pay it</a>',
        message:
          'The goal, “pay”, is 1 click from the home page, but the way that the signs suggest takes 3. The direct link, “Pay it”, exists in the footer of “home” only.',
        help: 'Put the link “Pay it” into the main content of “home” too, where people look for it.',
        places: [{ step: 0, selector: '[href="/pay"]' }],
      },
    ]);
  });

  test('does not say “only” where the link stands elsewhere too', () => {
    const both = [link('Pay', '/pay', { area: 'footer' }), link('Pay', '/pay', { area: 'navigation' })];
    const [finding] = measuredOn(journeyOf(home(...both), section(), pay)).findings;

    expect(finding?.message).toMatch(/exists in a menu of “home”\.$/);
  });

  test('finds a link of a menu that leaves out one page, and shows the whole way', () => {
    const start = home(link('Paying', '/ways', { area: 'navigation' }));
    const { part, ...figures } = measuredOn(journeyOf(start, section(), ways(), pay));

    expect(figures).toMatchObject({ clicks: 2, walked: 3, way: ['Paying', 'Pay now'] });
    expect(part('way')?.parts).toMatchObject([
      { value: 1, step: 0, note: 'in a menu of “home”, to “ways”' },
      { value: 1, step: 2, note: 'in the main content of “ways”, to “pay”' },
    ]);
  });

  test('counts the click that opens a menu', () => {
    const hidden = link('Pay', '/pay', { area: 'navigation', revealed: true });
    const opening = [actionOf('click', { ref: 'menu' }), actionOf('click', { ref: 'Council tax' })];
    const start = { ...home(hidden), actions: opening };

    // Menu and Council tax, then Pay now: 3 were walked. The menu and Pay are 2.
    expect(measuredOn(journeyOf(start, page('/council-tax', [link('Pay now', '/pay')]), pay))).toMatchObject({
      clicks: 2,
      walked: 3,
    });
    // Without the opening the walk is 2, and the link behind the menu saves nothing.
    expect(
      measuredOn(journeyOf(home(hidden), page('/council-tax', [link('Pay now', '/pay')]), pay)),
    ).toMatchObject({
      clicks: 2,
      walked: 2,
      findings: [],
    });
  });

  test('follows a redirect that was seen', () => {
    const start = home(link('Quick pay', '/go/pay', { area: 'aside' }));
    const redirected = arrivalOf({
      asked: `${site}/go/pay`,
      redirects: [{ url: `${site}/go/pay`, status: 302 }],
    });
    const walk = journeyOf(start, section(), ways(), { ...pay, arrival: redirected });

    expect(measuredOn(walk)).toMatchObject({ clicks: 1, way: ['Quick pay'] });
    // Where nobody saw that it redirects, it is no way.
    expect(measuredOn(journeyOf(start, section(), ways(), pay))).toMatchObject({ clicks: 3, findings: [] });
  });

  test('trusts no redirect that led to different pages', () => {
    const start = home(link('Quick pay', '/go', { area: 'aside' }));
    const to = { arrival: arrivalOf({ asked: `${site}/go` }) };
    const walk = journeyOf(start, section(), ways(), { ...pay, ...to });
    const other = journeyOf(home(), { ...page('/bins', []), ...to });

    expect(measuredOn(walk)).toMatchObject({ clicks: 1 });
    expect(measuredOn(walk, [other])).toMatchObject({ clicks: 3 });
    expect(measuredOn(walk, [other, walk])).toMatchObject({ clicks: 3 });
  });

  test('follows a link that a script sent on, as it was followed on a walk', () => {
    const start = home(link('Payments', '/go.aspx', { area: 'footer' }));
    const walk = journeyOf(start, section(), page('/ways', [link('Pay now', '/go.aspx')]), pay);

    expect(measuredOn(walk)).toMatchObject({ clicks: 1, way: ['Payments'] });
  });

  test('leaves out a loop', () => {
    const back = page('/council-tax', [link('Help', '/help'), link('Pay now', '/pay')]);
    const again = page('/council-tax', [link('Pay now', '/pay')]);
    const help = page('/help', [link('Council tax', '/council-tax')]);
    const { findings, ...figures } = measuredOn(journeyOf(home(), back, help, again, pay));

    expect(figures).toMatchObject({ clicks: 2, walked: 4, way: ['Council tax', 'Pay now'] });
    expect(findings).toMatchObject([{ places: [{ step: 1 }] }]);
  });

  test('takes links from the council’s other walks', () => {
    const start = home(link('Do it online', '/online'));
    const walk = journeyOf(start, section(), ways(), pay);
    const other = journeyOf(
      page('/', [link('Do it online', '/online')]),
      page('/online', [link('Bins', '/bins'), link('Pay council tax', '/pay/')]),
      page('/bins', []),
    );

    expect(measuredOn(walk)).toMatchObject({ clicks: 3 });
    expect(measuredOn(walk, [other])).toMatchObject({
      clicks: 2,
      way: ['Do it online', 'Pay council tax'],
      findings: [{ message: expect.stringMatching(/The link that begins the shorter way, “Do it online”/) }],
    });
  });

  test('does not go by a page that was never seen, nor by one that was an error', () => {
    const start = home(link('Do it online', '/online'));
    const broken = { ...page('/online', [link('Pay', '/pay')]), arrival: arrivalOf({ status: 404 }) };
    const other = stopped(journeyOf(page('/', [link('Do it online', '/online')]), broken), '404');

    expect(measuredOn(journeyOf(start, section(), ways(), pay), [other])).toMatchObject({ clicks: 3 });
  });

  test('skips no page that has to be answered: there the task begins', () => {
    const form = page('/look-up', [link('Find', '/x', { href: null, submits: true, inForm: 'form' })], {
      fields: [fieldOf('Postcode', { ref: 'f1' })],
      actions: [actionOf('fill', { ref: 'f1' }), actionOf('click', { ref: 'Find' })],
    });
    const start = page('/', [link('Bins', '/bins'), link('Your bin day', '/day', { area: 'footer' })]);
    const bins = page('/bins', [link('Find your day', '/look-up')]);
    const { part, ...figures } = measuredOn(journeyOf(start, bins, form, page('/day', [])));

    expect(figures).toMatchObject({ clicks: 2, walked: 2, way: ['Bins', 'Find your day'], findings: [] });
    expect(part('end')).toMatchObject({ label: 'To the page where the task begins', value: '“look-up”' });
  });

  test('takes nothing from what stood behind an answered form on another walk', () => {
    const answered = page('/look-up', [link('Find', '/x', { href: null, submits: true, inForm: 'form' })], {
      actions: [actionOf('tick', { ref: 'f1' }), actionOf('click', { ref: 'Find' })],
    });
    const other = journeyOf(
      page('/', [link('Look up', '/look-up')]),
      answered,
      page('/yours', [link('Pay', '/pay')]),
      page('/pay', []),
    );
    const walk = journeyOf(
      home(link('Look up', '/look-up'), link('Yours', '/yours')),
      section(),
      ways(),
      pay,
    );

    expect(measuredOn(walk, [other])).toMatchObject({ clicks: 3 });
  });

  test('takes the site’s own search as one way among others', () => {
    const search = fieldOf('Search this site', { ref: 'f1', area: 'header' });
    const go = link('Search', '', { href: null, submits: true, inForm: 'form', area: 'header' });
    const searched = page('/', [go, link('Pay', '/pay', { area: 'footer' })], {
      fields: [search],
      actions: [actionOf('fill', { ref: 'f1' }), actionOf('click', { ref: 'Search' })],
      chosen: chosenOf('Search', { ref: 'Search', method: 'site-search' }),
    });
    const results = page('/search?q=pay', [link('Pay council tax', '/pay')]);
    const byKey = {
      ...searched,
      chosen: null,
      controls: [link('Pay', '/pay', { area: 'footer' })],
      actions: [actionOf('fill', { ref: 'f1' }), actionOf('key', { ref: 'f1', name: 'Enter' })],
    };

    expect(measuredOn(journeyOf(searched, results, pay))).toMatchObject({
      clicks: 1,
      walked: 2,
      way: ['Pay'],
    });
    expect(measuredOn(journeyOf(byKey, results, pay))).toMatchObject({ clicks: 1, walked: 2 });
  });

  test('reaches a view without an address only by what was pressed', () => {
    const start = page('/', [link('Report', '/app'), link('Missed bin', '/app', { area: 'footer' })]);
    const app = page('/app', [link('Missed bin', '', { href: null, role: 'button' })]);
    const view = page('/app', [], { heading: 'Missed bin', arrival: arrivalOf({ how: 'in-page' }) });

    expect(measuredOn(journeyOf(start, app, view))).toMatchObject({ clicks: 2, walked: 2, findings: [] });
  });

  test.each([
    ['in the cookie banner', { area: 'banner' as const }],
    ['in a dialog', { area: 'dialog' as const }],
    ['in a frame', { frame: 'frame1' }],
    ['that cannot be seen', { box: { x: 0, y: 0, width: 1, height: 1 } }],
  ])('leaves out a link %s', (_, overrides) => {
    expect(measuredOn(journeyOf(home(link('Pay', '/pay', overrides)), section(), ways(), pay))).toMatchObject(
      {
        clicks: 3,
      },
    );
  });

  test('is no click at all where the task begins on the home page', () => {
    const find = link('Find', '', { href: null, submits: true, inForm: 'form' });
    const start = page('/', [find], {
      actions: [actionOf('fill', { ref: 'f1' }), actionOf('click', { ref: 'Find' })],
    });

    expect(measuredOn(journeyOf(start, page('/day', [])))).toMatchObject({ clicks: 0, walked: 0, way: [] });
  });

  test('is not a finding where a click led nowhere and the same link was followed after', () => {
    const clicks = [actionOf('click', { ref: 'dead' }), actionOf('click', { ref: 'Council tax' })];

    expect(measuredOn(journeyOf({ ...home(), actions: clicks }, section(), ways(), pay))).toMatchObject({
      clicks: 3,
      walked: 4,
      findings: [],
    });
  });

  test.each(['dead-end', 'unreachable', 'login-required'] as const)('cannot tell after %s', (kind) => {
    const walk = stopped(journeyOf(home(), section()), 'no way on', kind);

    expect(shortestWay.measure(walk).kind).toBe('cannot-tell');
  });
});
