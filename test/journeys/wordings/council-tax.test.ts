import { describe, expect, test } from 'vitest';
import { applyCouncilTaxReduction } from '../../../journeys/apply-council-tax-reduction.ts';
import { applySinglePersonDiscount } from '../../../journeys/apply-single-person-discount.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { tellUsYouAreMoving } from '../../../journeys/tell-us-you-are-moving.ts';
import { ledBy, ledFromAnywhere } from '../../builders/led-by.ts';

/** Where each label leads, as "waypoint": the method is told apart only where it matters. */
const towards = (led: string | null): string | undefined => led?.split(' ')[0];

describe('how councils word paying council tax', () => {
  test.each([
    ['home', 'Council Tax and money', 'council-tax'],
    ['home', 'Council tax, benefits and money', 'council-tax'],
    ['home', 'Council tax and business rates', 'council-tax'],
    ['home', 'Council tax, benefits and housing', 'council-tax'],
    ['home', 'Treth y Cyngor / Council Tax', 'council-tax'],
    ['home', 'Council Tax | Treth Gyngor', 'council-tax'],
    ['home', 'Treth Cyngor', 'council-tax'],
    ['home', 'Pay Council Tax', 'pay'],
    ['home', 'Council tax: pay', 'pay'],
    ['home', 'Council Tax payments', 'pay'],
    ['home', 'Pay my council tax', 'pay'],
    ['home', 'Pay your council tax bill online', 'pay'],
    ['home', 'Make a council tax payment', 'pay'],
    ['home', 'Make a payment', 'pay'],
    ['home', 'Pay a bill', 'pay'],
    ['home', 'Pay for it', 'pay'],
    ['home', 'Payments', 'pay'],
    ['home', 'Online payments', 'pay'],
    ['council-tax', 'Pay', 'pay'],
    ['council-tax', 'Pay my bill', 'pay'],
    ['council-tax', 'Paying your bill', 'pay'],
    ['council-tax', 'How to pay your Council Tax', 'pay'],
    ['council-tax', 'Ways to pay', 'pay'],
    ['council-tax', 'Payment methods', 'pay'],
    ['council-tax', 'Pay online', 'pay'],
    ['council-tax', 'Other ways to pay', 'pay'],
    ['council-tax', 'Pay it now', 'pay'],
    ['council-tax', 'Sut i dalu eich Treth Gyngor', 'pay'],
    ['council-tax', 'Talu bil', 'pay'],
    ['pay', 'Pay now', 'reference-form'],
    ['pay', 'Pay by card', 'reference-form'],
    ['pay', 'Pay online by debit or credit card', 'reference-form'],
    ['pay', 'Debit or credit card', 'reference-form'],
    ['pay', 'Pay your council tax now', 'reference-form'],
    ['pay', 'Make a one-off payment', 'reference-form'],
    ['pay', 'Make a payment online', 'reference-form'],
    ['pay', 'Go to payment page', 'reference-form'],
    ['pay', 'Online payment form', 'reference-form'],
    ['pay', 'Use our online payment service', 'reference-form'],
    ['pay', 'Start', 'reference-form'],
    ['pay', 'Pay it', 'reference-form'],
    ['pay', 'Talu nawr / Pay now', 'reference-form'],
    ['pay', 'Talwch ar-lein', 'reference-form'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(payCouncilTax, label, from))).toBe(waypoint);
  });

  test.each([
    'Council tax to rise by 4.9%',
    'Council tax set to go up by 4.99 per cent',
    'Council tax latest: what you need to know',
    'Proposed council tax for next year',
    'Council tax strike action',
    'Council Tax Officer jobs',
    'Budget 2026 and your council tax',
    'Pay gap report',
    'Pay policy statement',
    'Pay and display parking',
    'Gender pay',
    'Council tax events for landlords',
    'Swyddi yn Nhreth y Cyngor / Council tax jobs',
  ])('%j is never followed', (label) => {
    expect(ledFromAnywhere(payCouncilTax, label)).toEqual([]);
  });
});

describe('how councils word a single person discount', () => {
  test.each([
    ['council-tax', 'Discounts and reductions', 'discounts'],
    ['council-tax', 'Discounts, exemptions and reductions', 'discounts'],
    ['council-tax', 'Discounts, exemptions and premiums', 'discounts'],
    ['council-tax', 'Council Tax discounts and exemptions', 'discounts'],
    ['council-tax', 'Council tax reductions and discounts', 'discounts'],
    ['council-tax', 'Reductions', 'discounts'],
    ['council-tax', 'Pay less council tax', 'discounts'],
    ['council-tax', 'Reduce your bill', 'discounts'],
    ['council-tax', 'Get a discount', 'discounts'],
    ['council-tax', 'Money off your council tax', 'discounts'],
    ['council-tax', 'Who gets a discount', 'discounts'],
    ['council-tax', 'Gostyngiadau / Discounts', 'discounts'],
    ['home', 'Council Tax: single person discount', 'discount'],
    ['discounts', 'Single Person Discount (25%)', 'discount'],
    ['discounts', 'Single occupancy', 'discount'],
    ['discounts', 'Sole occupier discount', 'discount'],
    ['discounts', 'One adult in the property', 'discount'],
    ['discounts', 'If you live alone', 'discount'],
    ['discounts', 'People who live alone', 'discount'],
    ['discounts', 'Only one adult', 'discount'],
    ['discounts', '25% discount for single occupancy', 'discount'],
    ['discounts', 'Gostyngiad Person Sengl / Single Person Discount', 'discount'],
    ['discount', 'Apply for single person discount online', 'form'],
    ['discount', 'Apply for your discount', 'form'],
    ['discount', 'Claim now', 'form'],
    ['discount', 'Make an application', 'form'],
    ['discount', 'Start your application', 'form'],
    ['discount', 'Application form', 'form'],
    ['discount', 'Single person discount application form', 'form'],
    ['discount', 'Single person discount form', 'form'],
    ['discount', 'Gwneud cais ar-lein', 'form'],
    ['discount', 'Gwnewch gais', 'form'],
    ['discount', 'Gwneud cais nawr / Apply now', 'form'],
    ['discount', 'Ymgeisio nawr', 'form'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(applySinglePersonDiscount, label, from))).toBe(waypoint);
  });

  test.each([
    'Single person discount fraud crackdown launched',
    'Discounts agreed for carers',
    'Student discount',
    'Disabled person reduction',
    'Discounts for empty properties',
    'Discount at leisure centres',
    'Report single person discount fraud',
    'Tell us your discount should end',
    'Single parent support',
  ])('%j is never followed', (label) => {
    expect(ledFromAnywhere(applySinglePersonDiscount, label)).toEqual([]);
  });
});

describe('how councils word council tax reduction', () => {
  test.each([
    ['home', 'Benefits and money', 'help'],
    ['home', 'Benefits, grants and support', 'help'],
    ['home', 'Housing benefit and council tax support', 'reduction'],
    ['home', 'Money and benefits', 'help'],
    ['home', 'Money, debt and benefits', 'help'],
    ['home', 'Benefits and financial support', 'help'],
    ['home', 'Help with the cost of living', 'help'],
    ['home', 'Financial support', 'help'],
    ['home', 'Budd-daliadau / Benefits', 'help'],
    ['home', 'Budd-daliadau a chymorth', 'help'],
    ['help', 'Local Council Tax Support', 'reduction'],
    ['help', 'Council Tax Reduction (CTR)', 'reduction'],
    ['help', 'Apply for Council Tax Reduction', 'reduction'],
    ['help', 'Apply for Council Tax Support', 'reduction'],
    ['help', 'Claim Council Tax Support', 'reduction'],
    ['help', 'Council Tax Rebate', 'reduction'],
    ['help', 'Help with your council tax', 'reduction'],
    ['help', 'Help to pay your council tax', 'reduction'],
    ['help', 'Low income', 'reduction'],
    ['help', 'Gostyngiad Treth Gyngor', 'reduction'],
    ['reduction', 'How to claim', 'start'],
    ['reduction', 'Claim online', 'start'],
    ['reduction', 'Apply now', 'start'],
    ['reduction', 'Am I eligible?', 'start'],
    ['reduction', 'Who can get it', 'start'],
    ['reduction', 'Make a new claim', 'start'],
    ['reduction', 'Start a new claim', 'start'],
    ['reduction', 'Benefits calculator', 'start'],
    ['reduction', 'Gwnewch gais ar-lein', 'start'],
    ['reduction', 'Gwneud cais / Apply', 'start'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(applyCouncilTaxReduction, label, from))).toBe(waypoint);
  });

  test.each(['Benefits of recycling', 'Employee benefits and jobs', 'Cycle to work: health benefits event'])(
    '%j is never followed',
    (label) => {
      expect(ledFromAnywhere(applyCouncilTaxReduction, label)).toEqual([]);
    },
  );
});

describe('how councils word moving', () => {
  test.each([
    ['home', 'Moving house', 'moving'],
    ['home', 'Tell us you have moved', 'moving'],
    ['home', 'Moved home?', 'moving'],
    ['home', 'Change your address', 'moving'],
    ['council-tax', 'Moving home and change of address', 'moving'],
    ['council-tax', 'Moving in, moving out or moving within the borough', 'moving'],
    ['council-tax', 'I am moving', 'moving'],
    ['council-tax', "I'm moving house", 'moving'],
    ['council-tax', 'Report a change of address', 'moving'],
    ['council-tax', 'Change of address or circumstances', 'moving'],
    ['council-tax', 'Change in circumstances', 'moving'],
    ['council-tax', 'Report a change', 'moving'],
    ['council-tax', 'Tell us about a change', 'moving'],
    ['council-tax', 'Moving', 'moving'],
    ['council-tax', 'Are you moving?', 'moving'],
    ['council-tax', 'Symud cartref / Moving home', 'moving'],
    ['council-tax', 'Newid cyfeiriad neu amgylchiadau', 'moving'],
    ['moving', 'Tell us you are moving online', 'form'],
    ['moving', 'Moving house form', 'form'],
    ['moving', 'Council Tax moving form', 'form'],
    ['moving', 'Complete the change of address form', 'form'],
    ['moving', 'Notify us', 'form'],
    ['moving', 'Report a move online', 'form'],
    ['moving', 'Moving out', 'form'],
    ['moving', 'Moving in', 'form'],
    ['moving', 'Register to pay council tax', 'form'],
    ['moving', 'Rhowch wybod i ni', 'form'],
    ['moving', 'Dechrau nawr', 'form'],
    ['moving', 'Parhau / Continue', 'form'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(tellUsYouAreMoving, label, from))).toBe(waypoint);
  });

  test.each([
    'Landlords: tell us about a tenant moving in or out',
    'Moving vehicle contraventions',
    'Library is moving: latest news',
    'Moving on from care',
    'Offices to move to new address: agreed',
  ])('%j is never followed', (label) => {
    expect(ledFromAnywhere(tellUsYouAreMoving, label)).toEqual([]);
  });
});
