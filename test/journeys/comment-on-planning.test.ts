import { describe, expect, test } from 'vitest';
import { chooseNext } from '../../journeys/choose-next.ts';
import { commentOnPlanning } from '../../journeys/comment-on-planning.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, shownBy } from '../builders/led-by.ts';
import { atStart, h1, link, viewOf } from '../builders/view-of.ts';

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
