import { describe, expect, test } from 'vitest';
import { end, enter, journeyFrom, saidOf } from './journey-from.ts';
import { arriving, click, type RawStep, type, wayOf } from './recorded.ts';

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
