import { describe, expect, test } from 'vitest';
import { tellUsYouAreMoving } from '../../journeys/tell-us-you-are-moving.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

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
