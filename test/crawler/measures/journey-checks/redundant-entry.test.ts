import { describe, expect, test } from 'vitest';
import { judgeSteps } from '../../../../crawler/measures/journey-checks/judge-steps.ts';
import { redundantEntry } from '../../../../crawler/measures/journey-checks/redundant-entry.ts';
import { stepsFrom } from './steps-from.ts';

const page = (heading: string, fields: string, method = 'post'): string =>
  `<h1>${heading}</h1><form method="${method}">${fields}</form>`;
const field = (label: string, attributes = ''): string => `<label>${label} <input ${attributes}></label>`;
const found = (...pages: string[]) =>
  judgeSteps(stepsFrom(pages.join('<!-- next step -->')), [redundantEntry]).map(({ kind, places }) => [
    kind,
    places.map(({ step, selector }) => `${step} ${selector}`),
  ]);

describe('redundant-entry', () => {
  test('finds the same question with the same token on a later step', () => {
    const email = field('Email address', 'autocomplete="email"');
    expect(found(page('About you', email), page('The bin', field('Colour')), page('Updates', email))).toEqual(
      [['violation', ['0 #f0', '2 #f0']]],
    );
  });

  test('finds the same label without a token, in Welsh', () => {
    const email = field('Cyfeiriad e-bost');
    expect(found(page('Amdanoch chi', email), page('Y bin', email))).toEqual([
      ['violation', ['0 #f0', '1 #f0']],
    ]);
  });

  test('finds a part of the address under the same words', () => {
    const postcode = `<fieldset><legend>Your address</legend>${field('Postcode')}</fieldset>`;
    expect(found(page('You', postcode), page('The bin', postcode))).toEqual([
      ['violation', ['0 #f0', '1 #f0']],
    ]);
  });

  test('asks a person about addresses that may be two', () => {
    const postcode = field('Postcode', 'autocomplete="postal-code"');
    expect(found(page('Your home', postcode), page('Where is the bin?', postcode))).toEqual([
      ['needs-review', ['0 #f0', '1 #f0']],
    ]);
  });

  test('lets parts of two addresses be, each under words of its own', () => {
    const under = (words: string): string =>
      `<fieldset><legend>${words}</legend>${field('Town or city', 'autocomplete="address-level2"')}</fieldset>`;
    expect(found(page('You', under('Your home')), page('Post', under('Where do we send it?')))).toEqual([]);
  });

  test('asks a person where the same is asked in other words', () => {
    const [asked, again] = [field('Postcode'), field('What is your postcode?')];
    expect(found(page('Your home', asked), page('Your details', again))).toEqual([
      ['needs-review', ['0 #f0', '1 #f0']],
    ]);
  });

  test('lets a field be that holds the answer', () => {
    const email = (more: string): string => field('Email address', `autocomplete="email" ${more}`);
    expect(found(page('About you', email('')), page('Check', email('value="a@larkton.example"')))).toEqual(
      [],
    );
  });

  test('lets be what is about somebody else, by its token or by the words that it stands under', () => {
    const shipping = field('Postcode', 'autocomplete="shipping postal-code"');
    expect(
      found(page('Home', field('Postcode', 'autocomplete="postal-code"')), page('Bin', shipping)),
    ).toEqual([]);
    const about = (who: string): string =>
      `<fieldset><legend>${who}</legend>${field('Full name')}</fieldset>`;
    expect(found(page('You', about('You')), page('Your landlord', about('Your landlord')))).toEqual([]);
  });

  test('lets passwords, look-ups, the same page with an error and a step that offers the answer be', () => {
    const postcode = field('Postcode');
    const offer = '<button>Use the same address</button>';
    expect(found(page('A', field('Your password')), page('B', field('Your password')))).toEqual([]);
    expect(found(page('A', postcode, 'get'), page('B', postcode, 'get'))).toEqual([]);
    expect(found(page('A', postcode), page('A', postcode))).toEqual([]);
    expect(found(page('A', postcode), page('B', `${postcode}${offer}`))).toEqual([]);
  });
});
