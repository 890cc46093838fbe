import { describe, expect, test } from 'vitest';
import { end, enter, journeyFrom, saidOf } from './journey-from.ts';
import { arriving, click, type RawStep, type, waitFor, wayOf } from './recorded.ts';

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
