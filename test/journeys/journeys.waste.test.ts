import { describe, expect, test } from 'vitest';
import { bookBulkyWaste } from '../../journeys/book-bulky-waste.ts';
import { findBinDay } from '../../journeys/find-bin-day.ts';
import { reportFlyTipping } from '../../journeys/report-fly-tipping.ts';
import { reportMissedBin } from '../../journeys/report-missed-bin.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

describe('find-bin-day', () => {
  test.each([
    ['home', 'Bins', 'bins pattern'],
    ['home', 'Bins and recycling', 'bins pattern'],
    ['home', 'Rubbish, waste and recycling', 'bins pattern'],
    ['home', 'Bins, litter and recycling', 'bins pattern'],
    ['home', 'Waste & recycling collections', 'bins pattern'],
    ['home', 'Biniau ac ailgylchu', 'bins pattern'],
    ['home', 'Gwastraff ac ailgylchu', 'bins pattern'],
    ['home', 'Ailgylchu, biniau a sbwriel', 'bins pattern'],
    ['home', 'Environment and planning', 'bins synonym'],
    ['home', 'Check your bin day', 'bin-day pattern'],
    ['home', 'When is my bin collected?', 'bin-day pattern'],
    ['bins', 'Find your bin collection day', 'bin-day pattern'],
    ['bins', 'Bin collection calendar', 'bin-day pattern'],
    ['bins', 'Collection days', 'bin-day pattern'],
    ['bins', 'Waste and recycling collection dates', 'bin-day pattern'],
    ['bins', 'Check your next collection', 'bin-day pattern'],
    ['bins', 'Gwirio eich diwrnod casglu', 'bin-day pattern'],
    ['bins', "Pryd mae fy miniau'n cael eu casglu?", 'bin-day pattern'],
    ['bins', 'Calendr casgliadau biniau', 'bin-day pattern'],
    ['bins', 'Dyddiadau casglu', 'bin-day pattern'],
    ['bins', 'Household waste collections', 'bin-day synonym'],
    ['bin-day', 'Find my bin day', 'address-look-up pattern'],
    ['bin-day', 'Enter your postcode', 'address-look-up synonym'],
    ['bin-day', 'Check now', 'address-look-up synonym'],
    ['bin-day', 'Start now', 'address-look-up synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(findBinDay, label, from)).toBe(led);
  });

  test.each([
    'Christmas bin collection dates',
    'Garden waste collection dates',
    'Commercial waste',
    'Business waste collection days',
    'What goes in which bin?',
    'Recycling centre opening times',
    'Changes to bin collections: consultation',
    'World Recycling Day',
    'Report a stray dog',
    'Order a new bin',
    'Days out',
    'Casgliadau gwastraff gardd',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(findBinDay, label)).toEqual([]);
  });

  test('does not report a missed bin instead', () => {
    expect(ledBy(findBinDay, 'Report a missed bin', 'bins')).toBeNull();
    expect(ledBy(findBinDay, 'Missed bin collection day', 'bins')).toBeNull();
  });

  test.each([
    ['by what it says', { fields: [fieldOf('Enter your postcode to find your bin day')] }],
    [
      'by its heading',
      {
        headings: [h1('Check your bin day')],
        fields: [fieldOf('Postcode', { context: 'Find your address' })],
      },
    ],
    [
      'by the heading before it',
      {
        headings: [h1('Bins and recycling')],
        fields: [fieldOf('House number or name', { context: 'When is my collection?' })],
      },
    ],
    [
      'as the first page of a form',
      {
        headings: [h1('What is your postcode?')],
        fields: [fieldOf('Postcode')],
        mainText: 'Find your bin collection days',
      },
    ],
    [
      'as a list of streets',
      { headings: [h1('Bin calendar')], fields: [fieldOf('Street', { kind: 'select' })] },
    ],
    [
      'by its button, where the box has no name',
      {
        headings: [h1('Bin calendar')],
        fields: [fieldOf('')],
        controls: [controlOf('Look up', { role: 'button' })],
      },
    ],
    ['in Welsh', { headings: [h1('Diwrnod casglu biniau')], fields: [fieldOf('Cod post')] }],
  ])('knows the look-up %s', (_, view) => {
    expect(shownBy(findBinDay, view)).toContain('address-look-up');
  });

  test.each([
    [
      'a recycling centre',
      {
        headings: [h1('Bins')],
        fields: [fieldOf('Postcode', { context: 'Find your nearest recycling centre' })],
      },
    ],
    ['reminders by e-mail', { headings: [h1('Check your bin day')], fields: [fieldOf('Email address')] }],
    ['a missed bin', { headings: [h1('Report a missed bin collection')], fields: [fieldOf('Postcode')] }],
    [
      'garden waste',
      {
        headings: [h1('Garden waste collection days')],
        fields: [fieldOf('Postcode', { context: 'Garden waste' })],
      },
    ],
    [
      'the site',
      { headings: [h1('Bin collection day')], fields: [fieldOf('Search the site for an address')] },
    ],
  ])('does not take a box for %s for the look-up', (_, view) => {
    expect(shownBy(findBinDay, view)).not.toContain('address-look-up');
  });
});

describe('report-missed-bin', () => {
  test.each([
    ['home', 'Bins, recycling and street cleaning', 'bins pattern'],
    ['home', 'Report a missed bin', 'missed-bin pattern'],
    ['home', 'Missed bin', 'missed-bin pattern'],
    ['bins', 'Report a missed collection', 'missed-bin pattern'],
    ['bins', 'Report missed bin or box collection', 'missed-bin pattern'],
    ['bins', 'Tell us about a missed waste collection', 'missed-bin pattern'],
    ['bins', 'My bin has not been emptied', 'missed-bin pattern'],
    ['bins', "Your bin wasn't collected", 'missed-bin pattern'],
    ['bins', 'Adrodd am gasgliad a gollwyd', 'missed-bin pattern'],
    ['bins', 'Rhoi gwybod am gasgliad a fethwyd', 'missed-bin pattern'],
    ['bins', 'Casgliadau biniau a fethwyd', 'missed-bin pattern'],
    ['bins', 'Adrodd am fin heb ei gasglu', 'missed-bin pattern'],
    ['bins', 'Report a problem with your bin collection', 'missed-bin synonym'],
    ['missed-bin', 'Report a missed bin online', 'form pattern'],
    ['missed-bin', 'Report it online', 'form synonym'],
    ['missed-bin', 'Report it', 'form synonym'],
    ['missed-bin', 'Make a report', 'form synonym'],
    ['missed-bin', 'Report without an account', 'form synonym'],
    ['missed-bin', 'Rhoi gwybod nawr', 'form synonym'],
    ['missed-bin', 'Continue', 'form synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(reportMissedBin, label, from)).toBe(led);
  });

  test.each([
    'Report a missed appointment',
    'Report a missed bus',
    'Missed bins: delays after snow',
    'Missed business waste collection',
    'Report a stray dog',
    'Report a pothole',
    'Commercial waste',
    'Garden waste',
    'Missed council tax payment',
    'Complain about a councillor',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(reportMissedBin, label)).toEqual([]);
  });

  test.each([
    ['Report a missed bin', 'Postcode'],
    ['Report a missed collection', 'Which bin was missed?'],
    ['What is your address?', 'Postcode'],
    ['Adrodd am gasgliad a gollwyd', 'Cod post'],
  ])('is at the goal where %j asks %j', (title, name) => {
    const view = {
      headings: [h1(title)],
      fields: [fieldOf(name)],
      mainText: 'Report a missed bin collection',
    };

    expect(shownBy(reportMissedBin, view)).toContain('form');
  });

  test.each([
    [
      'the page about it',
      { headings: [h1('Report a missed bin')], controls: [controlOf('Report a missed bin')] },
    ],
    [
      'its feedback',
      {
        headings: [h1('Report a missed bin')],
        fields: [fieldOf('Was this page helpful?', { kind: 'radio' })],
      },
    ],
    [
      'the section',
      {
        headings: [h1('Bins and recycling')],
        fields: [fieldOf('Postcode', { context: 'Find your bin day' })],
      },
    ],
    [
      'another form',
      { headings: [h1('What is your address?')], fields: [fieldOf('Postcode')], mainText: 'Order a new bin' },
    ],
  ])('is not at the goal on %s', (_, view) => {
    expect(shownBy(reportMissedBin, view)).not.toContain('form');
  });
});

describe('report-fly-tipping', () => {
  test.each([
    ['home', 'Rubbish and recycling', 'streets synonym'],
    ['home', 'Environment', 'streets synonym'],
    ['home', 'Roads, streets and parking', 'streets synonym'],
    ['home', 'Environmental health', 'streets synonym'],
    ['home', 'Amgylchedd', 'streets synonym'],
    ['home', 'Streets and Open Spaces', 'streets synonym'],
    ['home', 'Report fly-tipping', 'fly-tipping pattern'],
    ['home', 'Report it', 'streets pattern'],
    ['streets', 'Report it', 'fly-tipping synonym'],
    ['streets', 'Fly tipping', 'fly-tipping pattern'],
    ['streets', 'Flytipping', 'fly-tipping pattern'],
    ['streets', 'Report a fly-tip', 'fly-tipping pattern'],
    ['streets', 'Fly-tipping (dumped rubbish)', 'fly-tipping pattern'],
    ['streets', 'Report dumped rubbish', 'fly-tipping pattern'],
    ['streets', 'Illegally dumped waste', 'fly-tipping pattern'],
    ['streets', 'Tipio anghyfreithlon', 'fly-tipping pattern'],
    ['streets', 'Adrodd am dipio anghyfreithlon', 'fly-tipping pattern'],
    ['streets', 'Rhoi Adroddiad am Dipio Anghyfreithlon a Sbwriel wedi ei Adael', 'fly-tipping pattern'],
    ['streets', 'Report litter', 'fly-tipping synonym'],
    ['fly-tipping', 'Report fly-tipping on public land', 'form pattern'],
    ['fly-tipping', 'Report it online', 'form synonym'],
    ['fly-tipping', 'Make a report', 'form synonym'],
    ['fly-tipping', 'Report anonymously', 'form synonym'],
    ['fly-tipping', 'Dechrau nawr', 'form synonym'],
  ])('from %s follows %j', (from, label, led) => {
    expect(ledBy(reportFlyTipping, label, from)).toBe(led);
  });

  test.each([
    'Man fined for fly-tipping',
    'Pay a fly-tipping fine',
    'Fly-tipping prosecutions',
    'Fly-tipping strategy 2026',
    'Fly-tipping on private land',
    'Council tax',
    'Apply for planning permission',
    'Book a bulky waste collection',
    'Commercial waste',
    'Councillors agree street cleaning budget',
  ])('does not take %j for the task', (label) => {
    expect(ledBy(reportFlyTipping, label, 'streets')).toBeNull();
    expect(ledBy(reportFlyTipping, label, 'fly-tipping')).toBeNull();
  });

  test.each([
    'Report a stray dog',
    'Report a missed bin',
    'Report a street light',
    'Report a change of address',
  ])('does not take %j for fly-tipping', (label) => {
    expect(ledBy(reportFlyTipping, label, 'streets')).toBeNull();
  });

  test.each([
    ['Report fly-tipping', 'Where is it?'],
    ['Report a street problem', 'Enter a nearby postcode, or street name'],
    ['Where is the fly-tip?', 'Location'],
    ['Adrodd am dipio anghyfreithlon', 'Lleoliad'],
  ])('is at the goal where %j asks %j', (title, name) => {
    expect(
      shownBy(reportFlyTipping, { headings: [h1(title)], fields: [fieldOf(name)], mainText: 'Fly-tipping' }),
    ).toContain('form');
  });

  test.each([
    ['the page about it', { headings: [h1('Fly-tipping')], controls: [controlOf('Report fly-tipping')] }],
    [
      'the section',
      {
        headings: [h1('Rubbish and recycling')],
        fields: [fieldOf('Postcode', { context: 'Find your bin day' })],
      },
    ],
    [
      'its feedback',
      {
        headings: [h1('Report fly-tipping')],
        fields: [fieldOf('Did you find what you were looking for?', { kind: 'radio' })],
      },
    ],
    ['fines for it', { headings: [h1('Fly-tipping fines')], fields: [fieldOf('Reference')] }],
  ])('is not at the goal on %s', (_, view) => {
    expect(shownBy(reportFlyTipping, view)).not.toContain('form');
  });
});

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
