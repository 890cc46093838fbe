import { describe, expect, test } from 'vitest';
import { chooseNext } from '../../journeys/choose-next.ts';
import { payCouncilTax } from '../../journeys/pay-council-tax.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { atStart, h1, link, viewOf } from '../builders/view-of.ts';

const siteSearch = fieldOf('Search this site', { inForm: 'form0', area: 'header', kind: 'search' });
const go = controlOf('Go', { ref: 'go', role: 'button', inForm: 'form0', submits: true, area: 'header' });

describe('where no link fits', () => {
  test('the site is searched with the words of the task, once', () => {
    const view = viewOf({ fields: [siteSearch], controls: [link('Opening hours'), go] });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      kind: 'search-site',
      submit: { ref: 'go', method: 'site-search' },
      words: payCouncilTax.asks,
    });
    expect(chooseNext(payCouncilTax, view, { ...atStart, searchedSite: true }).decision.kind).toBe('stuck');
  });

  test('a search that is sent by POST is left alone', () => {
    const forms = [{ key: 'form0', name: '', method: 'POST', action: 'https://www.larkton.example/search' }];

    expect(
      chooseNext(payCouncilTax, viewOf({ fields: [siteSearch], controls: [go], forms }), atStart).decision
        .kind,
    ).toBe('stuck');
  });

  test('the A to Z is followed, then the letter that the task begins with', () => {
    const letters = ['A', 'B', 'C', 'D', 'P', 'Z'].map((letter) => link(letter));

    expect(
      chooseNext(payCouncilTax, viewOf({ controls: [link('A to Z of services')] }), atStart).decision,
    ).toMatchObject({ kind: 'follow', chosen: { name: 'A to Z of services', method: 'a-to-z' } });
    expect(chooseNext(payCouncilTax, viewOf({ controls: letters }), atStart).decision).toMatchObject({
      kind: 'follow',
      chosen: { name: 'P', method: 'a-to-z' },
    });
  });

  test('a closed menu is opened before words of the goal are followed', () => {
    const menu = controlOf('Menu', { ref: 'menu', role: 'button', expanded: false, area: 'header' });
    const view = viewOf({ controls: [menu, link('Council tax bands')] });

    expect(chooseNext({ ...payCouncilTax }, viewOf({ controls: [menu] }), atStart).decision).toMatchObject({
      kind: 'open',
      control: { ref: 'menu' },
    });
    expect(chooseNext(payCouncilTax, view, { ...atStart, reached: 1 }).decision.kind).toBe('open');
  });

  test('a page about the task with only a document is a dead end, and is not searched past', () => {
    const view = viewOf({
      headings: [h1('Pay your council tax')],
      fields: [siteSearch],
      controls: [link('Council tax payment form (PDF)', { href: 'https://www.larkton.example/pay.pdf' }), go],
    });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      kind: 'stuck',
      reason: 'Only a document leads on: "Council tax payment form (PDF)"',
    });
  });
});

describe('a sign-in in the way', () => {
  const password = fieldOf('Password', { kind: 'password', inForm: 'form1' });
  const headings = [h1('Sign in')];

  test('ends the journey', () => {
    const view = viewOf({ headings, fields: [password], controls: [link('Opening hours')] });

    expect(chooseNext(payCouncilTax, view, atStart).decision.kind).toBe('sign-in');
  });

  test('is gone round where the page offers a way', () => {
    const view = viewOf({
      headings,
      fields: [password],
      controls: [link('Continue without signing in')],
    });

    expect(chooseNext(payCouncilTax, view, atStart).decision).toMatchObject({
      kind: 'follow',
      chosen: { name: 'Continue without signing in', method: 'synonym' },
    });
  });
});

describe('links whose words could stand anywhere', () => {
  test('say what their sentence says', () => {
    const here = link('click here', { context: 'To pay your council tax online click here' });

    expect(
      chooseNext(payCouncilTax, viewOf({ controls: [link('Opening hours'), here] }), atStart).decision,
    ).toMatchObject({ chosen: { name: 'click here', method: 'goal-words' } });
  });

  test('of one name are told apart by what they stand beside', () => {
    const controls = [
      link('Make a payment', {
        ref: 'a',
        href: 'https://x.example/1',
        context: 'Parking fine Make a payment',
      }),
      link('Make a payment', {
        ref: 'b',
        href: 'https://x.example/2',
        context: 'Council tax Make a payment',
      }),
    ];

    expect(
      chooseNext(payCouncilTax, viewOf({ controls }), { ...atStart, reached: 1 }).decision,
    ).toMatchObject({ control: { ref: 'b' }, chosen: { ambiguous: false } });
  });
});
