import { describe, expect, test } from 'vitest';
import { applyCouncilTaxReduction } from '../../journeys/apply-council-tax-reduction.ts';
import { applySinglePersonDiscount } from '../../journeys/apply-single-person-discount.ts';
import { payCouncilTax } from '../../journeys/pay-council-tax.ts';
import { tellUsYouAreMoving } from '../../journeys/tell-us-you-are-moving.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
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

describe('apply-single-person-discount', () => {
  test.each([
    ['home', 'Council tax', 'council-tax pattern'],
    ['council-tax', 'Discounts and exemptions', 'discounts pattern'],
    ['council-tax', 'Discounts, disregards and exemptions', 'discounts pattern'],
    ['council-tax', 'Council tax discounts', 'discounts pattern'],
    ['council-tax', 'Gostyngiadau ac eithriadau Treth y Cyngor', 'discounts pattern'],
    ['council-tax', 'Disgowntiau', 'discounts pattern'],
    ['council-tax', 'Apply for a Council Tax discount', 'discounts synonym'],
    ['council-tax', 'Reduce your council tax bill', 'discounts synonym'],
    ['home', 'Apply for a single person discount', 'discount pattern'],
    ['discounts', 'Single person discount', 'discount pattern'],
    ['discounts', "Single person's discount", 'discount pattern'],
    ['discounts', 'Single occupancy discount', 'discount pattern'],
    ['discounts', 'Single occupier (single person discount)', 'discount pattern'],
    ['discounts', 'Council Tax: single adult discount', 'discount pattern'],
    ['discounts', 'Gostyngiad person sengl', 'discount pattern'],
    ['discounts', 'Gwneud cais am ostyngiad i berson sengl', 'discount pattern'],
    ['discounts', 'Living alone', 'discount synonym'],
    ['discounts', 'If you live on your own', 'discount synonym'],
    ['discounts', 'Byw ar eich pen eich hun', 'discount synonym'],
    ['discount', 'Apply for a single person discount', 'form pattern'],
    ['discount', 'Apply for discount', 'form pattern'],
    ['discount', 'Gwneud cais am ostyngiad', 'form pattern'],
    ['discount', 'Apply online', 'form synonym'],
    ['discount', 'Apply now', 'form synonym'],
    ['discount', 'Start now', 'form synonym'],
    ['discount', 'Complete our online form', 'form synonym'],
    ['discount', 'Dechrau nawr', 'form synonym'],
    ['discount', 'Ymgeisio ar-lein', 'form synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(applySinglePersonDiscount, label, from)).toBe(led);
  });

  test.each([
    'Cancel your single person discount',
    'Single person discount review 2026',
    'Single person discount fraud',
    'Living alone safely: news for pensioners',
    'Leisure centre discounts',
    'Discounts for businesses',
    'Report a stray dog',
    'Apply for planning permission',
    'Single use plastics',
    'Housing benefit',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(applySinglePersonDiscount, label)).toEqual([]);
  });

  test.each([
    ['Single person discount', 'Do you live alone?'],
    ['Apply for a single person Council Tax discount', 'Account reference'],
    ['What is your name?', 'Your name'],
    ['Gostyngiad person sengl', 'Enw'],
  ])('is at the goal where %j asks %j', (title, name) => {
    const view = {
      headings: [h1(title)],
      fields: [fieldOf(name)],
      mainText: 'Council tax single person discount',
    };

    expect(shownBy(applySinglePersonDiscount, view)).toContain('form');
  });

  test.each([
    [
      'the page about it',
      { headings: [h1('Single person discount')], controls: [controlOf('Apply online')] },
    ],
    [
      'its feedback',
      {
        headings: [h1('Single person discount')],
        fields: [fieldOf('Was this page useful?', { kind: 'radio' })],
      },
    ],
    ['the section', { headings: [h1('Council tax')], fields: [fieldOf('Search the council')] }],
    [
      'a name asked for elsewhere',
      { headings: [h1('What is your name?')], fields: [fieldOf('Your name')], mainText: 'Library' },
    ],
  ])('is not at the goal on %s', (_, view) => {
    expect(shownBy(applySinglePersonDiscount, view)).not.toContain('form');
  });
});

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

describe('tell-us-you-are-moving', () => {
  test.each([
    ['home', 'Council tax', 'council-tax pattern'],
    ['home', 'Tell us you are moving', 'moving pattern'],
    ['home', 'Moving home', 'moving pattern'],
    ['council-tax', 'Change of address', 'moving pattern'],
    ['council-tax', 'Council Tax - Change of address', 'moving pattern'],
    ['council-tax', 'Tell us you’ve moved', 'moving pattern'],
    ['council-tax', "Tell us if you're moving house", 'moving pattern'],
    ['council-tax', 'Moving in or out', 'moving pattern'],
    ['council-tax', 'Symud tŷ', 'moving pattern'],
    ['council-tax', 'Newid cyfeiriad', 'moving pattern'],
    ['council-tax', 'Rhoi gwybod i ni eich bod yn symud', 'moving pattern'],
    ['council-tax', 'Report a change of circumstances', 'moving synonym'],
    ['council-tax', 'Tell us about a change', 'moving synonym'],
    ['council-tax', 'Newid mewn amgylchiadau', 'moving synonym'],
    ['council-tax', 'Register for Council Tax', 'moving synonym'],
    ['moving', 'Moving into the borough', 'form pattern'],
    ['moving', 'Change of address form', 'form pattern'],
    ['moving', 'Tell us online', 'form synonym'],
    ['moving', 'Start now', 'form synonym'],
    ['moving', 'Fill in the form', 'form synonym'],
    ['moving', 'Rhoi gwybod ar-lein', 'form synonym'],
    ['moving', 'Nesaf', 'form synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(tellUsYouAreMoving, label, from)).toBe(led);
  });

  test.each([
    'Report a moving traffic offence',
    'Moving traffic enforcement consultation',
    'Change your address on the electoral register',
    'Report a change in your benefits',
    'Moving bins: new collection days',
    'Change of name by deed poll',
    'Get moving this spring',
    'Mobile homes',
    'Housing benefit',
    'Pay a parking fine',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(tellUsYouAreMoving, label)).toEqual([]);
  });

  test.each([
    ['Tell us you are moving', 'When are you moving?'],
    ['Council Tax - Change of address', 'Are you moving in, out or within?'],
    ['Council Tax registration', 'Full name'],
    ['What is your new address?', 'Postcode'],
    ['Symud tŷ', 'Dyddiad symud'],
  ])('is at the goal where %j asks %j', (title, name) => {
    const view = { headings: [h1(title)], fields: [fieldOf(name)], mainText: 'You are moving' };

    expect(shownBy(tellUsYouAreMoving, view)).toContain('form');
  });

  test.each([
    ['the page about it', { headings: [h1('Moving home')], controls: [controlOf('Tell us online')] }],
    ['its newsletter', { headings: [h1('Moving home')], fields: [fieldOf('Subscribe to our newsletter')] }],
    [
      'a report on traffic',
      { headings: [h1('Moving traffic offences')], fields: [fieldOf('Where was it?')] },
    ],
    ['the section', { headings: [h1('Council tax')], fields: [fieldOf('What are you looking for?')] }],
  ])('is not at the goal on %s', (_, view) => {
    expect(shownBy(tellUsYouAreMoving, view)).not.toContain('form');
  });
});
