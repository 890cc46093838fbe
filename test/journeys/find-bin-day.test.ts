import { describe, expect, test } from 'vitest';
import { findBinDay } from '../../journeys/find-bin-day.ts';
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
