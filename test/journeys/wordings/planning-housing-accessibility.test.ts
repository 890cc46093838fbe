import { describe, expect, test } from 'vitest';
import { commentOnPlanning } from '../../../journeys/comment-on-planning.ts';
import { joinHousingRegister } from '../../../journeys/join-housing-register.ts';
import { readAccessibilityStatement } from '../../../journeys/read-accessibility-statement.ts';
import { searchPlanningApplications } from '../../../journeys/search-planning-applications.ts';
import { ledBy, ledFromAnywhere } from '../../builders/led-by.ts';

const towards = (led: string | null): string | undefined => led?.split(' ')[0];

describe('how councils word looking up planning applications', () => {
  test.each([
    ['home', 'Planning', 'planning'],
    ['home', 'Planning and development', 'planning'],
    ['home', 'Planning and building control', 'planning'],
    ['home', 'Planning, building and conservation', 'planning'],
    ['home', 'Building and planning', 'planning'],
    ['home', 'Planning and housing', 'planning'],
    ['home', 'Cynllunio / Planning', 'planning'],
    ['home', 'Cynllunio a datblygu', 'planning'],
    ['home', 'View planning applications', 'find-applications'],
    ['home', 'Search for planning applications', 'find-applications'],
    ['home', 'View and comment on planning applications', 'find-applications'],
    ['home', 'Find a planning application', 'find-applications'],
    ['home', 'Planning applications', 'find-applications'],
    ['planning', 'Search, view and comment on planning applications', 'find-applications'],
    ['planning', 'View or comment on a planning application', 'find-applications'],
    ['planning', 'View, track or comment on a planning application', 'find-applications'],
    ['planning', 'Find and comment on planning applications', 'find-applications'],
    ['planning', 'Look at planning applications', 'find-applications'],
    ['planning', 'Planning application search', 'find-applications'],
    ['planning', 'Planning register', 'find-applications'],
    ['planning', 'Public Access', 'find-applications'],
    ['planning', 'Planning Explorer', 'find-applications'],
    ['planning', 'Weekly list of planning applications', 'find-applications'],
    ['planning', 'Chwilio am geisiadau cynllunio', 'find-applications'],
    ['planning', 'Gweld ceisiadau cynllunio / View planning applications', 'find-applications'],
    ['find-applications', 'Search planning applications', 'search-form'],
    ['find-applications', 'Simple search', 'search-form'],
    ['find-applications', 'Search the planning register', 'search-form'],
    ['find-applications', 'View planning applications online', 'search-form'],
    ['find-applications', 'Search now', 'search-form'],
    ['find-applications', 'Start search', 'search-form'],
    ['find-applications', 'I agree', 'search-form'],
    ['find-applications', 'I accept', 'search-form'],
    ['find-applications', 'I have read and accept the terms', 'search-form'],
    ['find-applications', 'Accept and continue', 'search-form'],
    ['find-applications', 'Derbyn / Accept', 'search-form'],
    ['find-applications', "Rwy'n derbyn", 'search-form'],
    ['find-applications', 'Rwyf yn cytuno', 'search-form'],
    ['find-applications', 'Derbyn a pharhau', 'search-form'],
    ['find-applications', 'Chwiliad syml / Simple search', 'search-form'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(searchPlanningApplications, label, from))).toBe(waypoint);
  });

  test.each([
    'Planning applications: councillors approve 200 homes',
    'Planning officer jobs',
    'Planning committee agendas',
    'Make a planning application',
    'Planning enforcement',
    'Emergency planning',
    'Event planning',
    'Planning events',
    'School place planning',
    'I do not accept',
  ])('%j is never followed', (label) => {
    expect(ledFromAnywhere(searchPlanningApplications, label)).toEqual([]);
  });
});

describe('how councils word commenting on an application', () => {
  test.each([
    ['planning', 'Comment on a planning application', 'find-applications'],
    ['planning', 'Object to a planning application', 'find-applications'],
    ['planning', 'Commenting on planning applications', 'find-applications'],
    ['planning', 'How to comment on a planning application', 'find-applications'],
    ['planning', 'Support or object to a planning application', 'find-applications'],
    ['planning', 'Have your say on planning applications', 'find-applications'],
    ['planning', 'Make a representation on a planning application', 'find-applications'],
    ['planning', 'Gwneud sylw ar gais cynllunio', 'find-applications'],
    ['application', 'Make a comment', 'comment-form'],
    ['application', 'Make a representation', 'comment-form'],
    ['application', 'Submit comments', 'comment-form'],
    ['application', 'Submit a comment', 'comment-form'],
    ['application', 'Comment on this application', 'comment-form'],
    ['application', 'Comment', 'comment-form'],
    ['application', 'Comments', 'comment-form'],
    ['application', 'Object to this application', 'comment-form'],
    ['application', 'Have your say', 'comment-form'],
    ['application', 'Leave a comment', 'comment-form'],
    ['application', 'Gwneud sylw / Make a comment', 'comment-form'],
    ['application', 'Rhoi sylw', 'comment-form'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(commentOnPlanning, label, from))).toBe(waypoint);
  });
});

describe('how councils word the housing register', () => {
  test.each([
    ['home', 'Housing', 'housing'],
    ['home', 'Housing and homelessness', 'housing'],
    ['home', 'Housing and council tax', 'housing'],
    ['home', 'Housing advice and homelessness', 'housing'],
    ['home', 'Council housing', 'housing'],
    ['home', 'Your home', 'housing'],
    ['home', 'Homes and housing', 'housing'],
    ['home', 'Tai / Housing', 'housing'],
    ['home', 'Apply for housing', 'register'],
    ['home', 'Apply for a council house', 'register'],
    ['housing', 'Housing register', 'register'],
    ['housing', 'Join the housing register', 'register'],
    ['housing', 'Apply to join the housing register', 'register'],
    ['housing', 'Housing waiting list', 'register'],
    ['housing', 'Council housing waiting list', 'register'],
    ['housing', 'Homechoice', 'register'],
    ['housing', 'Home Choice', 'register'],
    ['housing', 'Devon Home Choice', 'register'],
    ['housing', 'Choice-based lettings', 'register'],
    ['housing', 'Homefinder', 'register'],
    ['housing', 'HomeSeeker Plus', 'register'],
    ['housing', 'Home-Link', 'register'],
    ['housing', 'Find a council home', 'register'],
    ['housing', 'Finding a home', 'register'],
    ['housing', 'Looking for a home', 'register'],
    ['housing', 'Apply for social housing', 'register'],
    ['housing', 'Apply for a home', 'register'],
    ['housing', 'Housing applications', 'register'],
    ['housing', 'Bid for a home', 'register'],
    ['housing', 'Housing allocations', 'register'],
    ['housing', 'Cofrestr tai / Housing register', 'register'],
    ['housing', 'Gwneud cais am dŷ cyngor', 'register'],
    ['register', 'Who can join', 'start'],
    ['register', 'Who can apply', 'start'],
    ['register', 'How to apply', 'start'],
    ['register', 'Check if you qualify', 'start'],
    ['register', 'Am I eligible?', 'start'],
    ['register', 'Apply online', 'start'],
    ['register', 'Register now', 'start'],
    ['register', 'Join now', 'start'],
    ['register', 'Start your application', 'start'],
    ['register', 'Gwnewch gais nawr', 'start'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(joinHousingRegister, label, from))).toBe(waypoint);
  });

  test.each([
    'Housing register numbers rising, says report',
    'Housing officer jobs',
    'New council homes agreed',
    'Housing benefit',
    'Report a repair to your council home',
    'Landlord registration',
  ])('%j is never followed', (label) => {
    expect(ledFromAnywhere(joinHousingRegister, label)).toEqual([]);
  });
});

describe('how councils word the accessibility statement', () => {
  test.each([
    'Accessibility',
    'Accessibility statement',
    'Website accessibility',
    'Website accessibility statement',
    'Accessibility information',
    'Accessibility of this website',
    'Accessibility statement for this website',
    'Web accessibility',
    'Digital accessibility statement',
    'Hygyrchedd / Accessibility',
    'Datganiad hygyrchedd',
    'Hygyrchedd y wefan',
  ])('%j leads to it', (label) => {
    expect(towards(ledBy(readAccessibilityStatement, label, 'home'))).toBe('statement');
  });

  test.each(['Accessibility events', 'Accessibility toolbar', 'Accessible parking', 'Accessibility jobs'])(
    '%j is never followed',
    (label) => {
      expect(ledFromAnywhere(readAccessibilityStatement, label)).toEqual([]);
    },
  );
});
