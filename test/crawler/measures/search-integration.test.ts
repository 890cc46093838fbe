import { describe, expect, test } from 'vitest';
import { searchIntegration } from '../../../crawler/measures/search-integration.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { factsOf, journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf, arrivalOf } from '../../builders/step-of.ts';

const planning = factsOf({
  id: 'search-planning-applications',
  waypoints: [
    { id: 'home', kind: 'home', follow: [] },
    { id: 'planning', kind: 'topic', follow: [] },
    { id: 'find-applications', kind: 'task', follow: [] },
    { id: 'search-form', kind: 'search', follow: [] },
    { id: 'results', kind: 'goal', follow: [] },
  ],
});
const home = { heading: 'Home', url: 'https://www.larkton.gov.uk/' };
const task = { heading: 'Planning applications', waypoints: ['planning', 'find-applications'] };
const box = fieldOf('Reference, address or postcode');

function answerOf(...drafts: Parameters<typeof journeyOf>) {
  return searchIntegration.measure({ ...journeyOf(...drafts), journey: planning });
}

/** The parts of the answer by id. */
function partsOf(...drafts: Parameters<typeof journeyOf>) {
  const answer = answerOf(...drafts);

  return answer.kind === 'measured'
    ? Object.fromEntries(answer.parts.map(({ id, value }) => [id, value]))
    : {};
}

describe('search-integration', () => {
  test('finds the search on the page about the task', () => {
    const page = { ...task, waypoints: [...task.waypoints, 'search-form'], fields: [box] };

    expect(answerOf(home, page, 'Results')).toMatchObject({
      kind: 'measured',
      value: 'on-page',
      unit: 'place',
    });
    expect(partsOf(home, page, 'Results')).toEqual({
      'new-window': 'no',
      'steps-to-search-box': 0,
      'actions-to-search-box': 0,
      fields: 'Reference, address or postcode',
      'by-reference': 'yes',
      'by-address': 'yes',
      'by-postcode': 'yes',
    });
  });

  test('says at the link that opened the window what to mend, not on the page before the box', () => {
    const supplier = 'https://register.example/';
    const opened = {
      heading: 'Register',
      url: supplier,
      arrival: arrivalOf({ how: 'new-window' }),
    };
    const search = { heading: 'Search', url: `${supplier}search`, waypoints: ['search-form'], fields: [box] };
    const answer = answerOf(home, task, opened, search, 'Results');
    const found = answer.kind === 'measured' ? answer.findings : [];

    expect(
      found?.find(({ check }) => check === 'search-in-new-window')?.places.map(({ step }) => step),
    ).toEqual([1]);
  });

  test('finds a search on the home page itself on the page', () => {
    const register = { ...home, waypoints: ['home', 'search-form'], fields: [box] };

    expect(answerOf(register, 'Results')).toMatchObject({ value: 'on-page' });
  });

  test('cannot tell where the journey names no page about the task', () => {
    const waypoints = planning.waypoints.filter(({ kind }) => kind !== 'task');
    const journey = journeyOf(home, { heading: 'Search', waypoints: ['search-form'] }, 'Results');

    expect(searchIntegration.measure({ ...journey, journey: { ...planning, waypoints } }).kind).toBe(
      'cannot-tell',
    );
  });

  test('finds the search on another page of the site', () => {
    const search = { heading: 'Search', waypoints: ['search-form'] };

    expect(answerOf(home, task, search, 'Results')).toMatchObject({ value: 'same-site' });
    expect(partsOf(home, task, search, 'Results')).toMatchObject({
      'steps-to-search-box': 1,
      'actions-to-search-box': 1,
    });
  });

  test('does not take the register on another host for the page about the task', () => {
    const register = {
      ...task,
      url: 'https://planning.larkton.gov.uk/',
      waypoints: ['find-applications', 'search-form'],
    };

    expect(answerOf(home, register, 'Results')).toMatchObject({ value: 'same-site' });
  });

  test('finds the search on another site, in a new window', () => {
    const search = {
      heading: 'Simple search',
      waypoints: ['search-form'],
      url: 'https://publicaccess.idoxcloud.co.uk/murkwell',
      arrival: arrivalOf({ how: 'new-window' }),
    };

    expect(answerOf(home, task, search, 'Results')).toMatchObject({ value: 'other-site' });
    expect(partsOf(home, task, search, 'Results')).toMatchObject({ 'new-window': 'yes' });
  });

  test('counts from the home page where the page about the task was passed by, and says so', () => {
    const search = { heading: 'Search', waypoints: ['search-form'] };

    expect(answerOf(home, 'Planning', search)).toMatchObject({
      parts: [
        {},
        { id: 'steps-to-search-box', value: 2, note: 'Counted from the home page' },
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test('reads the fields of the form that was filled only', () => {
    const search = {
      heading: 'Search',
      waypoints: ['search-form'],
      fields: [
        fieldOf('Keyword', {
          ref: 'f1',
          inForm: 'planning',
          hint: 'Such as 24/00123/FUL, a street or a post code',
        }),
        fieldOf('Your email address', { ref: 'f2', inForm: 'newsletter' }),
      ],
      actions: [actionOf('fill', { ref: 'f1', characters: 6 })],
    };

    expect(partsOf(home, task, search, 'Results')).toMatchObject({
      fields: 'Keyword',
      'by-reference': 'not said',
      'by-address': 'yes',
      'by-postcode': 'yes',
    });
  });

  test('does not take an e-mail address for a postal one', () => {
    const search = { heading: 'Search', waypoints: ['search-form'], fields: [fieldOf('Email address')] };

    expect(partsOf(home, task, search)).toMatchObject({ 'by-address': 'not said' });
  });

  test('says that no field was seen', () => {
    const search = { heading: 'Search', waypoints: ['search-form'], controls: [controlOf('Search')] };

    expect(partsOf(home, task, search)).toMatchObject({ fields: null });
  });

  test('has nothing to advise on a search that is on the page and says what it takes', () => {
    expect(
      answerOf(home, { ...task, waypoints: [...task.waypoints, 'search-form'], fields: [box] }),
    ).toMatchObject({
      findings: [],
    });
  });

  test('advises what would bring a search nearer', () => {
    const search = {
      heading: 'Simple search',
      waypoints: ['search-form'],
      url: 'https://publicaccess.idoxcloud.co.uk/murkwell',
      arrival: arrivalOf({ how: 'new-window' }),
      fields: [fieldOf('Keyword or reference')],
    };

    expect(answerOf(home, task, search)).toMatchObject({
      findings: [
        {
          check: 'search-on-another-site',
          message: 'The box to search in is on another site, publicaccess.idoxcloud.co.uk.',
          places: [{ step: 2 }],
        },
        { check: 'search-in-new-window', places: [{ step: 1 }] },
        {
          check: 'search-keys-unsaid',
          message: 'The search does not say whether it can be searched by address or postcode.',
        },
      ],
    });
    expect(
      answerOf(home, task, { heading: 'Search', waypoints: ['search-form'], fields: [box] }),
    ).toMatchObject({
      findings: [{ check: 'search-off-task-page', message: expect.stringContaining('“Search”') }],
    });
  });

  test('is found where a journey ends with a look-up that is no search of its own', () => {
    const bins = factsOf({
      lookUp: 'address-look-up',
      waypoints: [
        { id: 'home', kind: 'home', follow: [] },
        { id: 'bin-day', kind: 'task', follow: [] },
        { id: 'address-look-up', kind: 'goal', follow: [] },
      ],
    });
    const page = { heading: 'Bin day', waypoints: ['bin-day'] };
    const lookUp = { heading: 'Postcode', waypoints: ['address-look-up'], fields: [fieldOf('Postcode')] };
    const apart = journeyOf(home, page, lookUp);
    const together = journeyOf(home, { ...lookUp, waypoints: ['bin-day', 'address-look-up'] });

    expect(searchIntegration.measure({ ...apart, journey: bins })).toMatchObject({ value: 'same-site' });
    expect(searchIntegration.measure({ ...together, journey: bins })).toMatchObject({ value: 'on-page' });
  });

  test('cannot tell when the search was never reached', () => {
    expect(answerOf(home, task)).toEqual({
      kind: 'cannot-tell',
      reason: 'The journey did not come to a search box.',
    });
  });

  test('cannot tell when the council was not to blame', () => {
    const journey = { ...journeyOf(home, task), journey: planning };

    expect(searchIntegration.measure(stopped(journey, '', 'blocked-by-robots'))).toEqual({
      kind: 'cannot-tell',
      reason: 'The journey stopped before the task: robots.txt keeps machines out',
    });
  });

  test('does not apply to a journey that looks nothing up', () => {
    expect(searchIntegration.measure(journeyOf('Home', 'Pay')).kind).toBe('not-applicable');
  });
});
