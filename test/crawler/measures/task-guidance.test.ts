import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taskGuidance } from '../../../crawler/measures/task-guidance.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { factsOf, journeyOf, stopped } from '../../builders/journey-of.ts';
import { wordsSeen } from '../../builders/seen-of.ts';

const needs = ['You will need:', '- your reference', '- a card'];
const told = [
  ...needs,
  'There is no charge.',
  '# What happens next',
  'We show it on your account within 2 working days.',
  'It takes about 3 minutes.',
  'You can pay for a friend if you have their bill.',
  '# By telephone',
  'Call 01632 960123.',
  'We will ask for your name.',
];
const form = {
  heading: 'What is your council tax reference?',
  waypoints: ['reference-form'],
  fields: [fieldOf('Reference', { box: { x: 20, y: 300, width: 200, height: 40 } })],
  examined: wordsSeen('It has 8 digits.'),
};

/** A journey whose task page has these words and leads to a form. */
function journey(lines: readonly string[], asks: Parameters<typeof journeyOf>[number] = form) {
  const task = { heading: 'Pay your council tax', waypoints: ['pay'], examined: wordsSeen(...lines) };

  return journeyOf('Home', 'Council tax', task, asks);
}

/** How many are met, of how many, and the answer to each question. */
function answers(evidence: ReturnType<typeof journey>) {
  const answer = taskGuidance.measure(evidence);
  if (answer.kind !== 'measured') return answer;
  const [applies, ...items] = answer.parts;

  return {
    met: answer.value,
    of: applies?.max,
    ...Object.fromEntries(
      items.flatMap((part) => [part, ...(part.parts ?? [])]).map(({ id, value }) => [id, value]),
    ),
  };
}

describe('task-guidance', () => {
  test('meets what is told; too few words to read are no part of it', () => {
    expect(answers(journey(told))).toEqual({
      met: 8,
      of: 8,
      'have-to-hand': 'yes',
      cost: 'yes',
      'what-happens': 'yes',
      'how-long': 'yes',
      'time-to-do': 'yes',
      'hear-back': 'yes',
      'who-can-use': 'yes',
      'other-way': 'yes',
      form: 'yes',
      'how-to-fill': 'yes',
      'asked-before': 'yes',
      'plain-names': 'yes',
      'reading-age': null,
    });
  });

  test('says which words gave an answer, and on which step', () => {
    const answer = taskGuidance.measure(journey(told));

    expect(answer.kind === 'measured' && answer.parts.find(({ id }) => id === 'have-to-hand')).toMatchObject({
      step: 2,
      note: '“You will need: your reference; a card”',
    });
  });

  test('meets only the plain name where nothing is told', () => {
    expect(answers(journey(['Pay your bill here.']))).toMatchObject({
      met: 1,
      of: 8,
      'plain-names': 'yes',
      form: 'no',
    });
  });

  test('asks for both: how long it takes and when you hear back', () => {
    expect(answers(journey(['It takes about 3 minutes.']))).toMatchObject({
      'time-to-do': 'yes',
      'hear-back': 'no',
      'how-long': 'no',
    });
  });

  test('does not take what stands below the first field for told beforehand', () => {
    const below = (y: number) => ({
      ...form,
      fields: [fieldOf('Reference', { box: { x: 20, y, width: 200, height: 40 } })],
      examined: wordsSeen('You will need your bill.'),
    });

    expect(answers(journey([], below(500)))).toMatchObject({ 'have-to-hand': 'yes' });
    expect(answers(journey([], below(50)))).toMatchObject({ 'have-to-hand': 'no' });
  });

  test('takes a hint that stays in sight, and none inside the box', () => {
    const field = fieldOf('Reference', { hint: 'Printed at the top of your bill' });
    const asks = { ...form, fields: [field], examined: wordsSeen('Reference') };

    expect(
      answers(journey([], { ...asks, mainText: 'Reference Printed at the top of your bill' })),
    ).toMatchObject({
      'how-to-fill': 'yes',
    });
    expect(answers(journey([], { ...asks, mainText: 'Reference' }))).toMatchObject({ 'how-to-fill': 'no' });
  });

  test('has no question about a form where none was seen', () => {
    expect(answers(journey([], { heading: 'Pay', examined: wordsSeen('Sign in') }))).toMatchObject({
      'how-to-fill': 'does not apply',
    });
  });

  test.each([
    ['a product', 'Public Access', 'https://www.larkton.gov.uk/pay', 'no'],
    ['the supplier whose site it is', 'Welcome to CivicPay', 'https://www.civicpay.co.uk/larkton', 'no'],
    ['a product beside the task', 'Pay council tax with Civica', 'https://www.larkton.gov.uk/pay', 'yes'],
    ['nobody', 'Payment details', 'https://www.civicpay.co.uk/larkton', 'yes'],
    [
      'ordinary words in small letters',
      'Improving public access to parks',
      'https://www.larkton.gov.uk/pay',
      'yes',
    ],
  ])('looks for names of suppliers in main headings: %s', (_, heading, url, plain) => {
    expect(
      answers(journey([], { ...form, heading, url, headings: [{ level: 1, text: heading, area: 'main' }] })),
    ).toMatchObject({
      'plain-names': plain,
    });
  });

  test('looks for names of suppliers in the labels that were followed', () => {
    const evidence = journey(told);
    const steps = evidence.steps.map((step) =>
      step.index === 2 ? { ...step, controls: [controlOf('Citizen Access')] } : step,
    );

    expect(answers({ ...evidence, steps })).toMatchObject({ 'plain-names': 'no', met: 7 });
  });

  test('asks less of a journey that only looks something up', () => {
    const lookUp = factsOf({
      waypoints: [
        { id: 'home', kind: 'home', follow: [] },
        { id: 'pay', kind: 'search', follow: [] },
        { id: 'results', kind: 'results', follow: [] },
      ],
    });
    const search = {
      ...form,
      waypoints: ['pay'],
      examined: wordsSeen('For example, LK1 2AB', 'Call 01632 960123'),
    };
    const evidence = journeyOf('Home', search, {
      heading: 'Results',
      waypoints: ['results'],
      examined: wordsSeen(...told),
    });

    expect(answers({ ...evidence, journey: lookUp })).toMatchObject({
      met: 3,
      of: 3,
      cost: 'does not apply',
    });
  });

  test('cannot say no where a page was not read', () => {
    expect(answers(journeyOf('Home', { heading: 'Pay', waypoints: ['pay'] }))).toMatchObject({
      cost: null,
      met: 1,
      of: 1,
    });
  });

  test('cannot tell what was not the council’s to answer for', () => {
    expect(taskGuidance.measure(stopped(journey(told), 'nothing answered', 'timed-out')).kind).toBe(
      'cannot-tell',
    );
  });

  test('is never lowered by one sentence of guidance more', () => {
    const single = told.filter((line) => !/^[#-]|:$/.test(line));
    fc.assert(
      fc.property(fc.subarray([...single, 'Pay your bill.']), fc.constantFrom(...single), (some, more) => {
        const metBy = (lines: readonly string[]) => {
          const answer = taskGuidance.measure(journey(lines));
          return answer.kind === 'measured' ? Number(answer.value) : -1;
        };

        expect(metBy([...some, more])).toBeGreaterThanOrEqual(metBy(some));
      }),
      { numRuns: 60 },
    );
  });
});
