import { describe, expect, test } from 'vitest';
import { applyCouncilTaxReduction } from '../../journeys/apply-council-tax-reduction.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

describe('apply-council-tax-reduction', () => {
  test.each([
    ['home', 'Council tax', 'help pattern'],
    ['home', 'Benefits', 'help pattern'],
    ['home', 'Benefits and support', 'help pattern'],
    ['home', 'Benefits and council tax', 'help pattern'],
    ['home', 'Cost of living support', 'help pattern'],
    ['home', 'Budd-daliadau', 'help pattern'],
    ['home', 'Revenues and Benefits', 'help pattern'],
    ['home', 'Council Tax Reduction', 'reduction pattern'],
    ['help', 'Council Tax Support', 'reduction pattern'],
    ['help', 'Council Tax Reduction Scheme', 'reduction pattern'],
    ['help', 'Apply for Housing Benefit and Council Tax Reduction', 'reduction pattern'],
    ['help', 'Housing Benefit and Council Tax Support', 'reduction pattern'],
    ['help', 'Gostyngiad Treth y Cyngor', 'reduction pattern'],
    ['help', "Cynllun Gostyngiadau'r Dreth Gyngor", 'reduction pattern'],
    ['help', 'Gostyngiad y Dreth Gyngor', 'reduction pattern'],
    ['help', 'Help paying your council tax', 'reduction synonym'],
    ['reduction', 'Apply for council tax reduction', 'start pattern'],
    ['reduction', 'Who can apply', 'start synonym'],
    ['reduction', 'Check if you are eligible', 'start synonym'],
    ['reduction', 'Make a claim', 'start synonym'],
    ['reduction', 'Apply online', 'start synonym'],
    ['reduction', 'Hawlio ar-lein', 'start synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(applyCouncilTaxReduction, label, from)).toBe(led);
  });

  test.each([
    'Consultation on council tax reduction scheme',
    'Have your say on council tax support',
    'Council Tax Reduction policy',
    'Disabled band reduction for council tax',
    'Appeal a council tax reduction decision',
    'Report a change in circumstances',
    'Speed reduction schemes',
    'Business rates',
    'Employee benefits',
    'Report fly-tipping',
  ])('from a section on help never follows %j', (label) => {
    expect(ledBy(applyCouncilTaxReduction, label, 'help')).toBeNull();
    expect(ledBy(applyCouncilTaxReduction, label, 'reduction')).toBeNull();
  });

  test.each([
    [
      'who can have it',
      'Council Tax Support',
      { mainText: 'You may be able to get Council Tax Support if you are on a low income.' },
    ],
    [
      'who can have it, in Welsh',
      'Gostyngiad y Dreth Gyngor',
      { mainText: 'Gallech fod yn gymwys os ydych ar incwm isel.' },
    ],
    ['where to start', 'Council Tax Reduction', { controls: [controlOf('Apply online')] }],
    ['where to apply', 'Council Tax Reduction', { controls: [controlOf('Apply for Council Tax Reduction')] }],
    [
      'the first question',
      'Apply for council tax reduction',
      { fields: [fieldOf('Do you get Universal Credit?', { kind: 'radio' })] },
    ],
  ])('is at the goal with %s', (_, title, view) => {
    expect(shownBy(applyCouncilTaxReduction, { headings: [h1(title)], ...view })).toContain('start');
  });

  test.each([
    [
      'the section on benefits',
      'Benefits',
      { mainText: 'You can apply if you are on a low income.', controls: [controlOf('Apply online')] },
    ],
    [
      'the section on council tax',
      'Council tax',
      { controls: [controlOf('Apply for council tax reduction')] },
    ],
    [
      'a page that only links on',
      'Council Tax Reduction',
      { mainText: 'Who can apply How to apply', controls: [controlOf('Who can apply')] },
    ],
    ['a consultation', 'Council Tax Reduction consultation', { mainText: 'People on a low income' }],
    [
      'its feedback',
      'Council Tax Reduction',
      { fields: [fieldOf('Was this page helpful?', { kind: 'radio' })] },
    ],
  ])('is not at the goal on %s', (_, title, view) => {
    expect(shownBy(applyCouncilTaxReduction, { headings: [h1(title)], ...view })).not.toContain('start');
  });
});
