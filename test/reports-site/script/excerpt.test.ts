import { describe, expect, test } from 'vitest';
import { isNear, piecesOf, placeOf, plain } from '../../../reports-site/script/excerpt.ts';

describe('piecesOf', () => {
  test('marks what was searched for', () => {
    expect(piecesOf('Pay your <mark>council</mark> <mark>tax.</mark> Then')).toEqual([
      { text: 'Pay your ', marked: false },
      { text: 'council', marked: true },
      { text: ' ', marked: false },
      { text: 'tax.', marked: true },
      { text: ' Then', marked: false },
    ]);
  });

  test('gives the markup of a page as its text', () => {
    expect(
      piecesOf('&lt;img src=x onerror=alert(2)&gt; <mark>&lt;script&gt;alert(1)&lt;/script&gt;</mark>'),
    ).toEqual([
      { text: '<img src=x onerror=alert(2)> ', marked: false },
      { text: '<script>alert(1)</script>', marked: true },
    ]);
  });

  test('does not take a mark of the page for one of its own', () => {
    expect(piecesOf('&lt;mark&gt;tax&lt;/mark&gt;')).toEqual([{ text: '<mark>tax</mark>', marked: false }]);
  });

  test('leaves out marks that turn the direction', () => {
    expect(piecesOf('pay\u202E <mark>\u2066tax\u200B</mark>')).toEqual([
      { text: 'pay ', marked: false },
      { text: 'tax', marked: true },
    ]);
  });

  test('has nothing to say of nothing', () => {
    expect(piecesOf('')).toEqual([]);
  });
});

describe('isNear', () => {
  test.each([
    { asked: 'zzyzx', excerpt: 'From A to <mark>Z</mark>', near: false },
    { asked: 'pays', excerpt: '<mark>Payment</mark> by card', near: true },
    { asked: 'Tŷ', excerpt: 'Cyngor <mark>Ty-wyn</mark>', near: true },
    { asked: 'zzyzx wallop', excerpt: 'A to <mark>Z</mark> of <mark>Wallop</mark>', near: true },
    { asked: 'larkton', excerpt: 'at <mark>https://www.larkton.example/</mark>', near: true },
    { asked: '4.5:1', excerpt: 'at least <mark>4.5:1</mark>', near: true },
    { asked: 'anything', excerpt: 'nothing is marked', near: true },
    { asked: '?!', excerpt: '<mark>Z</mark>', near: false },
  ])('$asked and “$excerpt”: $near', ({ asked, excerpt, near }) => {
    expect(isNear(asked, piecesOf(excerpt))).toBe(near);
  });
});

test('a title stays as it is, but for what turns its direction', () => {
  expect(plain('<audio> &lt; <mark>\u202Eesrever')).toBe('<audio> &lt; <mark>esrever');
});

test.each([
  ['councils/larkton/index.html', 'Council'],
  ['journeys/pay-council-tax/index.html', 'Journey at every council'],
  ['findings/checks/axe-color-contrast/index.html', 'Findings'],
  ['method/step-count/index.html', 'Method'],
  ['method/checks/focus-order/index.html', 'Method: a check of our own'],
  ['method/index.html', 'Method'],
])('says where %s stands', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
