import { describe, expect, test } from 'vitest';
import { controlOf } from '../../../builders/control-of.ts';
import { arrivalOf } from '../../../builders/step-of.ts';
import { firstScore, followedFrom, payLink } from './score-of.ts';

const portal = { heading: 'Search', url: 'https://www.planningportal.co.uk/search' };

describe('whether following a call to action holds a surprise', () => {
  test('takes points for a new window that is not announced', () => {
    expect(firstScore(followedFrom(payLink({ target: '_blank' }))).points['predictable/window']).toBe(0);
  });

  test('sees a new window that a script opened', () => {
    const next = { heading: 'Pay', arrival: arrivalOf({ how: 'new-window' }) };

    expect(firstScore(followedFrom(payLink(), { next })).points['predictable/window']).toBe(0);
  });

  test('takes none for a new window that is announced', () => {
    const cta = controlOf('Pay council tax (opens in new tab)', { target: '_blank' });

    expect(firstScore(followedFrom(cta)).points['predictable/window']).toBe(3);
  });

  test.each([
    ['Search applications', 0],
    ['Search on the Planning Portal', 2],
    ['Search at planningportal.co.uk', 2],
  ])('%j leading to planningportal.co.uk earns %i points for naming the site', (name, points) => {
    expect(firstScore(followedFrom(controlOf(name), { next: portal })).points['predictable/site']).toBe(
      points,
    );
  });

  test('goes by the address of the link where the journey stopped there', () => {
    const journey = followedFrom(payLink({ href: portal.url }), { next: portal });
    const alone = { ...journey, steps: journey.steps.slice(0, 1) };

    expect(firstScore(alone).points['predictable/site']).toBe(0);
  });

  test('takes another host of the same council for the same site', () => {
    const next = { heading: 'Planning', url: 'https://planning.larkton.gov.uk/' };

    expect(firstScore(followedFrom(payLink(), { next })).points['predictable/site']).toBe(2);
  });

  test.each([
    ['en', 'Stay in the same window, or say “Pay council tax (opens in new tab)”.'],
    ['cy', 'Stay in the same window, or say “Pay council tax (yn agor mewn tab newydd)”.'],
  ])('says how a new window is announced on a page in %s', (lang, expected) => {
    const journey = followedFrom(payLink({ target: '_blank' }), { step: { lang } });

    expect(firstScore(journey).advice['predictable/window']).toBe(expected);
  });

  test('says how the other site is named', () => {
    expect(firstScore(followedFrom(payLink(), { next: portal })).advice['predictable/site']).toBe(
      'Say whose site it is: “Pay council tax on planningportal.co.uk”.',
    );
  });
});
