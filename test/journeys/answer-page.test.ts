import { describe, expect, test } from 'vitest';
import { advanceOf, answersFor, lookUpOf } from '../../journeys/answer-page.ts';
import { payCouncilTax } from '../../journeys/pay-council-tax.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { h1, viewOf } from '../builders/view-of.ts';

const plain = { ...payCouncilTax, answers: [] };
const pattern = (source: string) => ({ source, flags: 'i' });
const radios = (...names: string[]) =>
  names.map((name, index) =>
    fieldOf(name, { ref: `r${index}`, kind: 'radio', set: 'q', group: 'Where is the rubbish?' }),
  );

describe('what is answered to a question', () => {
  test.each([
    ['given-name', 'Name', 'first-name'],
    ['section-a billing postal-code', 'Your code', 'postcode'],
    ['', 'Email address', 'email'],
    ['', 'Contact telephone number', 'telephone'],
    ['', 'Postcode', 'postcode'],
    ['', 'National Insurance number', 'national-insurance-number'],
    ['', 'Town or city', 'town'],
    ['', 'Easting', 'easting'],
    ['', 'Cod post', 'postcode'],
    ['', 'Favourite colour', 'word'],
  ])('autocomplete %j and name %j are answered with %s', (autocomplete, name, data) => {
    const view = viewOf({ fields: [fieldOf(name, { autocomplete })] });

    expect(answersFor(plain, view)).toMatchObject([{ kind: 'fill', data, part: 'whole' }]);
  });

  test('is a date in its three parts, of birth where the question says so', () => {
    const parts = ['Day', 'Month', 'Year'].map((name) =>
      fieldOf(name, { ref: name, group: 'What is your date of birth?' }),
    );

    expect(answersFor(plain, viewOf({ fields: parts }))).toMatchObject([
      { data: 'date-of-birth', part: 'day' },
      { data: 'date-of-birth', part: 'month' },
      { data: 'date-of-birth', part: 'year' },
    ]);
  });

  test('is nothing where it is optional, answered already, feedback, a password or a file', () => {
    const fields = [
      fieldOf('Middle names (optional)', { ref: 'a' }),
      fieldOf('Name', { ref: 'b', filled: true }),
      fieldOf('Was this page useful?', { ref: 'c' }),
      fieldOf('Password', { ref: 'd', kind: 'password', inForm: 'sign-in' }),
      fieldOf('Photo', { ref: 'e', kind: 'file' }),
      fieldOf('Search this site', { ref: 'f' }),
    ];

    expect(answersFor(plain, viewOf({ fields }))).toEqual([]);
  });

  test('is one radio button: the one that the journey names, else the first that is not reluctant', () => {
    const view = viewOf({ fields: radios('Other', 'On a road', 'In a park') });
    const own = { ...plain, answers: [{ question: pattern('rubbish'), option: pattern('^in a park') }] };

    expect(answersFor(plain, view)).toMatchObject([{ kind: 'tick', field: { name: 'On a road' } }]);
    expect(answersFor(own, view)).toMatchObject([{ kind: 'tick', field: { name: 'In a park' } }]);
  });

  test('is what the journey says of another question where its first answer names none of the options', () => {
    const view = viewOf({ fields: radios('On site', 'In a park') });
    const answers = [
      { question: pattern('site'), option: pattern('^left arm') },
      { question: pattern('rubbish'), option: pattern('^in a park') },
    ];

    expect(answersFor({ ...plain, answers }, view)).toMatchObject([{ field: { name: 'In a park' } }]);
  });

  test('is another radio button than the one that the page came with, where the journey names another', () => {
    const [road, park] = radios('On a road', 'In a park');
    const view = viewOf({ fields: [{ ...road, filled: true } as never, park as never] });
    const own = { ...plain, answers: [{ question: pattern('rubbish'), option: pattern('^in a park') }] };

    expect(answersFor(plain, view)).toEqual([]);
    expect(answersFor(own, view)).toMatchObject([{ field: { name: 'In a park' } }]);
  });

  test('is the first real entry of a list', () => {
    const options = ['12 addresses found', 'Please select', '1 Mill Lane', '2 Mill Lane'];
    const view = viewOf({ fields: [fieldOf('Select an address', { kind: 'select-one', options })] });

    expect(answersFor(plain, view)).toMatchObject([{ kind: 'choose', option: '1 Mill Lane' }]);
  });

  test('is a tick where it agrees, and none where it asks for letters', () => {
    const fields = [
      fieldOf('I confirm that this is right', { ref: 'a', kind: 'checkbox', set: 'a' }),
      fieldOf('Send me offers', { ref: 'b', kind: 'checkbox', set: 'b' }),
    ];

    expect(answersFor(plain, viewOf({ fields }))).toMatchObject([
      { kind: 'tick', field: { name: 'I confirm that this is right' } },
    ]);
  });
});

describe('the button that goes on', () => {
  const field = fieldOf('Postcode');
  const button = (name: string, submits = true) =>
    controlOf(name, { ref: name, role: 'button', tag: 'button', inForm: 'form', submits });

  test('is not the one that leads back, saves for later or changes an answer', () => {
    const controls = ['Back', 'Save and finish later', 'Change name', 'Save and continue'].map((name) =>
      button(name),
    );

    expect(advanceOf(plain, viewOf({ fields: [field], controls }), [field])?.name).toBe('Save and continue');
  });

  test('is the one that sends the form, whatever it is called', () => {
    expect(advanceOf(plain, viewOf({ fields: [field], controls: [button('Onwards')] }), [field])?.name).toBe(
      'Onwards',
    );
  });

  test('comes after the look-up beside a postcode', () => {
    const view = viewOf({
      headings: [h1('Your address')],
      fields: [field],
      controls: [button('Find address'), button('Continue')],
    });

    expect(lookUpOf(view)?.name).toBe('Find address');
    expect(advanceOf(plain, view, [field])?.name).toBe('Continue');
  });

  test('is the look-up itself where nothing else sends the form', () => {
    const view = viewOf({ fields: [field], controls: [button('Find address')] });

    expect(lookUpOf(view)).toBeNull();
    expect(advanceOf(plain, view, [field])?.name).toBe('Find address');
  });
});
