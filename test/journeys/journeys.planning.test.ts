import { describe, expect, test } from 'vitest';
import { chooseNext } from '../../journeys/choose-next.ts';
import { commentOnPlanning } from '../../journeys/comment-on-planning.ts';
import { searchPlanningApplications } from '../../journeys/search-planning-applications.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { atStart, h1, link, viewOf } from '../builders/view-of.ts';

describe('search-planning-applications', () => {
  test.each([
    ['home', 'Planning', 'planning pattern'],
    ['home', 'Planning and building control', 'planning pattern'],
    ['home', 'Planning, building and development', 'planning pattern'],
    ['home', 'Cynllunio', 'planning pattern'],
    ['home', 'Cynllunio a rheolaeth adeiladu', 'planning pattern'],
    ['home', 'Planning and Regeneration Services', 'planning synonym'],
    ['home', 'Search planning applications', 'find-applications pattern'],
    ['home', 'View or comment on a planning application', 'find-applications pattern'],
    ['home', 'View and comment on planning applications', 'find-applications pattern'],
    ['planning', 'Find a planning application', 'find-applications pattern'],
    ['planning', 'Search the planning register', 'find-applications pattern'],
    ['planning', 'Chwilio am geisiadau cynllunio', 'find-applications pattern'],
    ['planning', 'Gweld ceisiadau cynllunio', 'find-applications pattern'],
    ['planning', 'Planning applications: comments, decisions and appeals', 'find-applications synonym'],
    ['planning', 'Planning register', 'find-applications synonym'],
    ['planning', 'Ceisiadau cynllunio', 'find-applications synonym'],
    ['planning', 'Public Access', 'find-applications synonym'],
    ['planning', 'View or comment on an application', 'find-applications synonym'],
    ['planning', 'Dilyn a Darganfod', 'find-applications synonym'],
    ['find-applications', 'Search for applications online', 'search-form pattern'],
    ['find-applications', 'Go to Public Access', null],
    ['find-applications', 'Public Access for Planning', 'search-form synonym'],
    ['find-applications', 'Start now', 'search-form synonym'],
    ['find-applications', 'Chwilio nawr', 'search-form synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(searchPlanningApplications, label, from)).toBe(led);
  });

  test.each([
    'Emergency planning',
    'School planning consultation',
    'Planning committee',
    'Local plan consultation',
    'Apply for a parking permit',
    'View your bin collection day',
    'Search job vacancies',
    'Business rates',
    'Cynghorwyr',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(searchPlanningApplications, label)).toEqual([]);
  });

  test.each([
    'Apply for planning permission',
    'Make a planning application',
    'How to submit a planning application',
    'Planning application fees',
    'Planning application forms',
    'Pre-application advice',
    'Validation checklist for planning applications',
    'Pay for a planning application',
    'Gwneud cais cynllunio',
  ])('does not take %j for looking applications up', (label) => {
    expect(ledBy(searchPlanningApplications, label, 'planning')).toBeNull();
    expect(ledBy(searchPlanningApplications, label, 'find-applications')).toBeNull();
  });

  test.each([
    ['Reference, address or postcode', 'Search planning applications'],
    ['Enter a keyword', 'Planning – Simple Search'],
    ['Gair allweddol neu gyfeirnod', 'Chwilio ceisiadau cynllunio'],
  ])('knows the search by %j', (name, context) => {
    expect(shownBy(searchPlanningApplications, { fields: [fieldOf(name, { context })] })).toContain(
      'search-form',
    );
  });

  test.each([
    ['an e-mail address', fieldOf('Your email address', { context: 'Planning alerts' })],
    ['bins', fieldOf('Postcode', { context: 'Find your bin day' })],
    ['the site', fieldOf('Search this site', { context: 'Planning' })],
  ])('does not take a box for %s for the search', (_, field) => {
    expect(shownBy(searchPlanningApplications, { fields: [field] })).not.toContain('search-form');
  });

  test.each([
    '8 results for “extension”',
    'Planning – Results for Application Search',
    'Canlyniadau chwilio',
  ])('knows the results by %j', (title) => {
    expect(shownBy(searchPlanningApplications, { headings: [h1(title)] })).toContain('results');
  });

  test('knows results that are none', () => {
    expect(shownBy(searchPlanningApplications, { mainText: 'No applications were found' })).toContain(
      'results',
    );
    expect(shownBy(searchPlanningApplications, { mainText: 'Dim canlyniadau' })).toContain('results');
  });
});

describe('comment-on-planning', () => {
  const searched = { ...atStart, reached: 4, enquired: new Set(['search-form']) };

  test.each([
    ['home', 'Planning and building', 'planning pattern'],
    ['home', 'Search planning applications', 'find-applications synonym'],
    ['planning', 'Comment on a planning application', 'find-applications pattern'],
    ['planning', 'View or comment on a planning application', 'find-applications pattern'],
    ['planning', 'How to comment on planning applications', 'find-applications pattern'],
    ['planning', 'Have your say on a planning application', 'find-applications pattern'],
    ['planning', 'Object to a planning application', 'find-applications pattern'],
    ['planning', 'Rhoi sylw ar gais cynllunio', 'find-applications pattern'],
    ['find-applications', 'Public Access', 'search-form synonym'],
    ['results', '24/01234/FUL', 'application pattern'],
    ['results', 'View application', 'application synonym'],
    ['application', 'Make a comment', 'comment-form pattern'],
    ['application', 'Make a public comment', 'comment-form pattern'],
    ['application', 'Comment on this application', 'comment-form pattern'],
    ['application', 'Submit a representation', 'comment-form pattern'],
    ['application', 'Rhowch sylw ar y cais hwn', 'comment-form pattern'],
    ['application', 'Comments (12)', 'comment-form synonym'],
    ['application', 'Sylwadau', 'comment-form synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(commentOnPlanning, label, from)).toBe(led);
  });

  test.each([
    'Comment on our budget',
    'Make a complaint',
    'Consultation on the local plan',
    'Apply for a street party',
    'Business rates',
    'Pay a parking fine',
    'Report a missed bin',
    'Emergency planning',
  ])('before the results never follows %j', (label) => {
    for (const from of ['home', 'planning', 'find-applications', 'search-form'])
      expect(ledBy(commentOnPlanning, label, from)).toBeNull();
  });

  test('does not make an application instead', () => {
    for (const label of [
      'Apply for planning permission',
      'Make a planning application',
      'Planning application fees',
    ])
      expect(ledBy(commentOnPlanning, label, 'planning')).toBeNull();
  });

  test('takes the first of the results when none is named', () => {
    const results = viewOf({
      headings: [h1('Results for Application Search')],
      controls: [link('Single storey rear extension', { context: 'Ref. No: 24/0001' }), link('Next')],
    });

    expect(chooseNext(commentOnPlanning, results, searched).decision).toMatchObject({
      kind: 'follow',
      chosen: { name: 'Single storey rear extension', towards: 'application' },
    });
  });

  test.each([
    ['Planning – Application Comments', 'Your comments', 'textarea'],
    ['Comment on application 24/01234/FUL', 'Do you object or support?', 'radio'],
    ['Make a representation', 'Enter your comment', 'textarea'],
    ['Rhoi sylwadau', 'Eich sylwadau', 'textarea'],
  ])('is at the goal where %j asks %j', (title, name, kind) => {
    const view = viewOf({ headings: [h1(title)], fields: [fieldOf(name, { kind })] });

    expect(chooseNext(commentOnPlanning, view, searched).decision).toEqual({ kind: 'goal' });
  });

  test.each([
    [
      'an application',
      { headings: [h1('Planning – Application Summary')], controls: [controlOf('Make a public comment')] },
    ],
    [
      'the comments of others',
      { headings: [h1('Planning – Application Comments')], fields: [fieldOf('Sort by')] },
    ],
    [
      'how to comment',
      { headings: [h1('How to comment on planning applications')], fields: [fieldOf('Search this site')] },
    ],
    [
      'its feedback',
      {
        headings: [h1('Application summary')],
        fields: [fieldOf('Your comments', { context: 'Feedback on this page' })],
      },
    ],
  ])('is not at the goal on %s', (_, view) => {
    expect(chooseNext(commentOnPlanning, viewOf(view), searched).seen.map(({ id }) => id)).not.toContain(
      'comment-form',
    );
  });

  test('knows one application by its heading or by what can be done with it', () => {
    for (const title of [
      'Planning – Application Summary',
      'Application 24/01234/FUL',
      'Planning application: 2024/0123',
      'MW/24/0203/F | Rear extension',
    ])
      expect(shownBy(commentOnPlanning, { headings: [h1(title)] })).toContain('application');
    expect(
      shownBy(commentOnPlanning, { headings: [h1('Results')], controls: [link('24/01234/FUL')] }),
    ).not.toContain('application');
  });
});
