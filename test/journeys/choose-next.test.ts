import { describe, expect, test } from 'vitest';
import { chooseNext } from '../../journeys/choose-next.ts';
import { payCouncilTax } from '../../journeys/pay-council-tax.ts';
import { fieldOf } from '../builders/control-of.ts';
import { atStart, h1, link, viewOf } from '../builders/view-of.ts';

describe('choosing the next link', () => {
  test('takes the task itself from the home page before its topic', () => {
    const view = viewOf({ index: 0, controls: [link('Council tax'), link('Pay your council tax')] });

    const { decision } = chooseNext(payCouncilTax, view, atStart);

    expect(decision).toMatchObject({
      kind: 'follow',
      chosen: { name: 'Pay your council tax', method: 'pattern', towards: 'pay', ambiguous: false },
    });
  });

  test('takes the topic by its pattern before a later waypoint by a synonym', () => {
    const view = viewOf({ index: 0, controls: [link('Make a payment'), link('Council tax')] });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      chosen: { name: 'Council tax', method: 'pattern' },
    });
  });

  test('does not follow "Continue" from the home page, where it could be anything', () => {
    const view = viewOf({ index: 0, controls: [link('Continue'), link('Council tax')] });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      chosen: { name: 'Council tax' },
    });
  });

  test('takes a synonym when no name fits the pattern', () => {
    const view = viewOf({
      headings: [h1('Council tax')],
      controls: [link('Council tax bands'), link('Ways to pay')],
    });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      chosen: { name: 'Ways to pay', method: 'synonym' },
    });
  });

  test('falls back on the words of the goal, and says how many are shared', () => {
    const view = viewOf({
      headings: [h1('Pay')],
      controls: [link('News'), link('Council tax bills and payments')],
    });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      chosen: {
        name: 'Council tax bills and payments',
        method: 'goal-words',
        because: 'No name fits; it shares 4 words with the goal',
      },
    });
  });

  test("takes the council's own override before everything else", () => {
    const view = viewOf({ index: 0, controls: [link('Pay your council tax'), link('Money matters')] });

    const { decision } = chooseNext(payCouncilTax, view, atStart, {
      overrides: { pay: { name: { source: '^money matters', flags: 'i' } } },
    });

    expect(decision).toMatchObject({ chosen: { name: 'Money matters', method: 'override' } });
  });

  test('takes the earlier of two equals and records that it was ambiguous', () => {
    const view = viewOf({ index: 0, controls: [link('Pay council tax'), link('Pay council tax online')] });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      chosen: { name: 'Pay council tax', ambiguous: true, considered: [{ name: 'Pay council tax online' }] },
    });
  });

  test('does not call two links to the same page ambiguous', () => {
    const href = 'https://www.larkton.example/pay';
    const view = viewOf({
      index: 0,
      controls: [link('Pay council tax', { href }), link('Pay your council tax', { href: `${href}#how` })],
    });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({ chosen: { ambiguous: false } });
  });

  test.each([
    ['it was followed before', link('Pay council tax'), ['https://www.larkton.example/pay-council-tax']],
    [
      'it leads to the same page',
      link('Pay council tax', { href: 'https://www.larkton.example/here#pay' }),
      [],
    ],
    ['it is a document', link('Pay council tax', { href: 'https://www.larkton.example/pay.pdf' }), []],
    ['it starts an e-mail', link('Pay council tax', { href: 'mailto:tax@larkton.example' }), []],
    ['it belongs to the cookie banner', link('Pay council tax', { area: 'banner' }), []],
  ])('leaves a link when %s', (_, control, followed) => {
    const progress = { ...atStart, followed: new Set(followed) };

    expect(chooseNext(payCouncilTax, viewOf({ index: 0, controls: [control] }), progress).decision.kind).toBe(
      'stuck',
    );
  });

  test('never follows sign-out or deletion, whatever else they say', () => {
    const view = viewOf({
      controls: [link('Sign out and pay council tax'), link('Delete my council tax account')],
    });

    expect(chooseNext(payCouncilTax, view, atStart).decision.kind).toBe('stuck');
  });

  test('names the document when only a document leads on', () => {
    const view = viewOf({
      controls: [link('Pay council tax form', { href: 'https://www.larkton.example/form.pdf' })],
    });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      kind: 'stuck',
      reason: 'Only a document leads on: "Pay council tax form"',
    });
  });

  test("stops at the goal when the goal's evidence is on the screen", () => {
    const view = viewOf({ fields: [fieldOf('Council tax reference number')] });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toEqual({ kind: 'goal' });
  });

  test('does not take a heading of the home page for the task', () => {
    const view = viewOf({ index: 0, headings: [h1('Pay, report, apply')], controls: [link('Council tax')] });

    const { decision, reached } = chooseNext(payCouncilTax, view, atStart);

    expect(reached).toBe(0);
    expect(decision).toMatchObject({ chosen: { name: 'Council tax' } });
  });

  test('is not slowed down by a name of a hundred thousand characters', () => {
    const view = viewOf({ index: 0, controls: [link(`${'pay '.repeat(25_000)}`), link('Council tax')] });
    const start = performance.now();

    chooseNext(payCouncilTax, view, atStart);

    expect(performance.now() - start).toBeLessThan(500);
  });
});
