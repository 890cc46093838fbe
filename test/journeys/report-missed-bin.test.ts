import { describe, expect, test } from 'vitest';
import { reportMissedBin } from '../../journeys/report-missed-bin.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

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
