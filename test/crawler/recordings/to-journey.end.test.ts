import { describe, expect, test } from 'vitest';
import { toJourney } from '../../../crawler/recordings/to-journey.ts';
import { journeyFrom, saidOf } from './journey-from.ts';
import { click, type RawStep, type, waitFor, wayOf } from './recorded.ts';

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
