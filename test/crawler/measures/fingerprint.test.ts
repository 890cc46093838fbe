import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../crawler/measures/fingerprint.ts';

const button = '<button class="btn btn--search" type="submit" aria-label="Search"></button>';

describe('a fingerprint', () => {
  test.for([
    [
      'generated ids',
      '<button id="ember1042" class="btn btn--search" type="submit" aria-label="Search"></button>',
    ],
    [
      'attributes in another order',
      '<button aria-label="Search" type="submit" class="btn btn--search"></button>',
    ],
    [
      'classes in another order',
      '<button class="btn--search btn" type="submit" aria-label="Search"></button>',
    ],
    [
      'class names that a build made',
      '<button class="btn css-1x2y3z btn--search sc-bd12Ja" type="submit" aria-label="Search"></button>',
    ],
    [
      'data of a script',
      '<button data-reactid=".0.1" class="btn btn--search" type="submit" aria-label="Search"></button>',
    ],
    ['other spacing', '<button  class="btn  btn--search"\n type="submit" aria-label="Search">\n</button>'],
  ])('survives %s', ([, other]) => {
    expect(fingerprint(other ?? '')).toBe(fingerprint(button));
  });

  test('survives a counter and a date', () => {
    expect(fingerprint('<a href="/basket?n=3">Basket (3)</a>')).toBe(
      fingerprint('<a href="/basket?n=12">Basket (12)</a>'),
    );
  });

  test('is the same on two hosts of one supplier', () => {
    expect(fingerprint('<img src="https://a.forms.example/logo.png">')).toBe(
      fingerprint('<img src="https://b.forms.example/logo.png">'),
    );
  });

  test('survives the digest that a build puts into a file name', () => {
    expect(fingerprint('<img src="/assets/crest-3f2a9b1c.png">')).toBe(
      fingerprint('<img src="/assets/crest-77aa01fe.png">'),
    );
  });

  test.for([
    ['another name', '<button class="btn btn--search" type="submit" aria-label="Menu"></button>'],
    ['another element', '<a class="btn btn--search" type="submit" aria-label="Search"></a>'],
    ['another component', '<button class="btn btn--menu" type="submit" aria-label="Search"></button>'],
    [
      'another address',
      '<button class="btn btn--search" type="submit" aria-label="Search" href="/2"></button>',
    ],
    ['other words', '<button class="btn btn--search" type="submit" aria-label="Search">Find</button>'],
  ])('tells apart %s', ([, other]) => {
    expect(fingerprint(other ?? '')).not.toBe(fingerprint(button));
  });

  test('reads code that was cut off', () => {
    expect(fingerprint('<div class="card"><a href="/x">Pay your cou…')).toBe(
      '<div class=card><a href=/x>Pay your cou',
    );
  });

  test('tells apart two pictures that differ by a number', () => {
    expect(fingerprint('<img src="/band-1.svg">')).not.toBe(fingerprint('<img src="/band-2.svg">'));
  });
});
