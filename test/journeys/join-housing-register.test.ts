import { describe, expect, test } from 'vitest';
import { joinHousingRegister } from '../../journeys/join-housing-register.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

describe('join-housing-register', () => {
  test.each([
    ['home', 'Housing', 'housing pattern'],
    ['home', 'Housing and homelessness', 'housing pattern'],
    ['home', 'Council housing', 'housing pattern'],
    ['home', 'Housing options', 'housing pattern'],
    ['home', 'Tai', 'housing pattern'],
    ['home', 'Tai a digartrefedd', 'housing pattern'],
    ['home', 'Housing Advice and City Homes', 'housing pattern'],
    ['home', 'Join the housing register', 'register pattern'],
    ['housing', 'Housing register', 'register pattern'],
    ['housing', 'Apply for council housing', 'register pattern'],
    ['housing', 'Apply for a council house', 'register pattern'],
    ['housing', 'Apply for social housing', 'register pattern'],
    ['housing', 'Housing applications', 'register pattern'],
    ['housing', 'Choice based lettings', 'register pattern'],
    ['housing', 'Home-Choice', 'register pattern'],
    ['housing', 'Register on the housing list', 'register pattern'],
    ['housing', 'Cofrestr tai', 'register pattern'],
    ['housing', 'Y Gofrestr Dai', 'register pattern'],
    ['housing', 'Ymgeisio am dai cymdeithasol', 'register pattern'],
    ['housing', 'Gwneud cais am dŷ cyngor', 'register pattern'],
    ['housing', 'Find a home', 'register synonym'],
    ['housing', 'Council housing', 'register synonym'],
    ['register', 'Who can apply', 'start synonym'],
    ['register', 'Check if you can join', 'start synonym'],
    ['register', 'Apply online', 'start synonym'],
    ['register', 'Register now', 'start synonym'],
    ['register', 'Ymgeisiwch rŵan', 'start synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(joinHousingRegister, label, from)).toBe(led);
  });

  test.each([
    'Register to vote',
    'Self-build register',
    'Register of landlords',
    'Apply for housing benefit',
    'Housing repairs',
    'Apply for planning permission',
    'Apply for a garage',
    'Care homes',
    'Housing strategy consultation',
    'Business rates',
    'Report a missed bin',
    'Empty homes',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(joinHousingRegister, label)).toEqual([]);
  });

  test.each([
    [
      'who can join',
      'Join the housing register',
      { mainText: 'You can join if you have a local connection.' },
    ],
    ['how old one must be', 'Housing applications', { mainText: 'You must be aged 16 or over to apply.' }],
    ['who can join, in Welsh', 'Cofrestr tai', { mainText: 'I fod yn gymwys mae angen cysylltiad lleol.' }],
    ['where to start', 'Housing register', { controls: [controlOf('Apply online')] }],
    [
      'the first question',
      'Apply to join the housing register',
      { fields: [fieldOf('Are you over 18?', { kind: 'radio' })] },
    ],
  ])('is at the goal with %s', (_, title, view) => {
    expect(shownBy(joinHousingRegister, { headings: [h1(title)], ...view })).toContain('start');
  });

  test.each([
    [
      'the section',
      'Housing',
      { mainText: 'Find out if you are eligible for help', controls: [controlOf('Apply online')] },
    ],
    ['a page that only links on', 'Housing register', { mainText: 'Who can apply How to apply Bidding' }],
    ['help with rent', 'Apply for housing benefit', { mainText: 'You may be eligible if you rent.' }],
    ['its feedback', 'Housing register', { fields: [fieldOf('Was this page useful?', { kind: 'radio' })] }],
  ])('is not at the goal on %s', (_, title, view) => {
    expect(shownBy(joinHousingRegister, { headings: [h1(title)], ...view })).not.toContain('start');
  });
});
