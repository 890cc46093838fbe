import { describe, expect, test } from 'vitest';
import { notWorthIt } from '../../../../crawler/measures/clarity/label.ts';
import { controlOf, fieldOf } from '../../../builders/control-of.ts';
import { factsOf } from '../../../builders/journey-of.ts';
import { chosenOf } from '../../../builders/step-of.ts';
import { firstScore, followedFrom } from './score-of.ts';

/** The points of the rows under "What the label says": [specific, verb, goal words, heading, length]. */
function labelled(name: string, next = 'Pay council tax') {
  const { points } = firstScore(followedFrom(controlOf(name), { next }));

  return ['specific', 'verb', 'goal-words', 'heading', 'length'].map((id) => points[`label/${id}`]);
}

describe('what a label says', () => {
  test.each([
    // Words of the task: council tax, pay, payment, bill; six points each, at most twelve.
    ['Pay council tax', [10, 8, 12, 6, 4]],
    ['Pay your council tax online (opens in a new tab)', [10, 8, 12, 6, 4]],
    ['Council tax', [10, 0, 6, 6, 4]],
    ['Council tax payments', [10, 0, 12, 6, 4]],
    ['Bins', [10, 0, 0, 0, 0]],
    ['Read more', [0, 8, 0, 0, 4]],
    ['Click here!', [0, 0, 0, 0, 4]],
    // A start button begins a service: the first question need not be called as it is.
    ['Start now', [10, 8, 0, null, 4]],
    ['Dechrau nawr', [10, 8, 0, null, 4]],
    ['Restart now', [10, 0, 0, 0, 4]],
    ['Find out about everything that has to do with your council tax', [10, 8, 6, 6, 0]],
    ['', [0, 0, 0, 0, 0]],
  ])('earns %j its points: %j', (name, expected) => {
    expect(labelled(name)).toEqual(expected);
  });

  test('knows Welsh verbs and vague Welsh labels', () => {
    expect(labelled('Talu treth y cyngor', 'Talu treth y cyngor')).toEqual([10, 8, 0, 6, 4]);
    expect(labelled('Cliciwch yma', 'Talu')).toEqual([0, 0, 0, 0, 4]);
  });

  test('does not count the words for a task on a page in Welsh, where they are known in English only', () => {
    const { points, groups } = firstScore(
      followedFrom(controlOf('Talu treth y cyngor'), {
        step: { lang: 'cy-GB' },
        next: 'Talu treth y cyngor',
      }),
    );

    // 12 of the 40 points leave the denominator; the rest is earned.
    expect(points['label/goal-words']).toBeNull();
    expect(groups.label).toEqual({ value: 28, max: 28 });
  });

  test('agrees with a heading that has half of its words, whatever the ending', () => {
    expect(labelled('Pay a bill', 'Paying bills and fines')[3]).toBe(6);
    expect(labelled('Planning applications', 'Planning')[3]).toBe(6);
    expect(labelled('Pay a bill', 'Welcome to CivicPay')[3]).toBe(0);
  });

  test('cannot compare the label with a page without heading and title', () => {
    expect(labelled('Pay council tax', '')[3]).toBeNull();
  });

  test('says what would earn the points back in words of the heading it leads to', () => {
    const { advice } = firstScore(followedFrom(controlOf('Click here'), { next: 'Pay your council tax' }));
    const say = 'Say “Pay your council tax”, as the heading it leads to does, in place of “Click here”.';

    expect(advice).toEqual({
      'label/specific': say,
      'label/verb': say,
      'label/goal-words': say,
      'label/heading': say,
    });
  });

  test('takes the name of the task where the heading would earn less', () => {
    // "Ways to pay" has one word of the task and no verb at its head; "Pay council tax" has two and one.
    const { advice } = firstScore(followedFrom(controlOf('Click here'), { next: 'Ways to pay' }));

    expect(advice['label/verb']).toBe(
      'Say “Pay council tax”, as people call the task, in place of “Click here”.',
    );
    expect(advice['label/heading']).toBe(
      'Say “Pay council tax”, as people call the task, in place of “Click here”.',
    );
  });

  test('does not offer a question, a count of results or a heading that was not kept as a label', () => {
    for (const next of ['What is your council tax reference?', '8 results for council tax']) {
      const { advice } = firstScore(followedFrom(controlOf('Click here'), { next }));

      expect(advice['label/specific']).toContain('“Pay council tax”, as people call the task');
    }
    const { points, advice } = firstScore(
      followedFrom(controlOf('More'), { next: { heading: 'Not kept', veiled: true } }),
    );

    expect(points['label/heading']).toBeNull();
    expect(advice['label/specific']).toContain('“Pay council tax”, as people call the task');
  });

  test('does not offer words that would lose more elsewhere than they earn', () => {
    // "Welcome" would agree with itself (6), but has no verb (8) and none of the words (12).
    const { advice } = firstScore(followedFrom(controlOf('Pay council tax'), { next: 'Welcome' }));

    expect(advice).toEqual({
      'label/heading': 'Head that page “Pay council tax”, as the link says, or use more of its words.',
    });
  });

  test('gives one label for all rows that it earns more on, and no second one', () => {
    // “Pay council tax” earns 10 + 8 + 12 + 4, half of the heading's words not among them; the heading itself 10 + 6 + 4.
    const { advice } = firstScore(followedFrom(controlOf('More'), { next: 'Important information' }));
    const say = 'Say “Pay council tax”, as people call the task, in place of “More”.';

    expect(advice).toEqual({
      'label/specific': say,
      'label/verb': say,
      'label/goal-words': say,
      'label/heading': 'Use the same words for both.',
      'label/length': say,
    });
  });

  test('offers the name of the task for the link into the task alone, not for those to a section or within it', () => {
    const generic = 'Use a word for this task: “council tax”, “pay”, “payment”, “bill”.';
    const [toSection, within] = [
      followedFrom(controlOf('Services'), {
        step: { chosen: chosenOf('Services', { towards: 'council-tax' }) },
        next: 'Services',
      }),
      followedFrom(controlOf('Services'), { step: { waypoints: ['council-tax', 'pay'] }, next: 'Services' }),
    ];

    expect(
      firstScore(followedFrom(controlOf('Services'), { next: 'Services' })).advice['label/goal-words'],
    ).toBe('Say “Pay council tax”, as people call the task, in place of “Services”.');
    expect(firstScore(toSection).advice['label/goal-words']).toBe(generic);
    expect(firstScore(within).advice['label/goal-words']).toBe(generic);
  });

  test('gives no English example on a page in Welsh', () => {
    const { advice } = firstScore(
      followedFrom(controlOf('Cliciwch yma'), { step: { lang: 'cy' }, next: 'Treth y cyngor' }),
    );

    expect(advice).toEqual({
      'label/specific': 'Say “Treth y cyngor”, as the heading it leads to does, in place of “Cliciwch yma”.',
      'label/verb': 'Begin with a verb, such as “Talu”, “Gwneud cais” or “Chwilio”.',
      'label/heading': 'Say “Treth y cyngor”, as the heading it leads to does, in place of “Cliciwch yma”.',
    });
  });

  test('gives plain advice where it has no example that would do', () => {
    const journey = { ...followedFrom(controlOf('Bins'), { next: '' }), journey: factsOf({ title: 'Bins' }) };

    expect(firstScore(journey).advice).toEqual({
      'label/verb': 'Begin with a verb, such as “Pay”, “Apply” or “Find”.',
      'label/goal-words': 'Use a word for this task: “council tax”, “pay”, “payment”, “bill”.',
      'label/length': 'Say it in 2 to 8 words: enough, and read at a glance.',
    });
  });

  test('cuts a quotation that is too long, and shows markup as text only', () => {
    const name = `<img src=x onerror=alert(1)> ${'very '.repeat(40)}long`;
    const { notes } = firstScore(followedFrom(controlOf(name)));

    expect(notes['label/specific']?.length).toBeLessThan(130);
    expect(notes['label/specific']).toContain('“<img src=x onerror=alert(1)> very');
  });

  const sending = (name: string, step = {}) => {
    const cta = controlOf(name, { role: 'button', submits: true, inForm: 'form' });
    return firstScore(
      followedFrom(cta, { step: { fields: [fieldOf('Reference')], ...step }, next: 'Your bill' }),
    );
  };

  test('does not ask of a button that sends an answer to be called as the page that comes next', () => {
    const { points, notes } = sending('Continue');

    expect(points['label/heading']).toBeNull();
    expect(notes['label/heading']).toBe(
      'It sends what was filled in: which page comes next depends on the answer.',
    );
    // A button of a form that has nothing to fill in leads to one page.
    expect(sending('Continue', { fields: [] }).points['label/heading']).toBe(0);
    // Posted, it sends what was filled in on the pages before, as under "Check your answers".
    const forms = [{ key: 'form', name: '', method: 'post', action: 'https://www.council.example/sent' }];
    expect(sending('Accept and submit', { fields: [], forms }).points['label/heading']).toBeNull();
  });

  test('takes “Continue” between questions for what it is, and says first what is worth a change', () => {
    const { advice, first } = sending('Continue');

    // 12 points for words of the task and 4 for the length are lost all the same.
    expect(advice).toEqual({ 'label/goal-words': notWorthIt, 'label/length': notWorthIt });
    expect(first).toBeUndefined();
  });

  test.each([
    ['Pay', 'Say what it does with what was filled in, such as “Pay council tax”.'],
    ['Submit', 'Say it in 2 to 8 words: enough, and read at a glance.'],
  ])('says of the button “%s” what it could say', (name, expected) => {
    expect(sending(name).advice['label/length']).toBe(expected);
  });

  test('does not wish the page to be headed as vaguely as the link', () => {
    expect(
      firstScore(followedFrom(controlOf('Go on now'), { next: 'How do you feel?' })).advice['label/heading'],
    ).toBe('Use the same words for both.');
  });
});
