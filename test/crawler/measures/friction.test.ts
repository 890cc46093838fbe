import { describe, expect, test } from 'vitest';
import { friction } from '../../../crawler/measures/friction.ts';
import { obstacleKinds } from '../../../crawler/measures/way/obstacles.ts';
import type { Field } from '../../../crawler/records/control.ts';
import type { Step } from '../../../crawler/records/step.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf, arrivalOf, bannerOf } from '../../builders/step-of.ts';

const home = 'https://www.larkton.gov.uk/';

/** How many obstacles of each kind a journey has; kinds that were not met are left out. */
function kindsOf(...drafts: Parameters<typeof journeyOf>) {
  const answer = friction.measure(journeyOf(...drafts));
  if (answer.kind !== 'measured') return answer;

  return Object.fromEntries(
    answer.parts.map(({ id, value }) => [id, value]).filter(([, value]) => value !== 0),
  );
}

/** What is said of the obstacles of one kind, with the step of each. */
function said(kind: string, ...drafts: Parameters<typeof journeyOf>) {
  const answer = friction.measure(journeyOf(...drafts));
  const met = answer.kind === 'measured' ? answer.parts.find(({ id }) => id === kind)?.parts : undefined;

  return met?.map(({ step, label }) => `${step}: ${label}`);
}

/** A page of a form whose fields were all typed into, and whose button was pressed. */
function formPage(heading: string, fields: Field[], overrides: Partial<Step> = {}) {
  const numbered = fields.map((field, at) => ({ ...field, ref: `f${at}` }));
  const sends = controlOf('Continue', { role: 'button', submits: true, inForm: 'form' });

  return {
    heading,
    fields: numbered,
    controls: [sends],
    actions: [...numbered.map(({ ref }) => actionOf('fill', { ref })), actionOf('click')],
    ...overrides,
  };
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

    expect(kindsOf({ heading: 'Home', url: home }, payment)).toEqual({ 'domain-hops': 1 });
  });

  test('counts a move to another host of the same registrable domain', () => {
    const planning = { heading: 'Planning', url: 'https://planning.larkton.gov.uk/search' };

    expect(kindsOf({ heading: 'Home', url: home }, planning)).toEqual({ 'sub-domain-hops': 1 });
  });

  test('does not take "www" for a move', () => {
    expect(
      kindsOf({ heading: 'Home', url: home }, { heading: 'Bins', url: 'https://larkton.gov.uk/bins' }),
    ).toEqual({});
  });

  test('takes two customers of one hosting supplier for two sites', () => {
    const one = { heading: 'Home', url: 'https://larkton.github.io/' };
    const other = { heading: 'Forms', url: 'https://forms-supplier.github.io/' };

    expect(kindsOf(one, other)).toEqual({ 'domain-hops': 1 });
  });

  test('counts a new window without warning', () => {
    const opened = { heading: 'Search', arrival: arrivalOf({ how: 'new-window' }) };

    expect(kindsOf('Home', opened)).toEqual({ 'new-windows': 1 });
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

    expect(kindsOf(from, opened)).toEqual({});
  });

  test('is not taken in by a warning elsewhere on the page', () => {
    const html = '<p><a href="/s">Search</a></p><p>The newsletter opens in a new window</p>';
    const opened = { heading: 'Search', arrival: arrivalOf({ how: 'new-window' }) };

    expect(kindsOf({ heading: 'Home', html, controls: [controlOf('Search')] }, opened)).toEqual({
      'new-windows': 1,
    });
  });

  test('does not count a banner that came back because we kept its request from the network', () => {
    const covered = { heading: 'Home', banner: bannerOf(true) };
    const again = { heading: 'Bins', banner: { ...bannerOf(true), ours: true } };

    expect(kindsOf(covered, again)).toEqual({ 'cookie-banners': 1 });
  });

  test('counts a cookie banner that covers the content, and not one that does not', () => {
    const covered = { heading: 'Home', banner: bannerOf(true) };

    expect(kindsOf(covered, { heading: 'Bins', banner: bannerOf(false) })).toEqual({ 'cookie-banners': 1 });
  });

  test('counts a page seen before, by address and heading', () => {
    const bins = { heading: 'Bins', url: `${home}bins` };

    expect(kindsOf(bins, 'Missed bin', { ...bins, url: `${home}bins#top` })).toEqual({ 'seen-before': 1 });
  });

  test('does not take the next question at the same address for a page seen before', () => {
    const one = { heading: 'Report', url: `${home}report`, mainText: 'Which bin was missed?' };
    const two = { ...one, mainText: 'Where do you live?', arrival: arrivalOf({ how: 'in-page' }) };

    expect(kindsOf('Home', one, two)).toEqual({});
  });

  test('does not take an address that asks for the next thing for a page seen before', () => {
    const lookUp = { heading: 'Your address', url: `${home}address` };
    const postcode = { ...lookUp, fields: [fieldOf('Postcode')] };
    const list = { ...lookUp, fields: [fieldOf('Select an address', { kind: 'select-one' })] };

    expect(kindsOf('Home', postcode, list)).toEqual({});
    expect(kindsOf('Home', postcode, 'Bins', postcode)).toEqual({ 'seen-before': 1 });
  });

  test('names each obstacle and its step', () => {
    const answer = friction.measure(
      journeyOf(
        { heading: 'Home', url: home },
        { heading: 'Pay', url: 'https://pay.civicpay.co.uk/larkton' },
      ),
    );

    expect(answer).toMatchObject({
      parts: obstacleKinds.map(({ id }) =>
        id === 'domain-hops'
          ? {
              id,
              value: 1,
              parts: [
                {
                  id: 'domain-hops-1',
                  label: 'From www.larkton.gov.uk to pay.civicpay.co.uk',
                  value: 1,
                  step: 1,
                },
              ],
            }
          : { id, value: 0, parts: [] },
      ),
    });
  });

  test('cannot tell when the journey stopped early', () => {
    expect(friction.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});

describe('a cookie banner over what is needed', () => {
  test('is one obstacle, and says what it covers', () => {
    // The banner is 600 to 800 pixels down.
    const under = controlOf('Council tax', { box: { x: 20, y: 650, width: 200, height: 44 } });
    const covered = { heading: 'Home', banner: bannerOf(true), controls: [under] };

    expect(said('cookie-banners', covered, 'Council tax')).toEqual([
      '0: “Cookies” lies over the content, and over “Council tax”, which is needed',
    ]);
    expect(said('cookie-banners', { ...covered, controls: [controlOf('Bins')] }, 'Council tax')).toEqual([
      '0: “Cookies” lies over the content',
    ]);
  });
});

describe('other things to dismiss', () => {
  test('counts a dismissal that was forced and is no cookie banner', () => {
    const survey = {
      heading: 'Home',
      actions: [actionOf('dismiss', { name: 'No thanks' }), actionOf('click')],
    };

    expect(said('dismissals', survey, 'Bins')).toEqual(['0: “No thanks” had to be pressed first']);
  });

  test('counts the dismissal of a covering banner once, with the banner', () => {
    const home = {
      heading: 'Home',
      banner: bannerOf(true),
      actions: [actionOf('dismiss'), actionOf('click')],
    };

    expect(kindsOf(home, 'Bins')).toEqual({ 'cookie-banners': 1 });
  });

  test('lets a dismissal pass that people could have done without', () => {
    const home = {
      heading: 'Home',
      banner: bannerOf(false),
      actions: [actionOf('dismiss', { forced: false })],
    };

    expect(kindsOf(home, 'Bins')).toEqual({});
  });

  test("counts a message of the browser's own kind", () => {
    const home = { heading: 'Home', dialogs: [{ kind: 'alert', message: 'You are leaving our site' }] };

    expect(said('dismissals', home, 'Bins')).toEqual([
      '0: A message had to be answered first: “You are leaving our site”',
    ]);
  });
});

describe('a sign-in in the way', () => {
  const password = fieldOf('Password', { kind: 'password' });

  test('is known by a password, and says that no way round it was seen', () => {
    expect(said('sign-ins', 'Home', { heading: 'My account', fields: [password] })).toEqual([
      '1: “My account” asks for a password; no way round it was seen',
    ]);
  });

  test.each([
    'Sign in',
    'Please log in',
    'You need to sign in to do this',
    'Login',
    'Mewngofnodi',
    'Rhaid i chi fewngofnodi',
  ])('is known by the heading “%s”', (heading) => {
    expect(kindsOf('Home', heading)).toEqual({ 'sign-ins': 1 });
  });

  test.each(['Continue as a guest', 'Pay without signing in', 'Parhau heb gyfrif'])(
    'has a way round it by “%s”, taken or only offered',
    (name) => {
      const round = controlOf(name, { ref: 'c2' });
      const offered = { heading: 'Sign in', controls: [controlOf('Sign in'), round] };
      const taken = { heading: 'Sign in', controls: [controlOf(name)] };

      expect(said('sign-ins', 'Home', offered)).toEqual([
        `1: “Sign in” asks to sign in; “${name}” is a way round it`,
      ]);
      expect(said('sign-ins', 'Home', taken, 'Form')).toEqual([
        `1: “Sign in” asks to sign in; “${name}” was the way round it`,
      ]);
    },
  );

  test('is one, on however many pages it goes on', () => {
    expect(kindsOf('Home', 'Sign in', { heading: 'Your password', fields: [password] }, 'Form')).toEqual({
      'sign-ins': 1,
    });
  });

  test.each([
    ['a link to sign in', { heading: 'Council tax', controls: [controlOf('Sign in to your account')] }],
    [
      'a password in the header',
      { heading: 'Council tax', fields: [{ ...password, area: 'header' as const }] },
    ],
    ['a heading about help with it', { heading: 'Login problems' }],
    ['a heading with other signs', { heading: 'Road signs in the borough' }],
  ])('is not %s', (_, page) => {
    expect(kindsOf('Home', page)).toEqual({});
  });

  test('is not on the home page, where nobody is stopped yet', () => {
    expect(kindsOf({ heading: 'Home', fields: [password] }, 'Bins')).toEqual({});
  });
});

describe('the same thing asked twice', () => {
  const twice = (one: Field, other: Field) =>
    said('asked-twice', 'Home', formPage('Your address', [one]), formPage('Your details', [other]), 'Done');

  test('is known by the same label, without what is said beside it', () => {
    expect(twice(fieldOf('Account reference'), fieldOf('Account reference (required)'))).toEqual([
      '2: “Account reference (required)” is asked again, as on step 1',
    ]);
  });

  test.each([
    [
      'the same autocomplete token',
      fieldOf('Where?', { autocomplete: 'postal-code' }),
      fieldOf('Code', { autocomplete: 'home postal-code' }),
    ],
    ['another label for the same thing', fieldOf('Email'), fieldOf('What is your email address?')],
    ['Welsh labels', fieldOf('Cod post'), fieldOf('Rhowch eich cod post')],
    ['a label and a token', fieldOf('Postcode'), fieldOf('Code', { autocomplete: 'postal-code' })],
    [
      'the same question with boxes',
      fieldOf('Yes', { kind: 'radio', group: 'Are you the owner?' }),
      fieldOf('No', { kind: 'radio', group: 'Are you the owner?' }),
    ],
  ])('is known by %s', (_, one, other) => {
    expect(twice(one, other)).toHaveLength(1);
  });

  test.each([
    ['another question', fieldOf('Email'), fieldOf('Telephone')],
    ['what comes back filled in', fieldOf('Postcode'), fieldOf('Postcode', { filled: true })],
    [
      'another address',
      fieldOf('Postcode', { group: 'Your old address' }),
      fieldOf('Postcode', { group: 'Your new address' }),
    ],
    [
      "somebody else's name",
      fieldOf('Full name'),
      fieldOf('Full name', { context: "Your landlord's details" }),
    ],
    [
      'a part of two dates',
      fieldOf('Day', { group: 'Date of birth' }),
      fieldOf('Day', { group: 'Moving date' }),
    ],
    ['a password', fieldOf('Password', { kind: 'password' }), fieldOf('Password', { kind: 'password' })],
    ['a second search', fieldOf('Address', { kind: 'search' }), fieldOf('Address', { kind: 'search' })],
    [
      'what is billed',
      fieldOf('Code', { autocomplete: 'postal-code' }),
      fieldOf('Code', { autocomplete: 'billing postal-code' }),
    ],
  ])('is not %s', (_, one, other) => {
    expect(twice(one, other)).toEqual([]);
  });

  test("is not what the site's header asks on every page", () => {
    const search = fieldOf('Find', { area: 'header', inForm: 'site' });

    expect(kindsOf('Home', { heading: 'A', fields: [search] }, { heading: 'B', fields: [search] })).toEqual(
      {},
    );
  });

  test('is not a form that stood beside the link that was followed', () => {
    const beside = { heading: 'Home', fields: [fieldOf('Postcode')] };

    expect(kindsOf(beside, { heading: 'Bin day', fields: [fieldOf('Postcode')] })).toEqual({});
  });

  test('is also what the last page asks, which nobody filled in', () => {
    const last = { heading: 'Your details', fields: [fieldOf('Postcode')] };

    expect(said('asked-twice', 'Home', formPage('Address', [fieldOf('Postcode')]), last)).toEqual([
      '2: “Postcode” is asked again, as on step 1',
    ]);
  });

  test('is an e-mail address that has to be typed again on the same page', () => {
    const fields = [fieldOf('Email address'), fieldOf('Confirm your email address')];
    const welsh = [fieldOf('E-bost'), fieldOf('Cadarnhewch eich e-bost')];

    expect(said('asked-twice', 'Home', formPage('Details', fields), 'Done')).toEqual([
      '1: “Confirm your email address” asks again for “Email address”',
    ]);
    expect(kindsOf('Home', formPage('Manylion', welsh), 'Done')).toEqual({ 'asked-twice': 1 });
  });

  test('is not two e-mail addresses of two people, nor a confirmation of something else', () => {
    const two = [fieldOf('Email'), fieldOf('Confirm email', { context: "Your agent's details" })];
    const other = [fieldOf('Email'), fieldOf('Confirm your date of birth')];

    expect(kindsOf('Home', formPage('Details', two), 'Done')).toEqual({});
    expect(kindsOf('Home', formPage('Details', other), 'Done')).toEqual({});
  });

  test('is not counted beside a page that is seen again', () => {
    const page = formPage('Details', [fieldOf('Postcode')], { url: `${home}details` });

    expect(kindsOf('Home', page, 'Error', page, 'Done')).toEqual({ 'seen-before': 1 });
  });
});

describe('a document instead of a page', () => {
  test('is known by the address of the step, or by what the link to it led to', () => {
    const pdf = { heading: '', url: `${home}form.pdf` };
    const link = controlOf('Application form', { href: `${home}files/form.DOCX?v=2` });

    expect(said('documents', 'Home', pdf)).toEqual([
      '1: The step is a PDF: “https://www.larkton.gov.uk/form.pdf”',
    ]);
    expect(said('documents', { heading: 'Home', controls: [link] }, 'Form')).toEqual([
      '1: “Application form” leads to a document (.docx)',
    ]);
  });

  test('is counted once where link and step say the same', () => {
    const link = controlOf('Form', { href: `${home}form.pdf` });

    expect(kindsOf({ heading: 'Home', controls: [link] }, { heading: '', url: `${home}form.pdf` })).toEqual({
      documents: 1,
    });
  });

  test('is also a file that came instead', () => {
    expect(said('documents', 'Home', { heading: 'Form', downloads: ['claim-form.pdf'] })).toEqual([
      '1: A file came instead of a page: “claim-form.pdf”',
    ]);
  });

  test('is not a PDF that is offered beside the way, nor an address that only speaks of one', () => {
    const beside = controlOf('Guidance', { ref: 'c2', href: `${home}guide.pdf` });
    const from = { heading: 'Home', controls: [controlOf('Bins'), beside] };

    expect(kindsOf(from, { heading: 'Bins', url: `${home}pdf/bins?from=form.pdf` })).toEqual({});
  });
});
