import { describe, expect, test } from 'vitest';
import { ownJourney, toJourney as toEngineJourney } from '../../../config/own-journey.ts';
import { readRecording } from '../../../crawler/recordings/read-recording.ts';
import { sayLines } from '../../../crawler/recordings/say-lines.ts';
import { toJourney } from '../../../crawler/recordings/to-journey.ts';
import { understand } from '../../../crawler/recordings/understand.ts';
import type { Way } from '../../../crawler/recordings/way.ts';
import { arriving, click, fixture, type RawStep, type, waitFor, wayOf } from './recorded.ts';

const wayIn = (name: string) => understand(readRecording(fixture(name)));

function journeyFrom(way: Way, id = 'open-application', title?: string) {
  const { journey } = toJourney(way, { id, title });
  toEngineJourney(ownJourney.parse(journey));
  return journey;
}

const saidOf = (way: Way) => sayLines(toJourney(way, { id: 'x', title: undefined }).lines);
const enter = (to?: string): RawStep => ({
  type: 'keyDown',
  key: 'Enter',
  target: 'main',
  ...(to === undefined ? {} : arriving(to)),
});
const end = waitFor('All done', { css: 'h1' });

describe('a recording as a journey', () => {
  test('with a search: its field, named test data, its results and the first of them', () => {
    expect(journeyFrom(wayIn('planning-search'))).toEqual({
      id: 'open-application',
      title: 'Look at a planning application',
      goal: 'Reach "Application summary"',
      // Four pages after the home page; three clicks, one field and Enter: 7.5 + 6.1 + 1.5 + 4 × 4.4 = 32.7.
      par: { steps: 4, actions: 5, seconds: 33 },
      words: ['look at a planning application', 'look', 'planning', 'application'],
      waypoints: [
        { id: 'home', kind: 'home' },
        {
          id: 'planning',
          kind: 'topic',
          follow: ['/^Planning and building$/i'],
          evidence: [{ heading: '/^Planning$/i' }],
        },
        {
          id: 'simple-search',
          kind: 'search',
          follow: ['/^Search planning applications \\([\\d,]+\\)$/i'],
          evidence: [{ field: '/^Keyword, reference or site address(\\s|$)/i' }],
          enquiry: {
            field: '/^Keyword, reference or site address(\\s|$)/i',
            data: 'planning-search-word',
            submit: '/^(search|find|go|show results)\\b/i',
          },
        },
        { id: 'results-for', kind: 'results', evidence: [{ heading: '/^[\\d,]+ results for .{1,80}$/i' }] },
        {
          id: 'application-summary',
          kind: 'goal',
          first: true,
          evidence: [{ heading: '/^Application summary$/i' }],
        },
      ],
    });
  });

  test('with a form: what was filled in and ticked as answers, and what sends each page', () => {
    expect(journeyFrom(wayIn('missed-bin'), 'missed-bin')).toEqual({
      id: 'missed-bin',
      title: 'Report a missed bin',
      goal: 'Reach "Thank you, …, we will"',
      // Menu, two links, two ticks, two buttons; three fields: 7 × 2.5 + 3 × 6.1 + 4 × 4.4 = 53.4.
      par: { steps: 4, actions: 10, seconds: 53 },
      words: ['report a missed bin', 'report', 'missed', 'bin'],
      answers: [
        { question: '/^Full name(\\s|$)/i', data: 'full-name' },
        { question: '/^Postcode(\\s|$)/i', data: 'postcode' },
        { question: '/(^|\\s)Which bin was missed\\?(\\s|$)/i', option: '/^Garden waste$/i' },
        { question: '/(^|\\s)About you(\\s|$)/i', option: '/^I am not a robot$/i' },
      ],
      advance: '/^(Continue|Send to the bin team)$/i',
      waypoints: [
        { id: 'home', kind: 'home' },
        {
          id: 'bins-and-recycling',
          kind: 'topic',
          follow: ['/^Bins and recycling$/i', '/^Menu$/i'],
          evidence: [{ heading: '/^Bins and recycling$/i' }],
        },
        {
          id: 'which-bin-was-missed',
          kind: 'task',
          follow: ['/^Report a missed bin$/i'],
          evidence: [{ heading: '/^Which bin was missed\\?$/i' }],
        },
        { id: 'about-you', kind: 'task', evidence: [{ heading: '/^About you$/i' }] },
        {
          id: 'thank-you-we-will',
          kind: 'goal',
          evidence: [{ heading: '/^Thank you, .{1,80}, we will\\b/i' }],
        },
      ],
    });
  });

  test('says of every step what became of it', () => {
    expect(saidOf(wayIn('missed-bin'))).toEqual([
      'step 1: setViewport: dropped, Kerb walks on its own two devices',
      'step 2: address: the home page, where every journey begins',
      'step 3: click "Menu" → bins-and-recycling: follow /^Menu$/i',
      'step 4: click "Bins and recycling" → bins-and-recycling: follow /^Bins and recycling$/i',
      'step 4: page title "Bins and recycling" → bins-and-recycling: known by the heading /^Bins and recycling$/i',
      'step 5: click "Report a missed bin" → which-bin-was-missed: follow /^Report a missed bin$/i',
      'step 5: page title "Which bin was missed?" → which-bin-was-missed: known by the heading /^Which bin was missed\\?$/i',
      'step 6: tick "Garden waste" → answers: /(^|\\s)Which bin was missed\\?(\\s|$)/i takes /^Garden waste$/i (its frame and window dropped: Kerb goes by the name)',
      'step 7: send by "Continue" → advance: the page of questions is sent by /^Continue$/i',
      'step 7: page title "About you" → about-you: known by the heading /^About you$/i',
      'step 8: type into "Full name" → answers: /^Full name(\\s|$)/i is given the test data "full-name"',
      'steps 9 to 10: key Tab: dropped, Kerb goes by names, not by keys',
      'step 11: type into "Postcode" → answers: /^Postcode(\\s|$)/i is given the test data "postcode"',
      'step 12: type into "Colour of the lid": NOT carried over, nothing tells which test data fits; add { "question": "/^Colour of the lid(\\s|$)/i", "data": … } to "answers", or Kerb types a plain word',
      'step 13: choose from "Day of collection": NOT carried over, a recording has the code of the entry and not its name; add { "question": …, "option": … } to "answers" if it matters',
      'step 14: tick "I am not a robot" → answers: /(^|\\s)About you(\\s|$)/i takes /^I am not a robot$/i',
      'step 15: send by "Send to the bin team" → advance: the page of questions is sent by /^Send to the bin team$/i',
      'step 16: wait for "Thank you, …, we will" → thank-you-we-will: known by the heading /^Thank you, .{1,80}, we will\\b/i, with what changes left open',
      'step 17: close: dropped, Kerb closes its pages by itself',
    ]);
  });

  test('is called by what was asked for, else by the recording, else by its id', () => {
    const way = wayOf(click('Bins', { to: 'Bins' }));

    expect(journeyFrom(way, 'find-bin-day').title).toBe('Find bin day');
    expect(journeyFrom(way, 'find-bin-day').words).toEqual(['find bin day', 'find', 'bin', 'day']);
    expect(journeyFrom(way, 'x', ' Find\u202e my  bin day').title).toBe('Find my bin day');
    expect(journeyFrom({ ...way, title: 'Bin days' }, 'x').title).toBe('Bin days');
    expect(
      journeyFrom({ ...way, title: 'Days of Oyelaran here', typed: ['oyelaran'] }, 'bin-day').title,
    ).toBe('Bin day');
  });
});

describe('the pages of a journey', () => {
  test('are known by what was asserted rather than by their title', () => {
    const way = wayOf(click('Bins', { to: 'Bins' }), waitFor('Your bins', { role: 'heading' }));

    expect(journeyFrom(way).waypoints.at(-1)?.evidence).toEqual([{ heading: '/^Your bins$/i' }]);
  });

  test.each<[string, RawStep, Record<string, string>]>([
    ['a heading by its role', waitFor('Your bins', { role: 'heading' }), { heading: '/^Your bins$/i' }],
    ['a heading by its tag', waitFor('Your bins', { css: 'main > h1' }), { heading: '/^Your bins$/i' }],
    ['a field', waitFor('Reference', { role: 'textbox' }), { field: '/^Reference(\\s|$)/i' }],
    ['a choice', waitFor('Yes', { role: 'radio' }), { question: '/(^|\\s)Yes(\\s|$)/i' }],
    ['a button', waitFor('Start now', { role: 'button' }), { control: '/^Start now$/i' }],
    ['words', waitFor('Next collection:', { css: '#next' }), { text: '/\\bNext collection:/i' }],
  ])('are known by %s', (_, step, evidence) => {
    expect(journeyFrom(wayOf(click('Bins'), step)).waypoints.at(-1)?.evidence).toEqual([evidence]);
  });

  test('are known by the part of the title that does not name the site', () => {
    const headingFor = (...titles: string[]) =>
      journeyFrom(
        wayOf(...titles.map((title, index) => click(`Link ${'abc'[index]}`, { to: title }))),
      ).waypoints.at(-1)?.evidence;

    expect(headingFor('Bin days | Larkton Council')).toEqual([{ heading: '/^Bin days$/i' }]);
    expect(headingFor('Larkton Council - Waste - Bin days')).toEqual([{ heading: '/^Bin days$/i' }]);
    expect(headingFor('Waste – My Larkton', 'Bin days – My Larkton')).toEqual([{ heading: '/^Bin days$/i' }]);
    expect(headingFor('E-mail alerts')).toEqual([{ heading: '/^E-mail alerts$/i' }]);
  });

  test('are passed through where nothing tells them from those before', () => {
    const way = wayOf(
      click('Bins', { to: '' }),
      click('Days', { to: 'Forms' }),
      click('Mine', { to: 'Forms' }),
      click('Go on', { to: 'Days' }),
    );
    const { waypoints } = journeyFrom(way);

    expect(waypoints.map(({ id, follow }) => [id, follow])).toEqual([
      ['home', undefined],
      ['forms', ['/^Days$/i', '/^Bins$/i']],
      ['days', ['/^Go on$/i', '/^Mine$/i']],
    ]);
    expect(saidOf(way)).toContain(
      'step 4: page title "Forms": dropped, an earlier page has this heading too',
    );
  });

  test('that were reached by an address have no way to them', () => {
    const way = wayOf(
      click('Bins', { to: 'Bins' }),
      { type: 'navigate', url: 'https://x.example/', ...arriving('Days') },
      end,
    );

    expect(journeyFrom(way).waypoints.map(({ id, follow }) => [id, follow])).toEqual([
      ['home', undefined],
      ['bins', ['/^Bins$/i']],
      ['all-done', undefined],
    ]);
    expect(saidOf(way)).toContain(
      'step 3: address: dropped, a journey goes by links and buttons: click your way there instead',
    );
  });

  test('have ids of their own', () => {
    const way = wayOf(
      ...['Bin days', 'Bin-days!', 'Home', 'Хатка', 'Bin days 2'].map((title, index) =>
        click(`Link ${'abcde'[index]}`, { to: title }),
      ),
    );

    expect(journeyFrom(way).waypoints.map(({ id }) => id)).toEqual(
      ['home', 'bin-days', 'bin-days-2', 'page-3', 'page-4', 'bin-days-2-2'].slice(0, 6),
    );
  });

  test('lead on by results: a name that any result has is kept, one of its own is not', () => {
    const searched = [click('Planning', { to: 'Planning' }), type('Keyword', 'dormer'), enter('Results')];
    const last = (name: string) =>
      journeyFrom(wayOf(...searched, click(name, { to: 'Case' }))).waypoints.at(-1);

    expect(last('View details')).toMatchObject({ follow: ['/^View details$/i'], first: true });
    expect(last('Rear extension')).not.toHaveProperty('follow');
    expect(last('View 24/01234/FUL')).not.toHaveProperty('follow');
  });
});

describe('the end of a journey', () => {
  const refused =
    (...steps: RawStep[]) =>
    () =>
      toJourney(wayOf(...steps), { id: 'x', title: undefined });

  test('must be known', () => {
    expect(refused()).toThrow('nothing tells its last page');
    expect(refused(click('Bins'))).toThrow('step 2 comes after the last page that the recording knows');
    expect(refused(click('Bins', { to: 'Bins' }), click('Days', { to: '' }))).toThrow('choose Add assertion');
    expect(refused(click('Bins', { to: 'Bins' }), click('Days'))).toThrow('step 3 comes after the last page');
    expect(refused(click('Bins', { to: 'Forms' }), click('Days', { to: 'Forms' }))).toThrow(
      'step 3: the heading "Forms" is on an earlier page too',
    );
  });

  test('is not a control or words that were clicked on the way', () => {
    expect(
      refused(click('Start', { to: 'A' }), click('Days', { to: '' }), waitFor('Start', { role: 'button' })),
    ).toThrow('the control "Start" is on an earlier page too');
    expect(refused(click('Bin days'), waitFor('Bin days', { css: '#x' }))).toThrow(
      'the text "Bin days" is on an earlier page too',
    );
  });

  test('may be a field that was filled there, where nothing else tells it', () => {
    const way = wayOf(click('Bins', { to: '' }), type('Postcode', 'LK9 4QX'));

    expect(journeyFrom(way).waypoints.at(-1)).toMatchObject({
      kind: 'goal',
      evidence: [{ field: '/^Postcode(\\s|$)/i' }],
    });
    expect(saidOf(way).at(-1)).toBe(
      'step 3: type into "Postcode" → postcode: known by the field /^Postcode(\\s|$)/i',
    );
  });

  test('is warned of where a title alone tells it', () => {
    const notes = toJourney(wayOf(click('Bins', { to: 'Bins' })), { id: 'x', title: undefined }).notes;

    expect(notes).toContain(
      'The goal is one of them: "Bins". An assertion on its main heading would be safer.',
    );
  });

  test('is no assertion that something is not there', () => {
    for (const absent of [{ visible: false }, { count: 0 }, { operator: '<=', count: 2 }]) {
      expect(refused(click('Bins'), { ...waitFor('Bins', { css: 'h1' }), ...absent })).toThrow(
        'nothing tells its last page',
      );
    }
  });
});

describe('what is done on a page', () => {
  const answersOf = (...steps: RawStep[]) =>
    journeyFrom(wayOf(click('Report', { to: 'Report it' }), ...steps, click('Send', { css: 'button' }), end))
      .answers;

  test.each([
    ['E-mail address', 'email'],
    ['Mobile number', 'telephone'],
    ['First name', 'first-name'],
    ['Surname', 'last-name'],
    ['House number', 'house-number'],
    ['Council tax reference number', 'account-reference'],
    ['Date of birth', 'date-of-birth'],
    ['How many people live there?', 'number'],
    ['What happened?', 'description'],
  ])('fills %s with the test data %s', (name, data) => {
    expect(answersOf(type(name, 'anything at all'))).toEqual([expect.objectContaining({ data })]);
  });

  test('is said once where it was typed twice', () => {
    expect(answersOf(type('Postcode', 'LK9'), type('Postcode', 'LK9 4QX'))).toHaveLength(1);
  });

  test('is one answer where several options answer one question', () => {
    const tick = (name: string) => click(name, { role: 'checkbox' });

    expect(answersOf(tick('Black bin'), tick('Blue bin'))).toEqual([
      { question: '/(^|\\s)Report it(\\s|$)/i', option: '/^(Black bin|Blue bin)$/i' },
    ]);
  });

  test('is not carried over where the recording does not say the question', () => {
    const way = wayOf(
      click('Report', { to: '' }),
      click('Blue bin', { role: 'radio' }),
      click('Send', { css: 'button' }),
      end,
    );

    expect(saidOf(way)).toContain(
      'step 3: tick "Blue bin": NOT carried over, the recording does not say which question it answers; add { "question": …, "option": "/^Blue bin$/i" } to "answers"',
    );
  });

  test.each<[string, RawStep, string]>([
    ['passwords', type('Password', 'hunter2'), 'type into "Password": dropped, Kerb never signs in'],
    [
      'files',
      type('Photo', 'C:\\fakepath\\a.jpg', { css: 'input[type=file]' }),
      'type into "Photo": dropped, Kerb sends no files',
    ],
    [
      "the site's own search",
      type('Search this site', 'bins'),
      'type into "Search this site": dropped, it is the site\'s own search, which Kerb uses by itself where no link fits',
    ],
    ['parts of dates', type('Month', '11'), 'type into "Month": dropped, Kerb fills in dates by itself'],
    [
      'right clicks',
      { ...click('Copy'), button: 'secondary' },
      'click "Copy": dropped, a right click is no step of a journey',
    ],
    ['keys', { type: 'keyDown', key: 'h' }, 'a key: dropped, Kerb goes by names, not by keys'],
    ['going back', click('Back', { css: 'a' }), 'click "Back": dropped, it leads back'],
    [
      'addresses of people',
      click('12 Mill Lane, Larkton', { role: 'radio' }),
      'tick something: NOT carried over, its name looks like an address, an e-mail address or a telephone number',
    ],
  ])('leaves out %s', (_, step, line) => {
    expect(
      saidOf(wayOf(click('Report', { to: 'Report it' }), step, click('More', { css: 'a' }), end)),
    ).toContain(`step 3: ${line}`);
  });

  test('is sent by the Enter key too', () => {
    const way = wayOf(
      click('Report', { to: 'Report it' }),
      type('Postcode', 'LK9 4QX'),
      enter(),
      { type: 'keyUp', key: 'Enter' },
      end,
    );

    expect(saidOf(way).slice(-4)).toEqual([
      'step 3: type into "Postcode" → answers: /^Postcode(\\s|$)/i is given the test data "postcode"',
      'step 4: send by the Enter key: dropped, Kerb presses the button that goes on',
      'step 5: key Enter: dropped, it was let go',
      'step 6: wait for "All done" → all-done: known by the heading /^All done$/i',
    ]);
  });

  test('may be a link that Enter followed, which no recording names', () => {
    expect(saidOf(wayOf(enter('Bins'), end))).toContain(
      'step 2: key Enter: NOT carried over, the recording does not say what it pressed: click it instead',
    );
  });

  test('belongs to the page even if the Recorder notes the next one at another step', () => {
    const scroll = { type: 'scroll', ...arriving('Days') };

    expect(journeyFrom(wayOf(click('Bins'), scroll)).waypoints.at(-1)).toMatchObject({
      id: 'days',
      follow: ['/^Bins$/i'],
    });
  });
});
