import { describe, expect, test } from 'vitest';
import { anyOf, asking, fieldNamed, saying } from '../../../crawler/recordings/expression.ts';
import { type Name, nameOf } from '../../../crawler/recordings/name.ts';

function named(raw: string, options: Parameters<typeof nameOf>[1] = {}): Name {
  const { name, reason } = nameOf(raw, options);
  if (!name) throw new Error(reason);
  return name;
}

const expressionFor = (raw: string, options: Parameters<typeof nameOf>[1] = {}) =>
  anyOf([named(raw, options)]);
const toRegExp = (expression: string) => new RegExp(expression.slice(1, -2), 'i');

describe('a name as an expression', () => {
  test.each([
    ['Pay online', '/^Pay online$/i'],
    ['  Pay \n online\t', '/^Pay online$/i'],
    ['Pay (now)', String.raw`/^Pay \(now\)$/i`],
    ['What? [a|b] ^$ .* {2} \\d+', String.raw`/^What\? \[a\|b\] \^\$ \.\* \{2\} \\d\+$/i`],
    ['Births/deaths', String.raw`/^Births\/deaths$/i`],
    ['Treth y cyngor', '/^Treth y cyngor$/i'],
  ])('%j is %s', (raw, expression) => {
    expect(expressionFor(raw)).toBe(expression);
    expect(toRegExp(expression).test(raw.replace(/\s+/g, ' ').trim())).toBe(true);
  });

  test.each([
    ['Search planning applications (1,204)', 'Search planning applications (7)'],
    ['12 results', '1,930 results'],
    ['Showing 1 of 12 results', 'Showing 3 of 99 results'],
    ['Bands for 2026/27', 'Bands for 2027/28'],
    ['Bands 2026 to 2027', 'Bands 2027 to 2028'],
    ['Meeting on 3 August 2026', 'Meeting on 14 September 2027'],
    ['Meeting on 3rd August', 'Meeting on 21st May'],
    ['Updated 03/08/2026', 'Updated 14/9/27'],
    ['Pay £1,250.50', 'Pay £3'],
    ['Your case 70012345', 'Your case 81'],
  ])('leaves open what changes: %s', (raw, other) => {
    expect(named(raw).loosened).toBe(true);
    expect(toRegExp(expressionFor(raw)).test(raw)).toBe(true);
    expect(toRegExp(expressionFor(raw)).test(other)).toBe(true);
    expect(toRegExp(expressionFor(raw)).test(`${other} more`)).toBe(false);
  });

  test.each(['Step 1 of 4', 'Section 106 agreements', 'Band 2', 'Form 4', 'Call 101', 'Zone 1234'])(
    'keeps numbers that are part of a name: %s',
    (raw) => {
      expect(named(raw).loosened).toBe(false);
      expect(expressionFor(raw)).toBe(`/^${raw}$/i`);
    },
  );

  test('leaves open what was typed, and does not show it', () => {
    const name = named('Results for Wilhelmina Oyelaran today', { typed: ['wilhelmina oyelaran'] });

    expect(anyOf([name])).toBe('/^Results for .{1,80} today$/i');
    expect(name.shown).toBe('Results for … today');
  });

  test('keeps words that only hold what was typed as a part', () => {
    expect(expressionFor('Extensions and lofts', { typed: ['ext', 'loft'] })).toBe(
      '/^Extensions and lofts$/i',
    );
  });

  test('has no name where little else is left than what was typed', () => {
    expect(nameOf('Pay council tax', { typed: ['council tax'] }).reason).toBe(
      'its name is what was typed before',
    );
    expect(nameOf('LK9 4QX', { typed: ['lk9 4qx'] }).name).toBeUndefined();
  });

  test.each([
    'Flat 2, 12 Mill Lane',
    '12a Mill Lane, Larkton',
    'Homes near LK9 4QX',
    'jo@larkton.example',
    'Ring 01632 960 001',
  ])('writes no address, e-mail address or telephone number: %s', (raw) => {
    expect(nameOf(raw).name).toBeUndefined();
  });

  test.each(['', '   ', '\u200b\u202e', '›', '\u0000\u0007', '\ue001'])('finds no name in %j', (raw) => {
    expect(nameOf(raw)).toEqual({ reason: 'it has no name' });
  });

  test('shows no marks and no control characters, and still finds the name with them', () => {
    const name = named('\ue001 Pay\u00ad\u200bment \u202ehere\u001b\u2066');

    expect(name.shown).toBe('Payment here');
    for (const label of ['\ue001 Pay\u00ad\u200bment \u202ehere', 'Payment here']) {
      expect(toRegExp(anyOf([name])).test(label)).toBe(true);
    }
    expect(toRegExp(anyOf([name])).test('Payments and more here')).toBe(false);
  });

  test('takes the beginning of what is longer than a label', () => {
    const name = named('Read more about how we work '.repeat(40));

    expect(name.whole).toBe(false);
    expect(anyOf([name]).length).toBeLessThan(200);
    expect(toRegExp(anyOf([name])).test('Read more about how we work '.repeat(40))).toBe(true);
  });

  test('never makes an expression that the configuration does not take', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      named(`${'Pay (it) '.repeat(9)}${'x'.repeat(index)}`),
    );

    expect(anyOf(many).length).toBeLessThanOrEqual(500);
    expect(nameOf('\u200ba'.repeat(150)).reason).toBe('its name has too many marks that show nothing');
  });
});

describe('names together', () => {
  const beginning = named('Report a missed', { whole: false });

  test('are one expression, each with its own end', () => {
    expect(anyOf([named('Pay it'), named('Pay online now')])).toBe('/^(Pay it|Pay online now)$/i');
    expect(anyOf([named('Pay it'), beginning])).toBe(String.raw`/^(Pay it$|Report a missed\b)/i`);
    expect(anyOf([named('Pay it'), named('Pay it')])).toBe('/^Pay it$/i');
    expect(anyOf([named('Pay £ $', { whole: false }), named('It')])).toBe(String.raw`/^(Pay £ \$|It$)/i`);
  });

  test('may be followed by a hint where they are those of fields', () => {
    const expression = toRegExp(fieldNamed(named('Postcode')));

    expect(
      ['Postcode', 'Postcode For example LK9', 'Postcodes', 'Your postcode'].map((label) =>
        expression.test(label),
      ),
    ).toEqual([true, true, false, false]);
  });

  test('are found among other words where they are questions or texts', () => {
    expect(toRegExp(asking(named('Do you own it?'))).test('Yes Do you own it? About you')).toBe(true);
    expect(toRegExp(saying(named('Thank you'))).test('Well. Thank you, Jo.')).toBe(true);
    expect(toRegExp(saying(named('Thank you'))).test('Thank yourself')).toBe(false);
  });
});
