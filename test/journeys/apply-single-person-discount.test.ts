import { describe, expect, test } from 'vitest';
import { applySinglePersonDiscount } from '../../journeys/apply-single-person-discount.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

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
