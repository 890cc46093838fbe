import { describe, expect, test } from 'vitest';
import { payCouncilTax } from '../../journeys/pay-council-tax.ts';
import { fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

describe('pay-council-tax', () => {
  test.each([
    ['home', 'Council tax', 'council-tax pattern'],
    ['home', 'Your Council Tax', 'council-tax pattern'],
    ['home', 'Council tax and benefits', 'council-tax pattern'],
    ['home', 'Benefits and council tax', 'council-tax pattern'],
    ['home', 'Council Tax (opens in a new window)', 'council-tax pattern'],
    ['home', 'Treth y Cyngor', 'council-tax pattern'],
    ['home', 'Y Dreth Gyngor', 'council-tax pattern'],
    ['home', 'Council Tax Bands, bills and how to pay', 'council-tax synonym'],
    ['home', 'Pay your Council Tax', 'pay pattern'],
    ['home', 'Pay council tax online', 'pay pattern'],
    ['home', 'Talu Treth y Cyngor', 'pay pattern'],
    ['home', "Talu'r Dreth Gyngor", 'pay pattern'],
    ['home', 'Talwch eich treth gyngor', 'pay pattern'],
    ['home', 'Pay it', 'pay synonym'],
    ['council-tax', 'How to pay', 'pay synonym'],
    ['council-tax', 'Ways to pay your bill', 'pay synonym'],
    ['council-tax', 'Sut i dalu', 'pay synonym'],
    ['council-tax', 'Ffyrdd o dalu', 'pay synonym'],
    ['council-tax', 'Make a payment', 'pay synonym'],
    ['pay', 'Pay online now', 'reference-form pattern'],
    ['pay', 'Pay your Council Tax online', 'reference-form pattern'],
    ['pay', 'Pay by debit or credit card', 'reference-form pattern'],
    ['pay', 'Talu ar-lein', 'reference-form pattern'],
    ['pay', 'Make a payment', 'reference-form synonym'],
    ['pay', 'Proceed', 'reference-form synonym'],
    ['pay', 'Continue to payment', 'reference-form synonym'],
    ['pay', 'Continue without signing in', 'reference-form synonym'],
    ['pay', 'Parhau', 'reference-form synonym'],
    ['pay', 'Council Tax', 'reference-form synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(payCouncilTax, label, from)).toBe(led);
  });

  test.each([
    'Council tax bills 2026 explained',
    'Consultation on council tax reduction scheme',
    'Council tax scams: how to stay safe',
    'Cabinet agrees council tax rise',
    'Pay a parking fine',
    'Pay your rent',
    'Pay business rates',
    'Business rates',
    'Set up a Direct Debit',
    'Paying by direct debit',
    'Report a missed bin',
    'Garden waste',
    'Continue to sign in',
    'Cyngor Gwynedd',
    'Newyddion am Dreth y Cyngor',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(payCouncilTax, label)).toEqual([]);
  });

  test('is not led to Direct Debit, arrears or help with paying as the page to pay on', () => {
    for (const label of [
      'Pay council tax by Direct Debit',
      'Pay council tax arrears',
      'Problems paying council tax',
    ])
      expect(ledBy(payCouncilTax, label, 'council-tax')).toBeNull();
  });

  test.each([
    'Council tax reference number',
    'Account number',
    'Your account reference',
    'Rhif cyfrif',
    'Cyfeirnod',
  ])('is at the goal where %j is asked for', (name) => {
    expect(shownBy(payCouncilTax, { fields: [fieldOf(name)] })).toContain('reference-form');
  });

  test.each([
    [
      'the section with a site search',
      { headings: [h1('Council tax')], fields: [fieldOf('Search this site')] },
    ],
    [
      'a form for a Direct Debit',
      {
        headings: [h1('Set up a Direct Debit')],
        fields: [fieldOf('Account number', { context: 'Your bank details' })],
      },
    ],
    [
      'a sign-in',
      {
        headings: [h1('My account')],
        fields: [fieldOf('Account number'), fieldOf('Password', { kind: 'password' })],
      },
    ],
    [
      'a page of ways to pay',
      { headings: [h1('Ways to pay your council tax')], mainText: 'Quote your account reference' },
    ],
  ])('is not at the goal on %s', (_, view) => {
    expect(shownBy(payCouncilTax, view)).not.toContain('reference-form');
  });

  test('does not take help with paying for the page to pay on', () => {
    expect(shownBy(payCouncilTax, { headings: [h1('Problems paying your council tax')] })).toEqual([
      'council-tax',
    ]);
    expect(shownBy(payCouncilTax, { headings: [h1('Talu Treth y Cyngor')] })).toEqual(['council-tax', 'pay']);
  });
});
