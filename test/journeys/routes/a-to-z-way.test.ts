import { describe, expect, test } from 'vitest';
import type { Control } from '../../../crawler/records/control.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import {
  aToZLink,
  entryUnder,
  isAToZ,
  letterControl,
  linkToWay,
} from '../../../journeys/routes/a-to-z-way.ts';
import { lettersOf, lookedForIn } from '../../../journeys/routes/looked-for.ts';
import type { WayPage } from '../../../journeys/routes/way-pages.ts';
import { link, viewOf } from '../../builders/view-of.ts';

const pages: WayPage[] = [
  { addresses: ['larkton.example/council-tax'], step: 1, isTask: false },
  { addresses: ['larkton.example/council-tax-payments'], step: 2, isTask: true },
];

/** The entry under some letters among links of these names. */
function entry(letters: string[], ...names: string[]) {
  const open = names.map((name) => link(name));
  const found = entryUnder(letters, { journey: payCouncilTax, pages, open });
  return found && [found.control.name, found.by];
}

const alphabet = [...'ABCDEFGHIJ'].map((letter) => link(letter));

describe('the A to Z', () => {
  test.each(['A to Z', 'A-Z of services', 'A – Z', 'Services A to Z', 'A i Y', 'A-Y o wasanaethau'])(
    'is called "%s"',
    (name) => {
      expect(aToZLink([link('News'), link(name)])?.name).toBe(name);
    },
  );

  test.each(['Buzz', 'Pizza to go', 'Gwybodaeth i ymwelwyr', 'A to B travel planner'])(
    'is not called "%s"',
    (name) => {
      expect(aToZLink([link(name)])).toBeNull();
    },
  );

  test('is one by its letters, or by the length of its list', () => {
    const many = Array.from({ length: 20 }, (_, at) => link(`Service ${at}`));

    expect([isAToZ(alphabet), isAToZ(many), isAToZ(many.slice(1))]).toEqual([true, true, false]);
  });

  test('opens a letter that leads to another page, not one that moves on the page', () => {
    const view = viewOf({ url: 'https://www.larkton.example/a-to-z' });
    const moving = [...'ABCDEF'].map((letter) => link(letter, { href: `${view.url}#${letter}` }));
    const named = [...'ABCDE'].map((letter) => link(`Letter ${letter}`));

    expect(letterControl('C', view, alphabet)?.name).toBe('C');
    expect(letterControl('C', view, named)?.name).toBe('Letter C');
    expect(letterControl('C', view, moving)).toBeNull();
    expect(letterControl('C', view, alphabet.slice(0, 3))).toBeNull();
  });
});

describe('the entry of an A to Z', () => {
  test('is one that leads to where the task begins, before its section', () => {
    expect(entry(['C'], 'Council tax', 'Council tax payments')).toEqual(['Council tax payments', 'address']);
    expect(entry(['C'], 'Councillors', 'Council tax')).toEqual(['Council tax', 'address']);
  });

  test('is looked for under the letters only', () => {
    expect(entry(['P'], 'Council tax payments', 'Parking')).toBeNull();
  });

  test('is called as the task, else as its section, where no address is known', () => {
    expect(entry(['P'], 'Parking', 'Pay your council tax')).toEqual(['Pay your council tax', 'task-name']);
    expect(entry(['C'], 'Council houses', 'Council tax and benefits')).toEqual([
      'Council tax and benefits',
      'topic-name',
    ]);
    expect(entry(['C'], 'Council houses', 'Council meetings')).toBeNull();
  });
});

describe('the page of a section', () => {
  test('leads on by a link of its main content', () => {
    const there = (overrides: Partial<Control> = {}) => link('Council tax payments', overrides);

    expect(linkToWay([link('Bands'), there()], pages)?.name).toBe('Council tax payments');
    expect(linkToWay([link('Bands'), there({ area: 'footer' })], pages)).toBeNull();
  });
});

describe('what is looked for', () => {
  test('is in Welsh on a Welsh home page, else in English', () => {
    expect(lookedForIn(payCouncilTax, 'cy-GB').search).toBe('talu treth gyngor');
    expect(lookedForIn(payCouncilTax, 'en').search).toBe('pay council tax');
    expect(lookedForIn(payCouncilTax, '').search).toBe('pay council tax');
  });

  test('is what the journey asks where it says no more', () => {
    const own = { title: 'Hire a hall', words: ['hall'], asks: 'hire a hall' };

    expect(lookedForIn(own, 'en')).toEqual({ search: 'hire a hall', aToZ: ['hire a hall'] });
  });

  test('stands under the first letters, each once, accents taken off', () => {
    expect(lettersOf(['council tax', 'Council tax payments', 'pay', 'ŵyl'])).toEqual(['C', 'P', 'W']);
  });
});
