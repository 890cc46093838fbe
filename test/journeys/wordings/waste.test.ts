import { describe, expect, test } from 'vitest';
import { bookBulkyWaste } from '../../../journeys/book-bulky-waste.ts';
import { findBinDay } from '../../../journeys/find-bin-day.ts';
import { reportFlyTipping } from '../../../journeys/report-fly-tipping.ts';
import { reportMissedBin } from '../../../journeys/report-missed-bin.ts';
import { ledBy, ledFromAnywhere } from '../../builders/led-by.ts';

const towards = (led: string | null): string | undefined => led?.split(' ')[0];

describe('how councils word the bin day', () => {
  test.each([
    ['home', 'Bins, waste and recycling', 'bins'],
    ['home', 'Bins & recycling', 'bins'],
    ['home', 'Rubbish and recycling', 'bins'],
    ['home', 'Waste, recycling and environment', 'bins'],
    ['home', 'Rubbish, recycling and street care', 'bins'],
    ['home', 'Recycling, rubbish and waste', 'bins'],
    ['home', 'Bins and street cleaning', 'bins'],
    ['home', 'Biniau ac ailgylchu / Bins and recycling', 'bins'],
    ['home', 'Find my bin day', 'bin-day'],
    ['home', 'Bin day', 'bin-day'],
    ['home', 'Bin days', 'bin-day'],
    ['home', 'Bin calendar', 'bin-day'],
    ['home', 'Check your bin collection day', 'bin-day'],
    ['home', 'When is my bin day?', 'bin-day'],
    ['home', 'Which bin this week?', 'bin-day'],
    ['home', 'Which bin goes out this week?', 'bin-day'],
    ['bins', 'Find out your bin collection day', 'bin-day'],
    ['bins', 'Find your collection day', 'bin-day'],
    ['bins', 'Bin collection dates', 'bin-day'],
    ['bins', 'Waste collection calendar', 'bin-day'],
    ['bins', 'Recycling calendar', 'bin-day'],
    ['bins', 'Bin collection finder', 'bin-day'],
    ['bins', 'Bin day finder', 'bin-day'],
    ['bins', 'Bin collection look up', 'bin-day'],
    ['bins', 'Bin collections', 'bin-day'],
    ['bins', 'My collections', 'bin-day'],
    ['bins', 'Your bin collections', 'bin-day'],
    ['bins', 'When we collect your bins', 'bin-day'],
    ['bins', 'Household bin collection schedule', 'bin-day'],
    ['bins', 'Diwrnod bin / Bin day', 'bin-day'],
    ['bins', 'Darganfod eich diwrnod casglu biniau', 'bin-day'],
    ['bin-day', 'Search by postcode', 'address-look-up'],
    ['bin-day', 'Find my collection day', 'address-look-up'],
    ['bin-day', 'Check online', 'address-look-up'],
    ['bin-day', 'Chwiliwch nawr', 'address-look-up'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(findBinDay, label, from))).toBe(waypoint);
  });

  test.each([
    'Bin strike latest',
    'Bin strike: industrial action enters third week',
    'Bin collection day changes agreed',
    'Refuse collector jobs and collection driver careers',
    'Bin collection events calendar',
    'Garden waste collection days',
    'Trade waste collection days',
    'Biniau busnes / Business bins',
  ])('%j is never followed', (label) => {
    expect(ledFromAnywhere(findBinDay, label)).toEqual([]);
  });
});

describe('how councils word a missed bin', () => {
  test.each([
    ['home', 'Missed bins', 'missed-bin'],
    ['home', 'Report a missed bin collection', 'missed-bin'],
    ['bins', 'Missed collections', 'missed-bin'],
    ['bins', 'Missed collection', 'missed-bin'],
    ['bins', 'Missed bin collections', 'missed-bin'],
    ['bins', 'Report a missed waste collection', 'missed-bin'],
    ['bins', 'Report missed rubbish or recycling', 'missed-bin'],
    ['bins', 'Report your missed bin', 'missed-bin'],
    ['bins', 'Bin not collected', 'missed-bin'],
    ['bins', "My bin hasn't been collected", 'missed-bin'],
    ['bins', 'We missed your bin', 'missed-bin'],
    ['bins', 'Bin problems', 'missed-bin'],
    ['bins', 'Problems with bins', 'missed-bin'],
    ['bins', 'Report a bin problem', 'missed-bin'],
    ['bins', 'Report a problem with your bin', 'missed-bin'],
    ['bins', 'Casgliad a gollwyd / Missed collection', 'missed-bin'],
    ['bins', 'Biniau heb eu casglu', 'missed-bin'],
    ['missed-bin', 'Report now', 'form'],
    ['missed-bin', 'Report online', 'form'],
    ['missed-bin', 'Missed bin form', 'form'],
    ['missed-bin', 'Report a missed collection online', 'form'],
    ['missed-bin', 'Start now', 'form'],
    ['missed-bin', 'Log a missed bin', 'form'],
    ['missed-bin', 'Tell us online', 'form'],
    ['missed-bin', 'Adrodd ar-lein', 'form'],
    ['missed-bin', 'Rhowch wybod i ni ar-lein', 'form'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(reportMissedBin, label, from))).toBe(waypoint);
  });

  test.each([
    'Missed bins: latest on collections',
    'Crews set to catch up: missed bins news',
    'Missed rent payment',
  ])('%j is never followed', (label) => {
    expect(ledFromAnywhere(reportMissedBin, label)).toEqual([]);
  });
});

describe('how councils word fly-tipping', () => {
  test.each([
    ['home', 'Report a problem', 'streets'],
    ['home', 'Report it', 'streets'],
    ['home', 'Report an issue', 'streets'],
    ['home', 'Street care and cleaning', 'streets'],
    ['home', 'Environment and waste', 'streets'],
    ['home', 'Roads, travel and parking', 'streets'],
    ['home', 'Pollution and environmental health', 'streets'],
    ['home', 'Report fly tipping', 'fly-tipping'],
    ['home', 'Flytipping and litter', 'fly-tipping'],
    ['streets', 'Fly-tipping and dumped rubbish', 'fly-tipping'],
    ['streets', 'Litter and fly-tipping', 'fly-tipping'],
    ['streets', 'Litter, dog fouling and fly-tipping', 'fly-tipping'],
    ['streets', 'Illegal dumping', 'fly-tipping'],
    ['streets', 'Rubbish dumped on land', 'fly-tipping'],
    ['streets', 'Report dumped waste', 'fly-tipping'],
    ['streets', 'Tipio anghyfreithlon / Fly-tipping', 'fly-tipping'],
    ['fly-tipping', 'Report fly-tipping online', 'form'],
    ['fly-tipping', 'Report a fly-tip', 'form'],
    ['fly-tipping', 'Report now', 'form'],
    ['fly-tipping', 'Report this online', 'form'],
    ['fly-tipping', 'Report a problem', 'form'],
    ['fly-tipping', 'Continue without an account', 'form'],
    ['fly-tipping', 'Rhoi gwybod ar-lein / Report online', 'form'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(reportFlyTipping, label, from))).toBe(waypoint);
  });

  test.each([
    'Fly-tipping: latest prosecutions',
    'New fly-tipping campaign launched',
    'Fly-tipping officer jobs',
  ])('%j is never followed', (label) => {
    expect(ledFromAnywhere(reportFlyTipping, label)).toEqual([]);
  });
});

describe('how councils word bulky waste', () => {
  test.each([
    ['home', 'Bulky waste collection', 'bulky-waste'],
    ['bins', 'Bulky items', 'bulky-waste'],
    ['bins', 'Bulky rubbish', 'bulky-waste'],
    ['bins', 'Large item collections', 'bulky-waste'],
    ['bins', 'Large items', 'bulky-waste'],
    ['bins', 'Large household items', 'bulky-waste'],
    ['bins', 'Large waste collection', 'bulky-waste'],
    ['bins', 'Special collection', 'bulky-waste'],
    ['bins', 'Special uplift', 'bulky-waste'],
    ['bins', 'Bulk uplifts', 'bulky-waste'],
    ['bins', 'Household collections of bulky waste', 'bulky-waste'],
    ['bins', 'Sofa and furniture collections', 'bulky-waste'],
    ['bins', 'Fridge and freezer collection', 'bulky-waste'],
    ['bins', 'Unwanted items', 'bulky-waste'],
    ['bins', 'Get rid of large items', 'bulky-waste'],
    ['bins', 'Big item collection', 'bulky-waste'],
    ['bins', 'Eitemau mawr / Large items', 'bulky-waste'],
    ['bins', 'Casgliadau gwastraff swmpus', 'bulky-waste'],
    ['bulky-waste', 'Book now', 'price-or-form'],
    ['bulky-waste', 'Book a bulky waste collection', 'price-or-form'],
    ['bulky-waste', 'Book your collection', 'price-or-form'],
    ['bulky-waste', 'Request a collection online', 'price-or-form'],
    ['bulky-waste', 'Arrange a collection', 'price-or-form'],
    ['bulky-waste', 'What it costs', 'price-or-form'],
    ['bulky-waste', 'Charges', 'price-or-form'],
    ['bulky-waste', 'Cost of collections', 'price-or-form'],
    ['bulky-waste', 'Archebwch nawr', 'price-or-form'],
    ['bulky-waste', 'Trefnwch gasgliad', 'price-or-form'],
  ])('from %s %j leads to %s', (from, label, waypoint) => {
    expect(towards(ledBy(bookBulkyWaste, label, from))).toBe(waypoint);
  });

  test.each(['Bulky waste price rise proposed', 'Bulky waste crew jobs', 'Large events'])(
    '%j is never followed',
    (label) => {
      expect(ledFromAnywhere(bookBulkyWaste, label)).toEqual([]);
    },
  );
});
