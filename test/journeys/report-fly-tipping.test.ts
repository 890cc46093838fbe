import { describe, expect, test } from 'vitest';
import { reportFlyTipping } from '../../journeys/report-fly-tipping.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

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
