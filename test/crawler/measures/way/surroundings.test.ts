import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnnounced } from '../../../../crawler/measures/way/surroundings.ts';
import { controlOf } from '../../../builders/control-of.ts';

const attributes = [
  'href="/s"',
  'class="button"',
  'target="_blank"',
  'title="Opens in a new window"',
  'rel="external"',
];

describe('the surroundings of a control', () => {
  test('are found in whatever order its attributes stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(attributes, { minLength: attributes.length }), (shuffled) => {
        const html = `<main><p><a ${shuffled.join(' ')}>Search</a></p></main>`;

        expect(isAnnounced({ html }, controlOf('Search', { selector: 'a.button' }))).toBe(true);
      }),
    );
  });

  test('say nothing where the control cannot be found', () => {
    const html = '<p>Opens in a new window</p>';

    expect(isAnnounced({ html }, controlOf('Search', { selector: 'my-card >>> a' }))).toBe(false);
    expect(isAnnounced({ html }, controlOf('Search', { selector: '#gone' }))).toBe(false);
  });

  test('are read through a very deep page', () => {
    const html = `${'<div>'.repeat(20_000)}<p>Opens a new tab: <a href="/s">Search</a>`;

    expect(isAnnounced({ html }, controlOf('Search', { selector: 'a' }))).toBe(true);
  });
});
