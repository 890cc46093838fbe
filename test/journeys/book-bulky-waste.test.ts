import { describe, expect, test } from 'vitest';
import { bookBulkyWaste } from '../../journeys/book-bulky-waste.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

describe('book-bulky-waste', () => {
  test.each([
    ['home', 'Recycling and rubbish', 'bins pattern'],
    ['home', 'Book a bulky waste collection', 'bulky-waste pattern'],
    ['bins', 'Bulky waste', 'bulky-waste pattern'],
    ['bins', 'Bulky household waste collections', 'bulky-waste pattern'],
    ['bins', 'Large item collection', 'bulky-waste pattern'],
    ['bins', 'Collection of large or bulky items', 'bulky-waste pattern'],
    ['bins', 'Special collections', 'bulky-waste pattern'],
    ['bins', 'Request a special uplift', 'bulky-waste pattern'],
    ['bins', 'Furniture collection', 'bulky-waste pattern'],
    ['bins', 'Gwastraff swmpus', 'bulky-waste pattern'],
    ['bins', 'Casglu eitemau swmpus', 'bulky-waste pattern'],
    ['bins', 'Trefnu casgliad eitemau mawr', 'bulky-waste pattern'],
    ['bins', 'Get rid of unwanted furniture', 'bulky-waste pattern'],
    ['bins', 'Disposing of old electrical appliances', 'bulky-waste synonym'],
    ['bulky-waste', 'Book a bulky waste collection online', 'price-or-form pattern'],
    ['bulky-waste', 'How much it costs', 'price-or-form synonym'],
    ['bulky-waste', 'Prices', 'price-or-form synonym'],
    ['bulky-waste', 'Book online', 'price-or-form synonym'],
    ['bulky-waste', 'Book a collection', 'price-or-form synonym'],
    ['bulky-waste', 'Archebu ar-lein', 'price-or-form synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(bookBulkyWaste, label, from)).toBe(led);
  });

  test.each([
    'Cancel a bulky waste collection',
    'Bulky waste for businesses',
    'Library special collections',
    'Special educational needs',
    'Book a registrar appointment',
    'Garden waste',
    'Report a missed bulky waste collection',
    'Commercial waste',
    'Book a leisure class',
    'Report a stray dog',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(bookBulkyWaste, label)).toEqual([]);
  });

  test.each([
    ['a price', 'Bulky waste collection', { mainText: 'It costs £45 for up to 6 items.' }],
    ['no charge', 'Bulky uplifts', { mainText: 'Uplifts are free of charge.' }],
    ['the first question', 'Book a bulky waste collection', { fields: [fieldOf('Postcode')] }],
    ['what to collect', 'Your items', { fields: [fieldOf('How many items would you like collected?')] }],
    ['a price, in Welsh', 'Casglu eitemau swmpus', { mainText: 'Hyd at 3 eitem £31.00' }],
  ])('is at the goal with %s', (_, title, view) => {
    expect(shownBy(bookBulkyWaste, { headings: [h1(title)], ...view })).toContain('price-or-form');
  });

  test.each([
    ['the section', 'Bins and recycling', { mainText: 'Garden waste costs £50. Bulky waste.' }],
    [
      'a page without prices',
      'Bulky waste',
      { mainText: 'We collect large items.', controls: [controlOf('Book online')] },
    ],
    ['a collection for businesses', 'Bulky waste for businesses', { mainText: '£80 for each item' }],
    ['the site search', 'Bulky waste', { fields: [fieldOf('Search this site')] }],
  ])('is not at the goal on %s', (_, title, view) => {
    expect(shownBy(bookBulkyWaste, { headings: [h1(title)], ...view })).not.toContain('price-or-form');
  });
});
