import { describe, expect, test } from 'vitest';
import { searchPlanningApplications } from '../../journeys/search-planning-applications.ts';
import { fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

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
    ['find-applications', 'Go to Public Access', 'search-form synonym'],
    ['find-applications', 'Go to the planning register', 'search-form synonym'],
    ['find-applications', 'Open Planning Explorer', 'search-form synonym'],
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
