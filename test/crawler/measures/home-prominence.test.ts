import { describe, expect, test } from 'vitest';
import { homeProminence } from '../../../crawler/measures/home-prominence.ts';
import type { Control } from '../../../crawler/records/control.ts';
import { controlOf } from '../../builders/control-of.ts';
import { factsOf, journeyOf, pattern, stopped } from '../../builders/journey-of.ts';
import { chosenOf } from '../../builders/step-of.ts';

const linksOf = (...names: string[]) =>
  names.map((name, at) =>
    controlOf(name, { ref: `c${at}`, box: { x: 0, y: at * 500, width: 200, height: 44 } }),
  );

function answerOf(controls: Control[], overrides: Parameters<typeof factsOf>[0] = {}) {
  const journey = journeyOf({ heading: 'Home', controls, chosen: null }, 'Council tax');

  return homeProminence.measure({ ...journey, journey: factsOf(overrides) });
}

describe('home-prominence', () => {
  test('finds the task on the home page, named as a task', () => {
    // The middle of the second link is at 522 of 800 pixels.
    expect(answerOf(linksOf('Council tax', 'Pay your council tax'))).toEqual({
      kind: 'measured',
      value: 'task',
      unit: 'place',
      findings: [],
      parts: [
        { id: 'label', label: 'Label', value: 'Pay your council tax' },
        { id: 'stands-in', label: 'Stands in', value: 'main content' },
        {
          id: 'named-as',
          label: 'Named as',
          value: 'task',
          note: 'A task begins with what the resident does',
        },
        { id: 'screenful', label: 'Screenful, counted from the top', value: 1, unit: 'screens' },
        { id: 'competing', label: "Links in the home page's main content", value: 2, unit: 'links' },
      ],
    });
  });

  test('finds the topic where the task is not named, and where it stands', () => {
    expect(answerOf(linksOf('Bins', 'Jobs', 'Council tax'))).toMatchObject({
      value: 'topic',
      parts: [{ value: 'Council tax' }, {}, { value: 'department' }, { value: 2 }, { value: 3 }],
    });
  });

  test('cannot tell when the journey does not say what its task is called, and does not apply where there is none', () => {
    const ends = [
      { id: 'home', kind: 'home' as const, follow: [] },
      { id: 'application', kind: 'goal' as const, follow: [pattern('^view details')] },
    ];
    const unnamed = { id: 'find', kind: 'task' as const, follow: [] };

    expect(answerOf(linksOf('Planning applications'), { waypoints: [...ends, unnamed] })).toEqual({
      kind: 'cannot-tell',
      reason: 'This journey’s description does not say what its topic or task is called.',
    });
    expect(answerOf(linksOf('Planning applications'), { waypoints: ends })).toEqual({
      kind: 'not-applicable',
      reason: 'This journey has no topic and no task before its goal.',
    });
  });

  test('finds the task where it can be done on the home page itself', () => {
    const waypoints = [
      { id: 'home', kind: 'home' as const, follow: [] },
      { id: 'search-form', kind: 'search' as const, follow: [] },
    ];
    const journey = journeyOf({ heading: 'Register', waypoints: ['home', 'search-form'] }, 'Results');

    expect(homeProminence.measure({ ...journey, journey: factsOf({ waypoints }) })).toMatchObject({
      value: 'task',
    });
  });

  test('finds neither', () => {
    expect(answerOf(linksOf('Bins', 'Jobs'))).toMatchObject({
      value: 'absent',
      parts: [{ id: 'competing', value: 2 }],
    });
  });

  test.each([
    ['a word that fits a later page of the journey', 'Continue', 'absent'],
    ['a payment of whatever kind', 'Make a payment', 'absent'],
    ['a payment of the topic', 'Make a payment for your council tax', 'task'],
    ['news about the topic that was not followed', 'Council tax scams: a warning', 'absent'],
  ])('weighs %s', (_, name, value) => {
    expect(answerOf(linksOf(name))).toMatchObject({ value });
  });

  test('takes another name for the topic when the journey followed that very link', () => {
    const controls = linksOf('Council tax, benefits and housing');
    const journey = journeyOf(
      { heading: 'Home', controls, chosen: chosenOf('', { ref: 'c0' }) },
      'Council tax',
    );

    expect(homeProminence.measure(journey)).toMatchObject({ value: 'topic' });
  });

  test('takes the one that stands higher, wherever it is in reading order', () => {
    const [low, high] = linksOf('Pay council tax', 'Pay your council tax');
    const swapped = [
      { ...controlOf(''), ...low, box: { x: 0, y: 1700, width: 200, height: 44 } },
      { ...controlOf(''), ...high },
    ];

    expect(answerOf(swapped)).toMatchObject({
      parts: [{ value: 'Pay your council tax' }, {}, {}, { value: 1 }, {}],
    });
  });

  test('does not count what cannot be seen, or a cookie banner', () => {
    const hidden = controlOf('Pay council tax', { box: { x: 0, y: 0, width: 1, height: 1 } });
    const banner = controlOf('Pay council tax', { area: 'banner' });

    expect(answerOf([hidden, banner])).toMatchObject({ value: 'absent' });
  });

  test('is not stopped by a pattern that is no regular expression', () => {
    const waypoints = [{ id: 'pay', kind: 'task' as const, follow: [pattern('(')] }];

    expect(answerOf(linksOf('Pay'), { waypoints })).toMatchObject({ value: 'absent' });
  });

  test.each([
    ['the task is named, first, by a verb', ['Pay your council tax'], []],
    [
      'the task is named below the first screen',
      ['Bins', 'Jobs', 'Pay your council tax'],
      ['task-below-first-screen'],
    ],
    ['the task is named as a department', ['Making a payment: council tax'], ['task-named-as-department']],
    [
      'only the topic is named, far down',
      ['Bins', 'Jobs', 'Council tax'],
      ['only-topic-on-home', 'task-below-first-screen'],
    ],
    ['neither is named', ['Bins'], ['task-not-on-home']],
  ])('advises what would help where %s', (_, names, checks) => {
    const waypoints = factsOf().waypoints.map((waypoint) =>
      waypoint.kind === 'task'
        ? { ...waypoint, follow: [...waypoint.follow, pattern('^making a payment')] }
        : waypoint,
    );
    const answer = answerOf(linksOf(...names), { waypoints });

    expect(answer.kind === 'measured' && answer.findings.map(({ check }) => check)).toEqual(checks);
  });

  test('cannot tell without a home page, or when the council was not to blame', () => {
    expect(homeProminence.measure(journeyOf()).kind).toBe('cannot-tell');
    expect(homeProminence.measure(stopped(journeyOf('Home'), '', 'script-broken')).kind).toBe('cannot-tell');
  });
});
