import { describe, expect, test } from 'vitest';
import { chooseNext } from '../../journeys/choose-next.ts';
import { findBinDay } from '../../journeys/find-bin-day.ts';
import { payCouncilTax } from '../../journeys/pay-council-tax.ts';
import { reportFlyTipping } from '../../journeys/report-fly-tipping.ts';
import { reportMissedBin } from '../../journeys/report-missed-bin.ts';
import { searchPlanningApplications } from '../../journeys/search-planning-applications.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { atStart, h1, link, viewOf } from '../builders/view-of.ts';

describe('among links that could lead on', () => {
  test('the main content goes before what stands around every page', () => {
    const header = link('Report it', { area: 'header', href: 'https://www.larkton.example/report' });
    const view = viewOf({
      headings: [h1('Fly-tipping')],
      controls: [header, link('Report fly-tipping on public land')],
    });
    const here = { ...atStart, reached: 2 };

    expect(chooseNext(reportFlyTipping, view, here).decision).toMatchObject({
      chosen: { name: 'Report fly-tipping on public land' },
    });
    const online = { ...view, controls: [link('Report online', { area: 'header' }), link('Continue')] };
    expect(chooseNext(reportFlyTipping, online, here).decision).toMatchObject({
      chosen: { name: 'Continue' },
    });
  });

  test('the contents of a guide are part of the main content, and go by reading order', () => {
    const contents = link('Pay online', { area: 'navigation', under: 'Pay your council tax' });
    const view = viewOf({
      headings: [h1('Pay your council tax')],
      controls: [
        link('Pay online', { ref: 'top', area: 'navigation', href: 'https://x.example/all' }),
        contents,
        link('Pay online now'),
      ],
    });

    expect(chooseNext(payCouncilTax, view, { ...atStart, reached: 2 }).decision).toMatchObject({
      control: { ref: 'Pay online' },
    });
  });

  test('news loses to a service, and is not followed alone', () => {
    const news = link('Council tax bill payment latest');
    const here = { ...atStart, reached: 1 };

    expect(
      chooseNext(payCouncilTax, viewOf({ controls: [news, link('Council tax bills')] }), here).decision,
    ).toMatchObject({ chosen: { name: 'Council tax bills' } });
    expect(chooseNext(payCouncilTax, viewOf({ controls: [news] }), here).decision.kind).toBe('stuck');
  });

  test.each([
    'Bins and recycling Find your bin day, garden waste and missed bins',
    'Bins and recycling: missed bins',
  ])('%j is the section on bins, before a broader one', (name) => {
    const controls = [link('Streets and environment'), link(name)];

    expect(chooseNext(reportMissedBin, viewOf({ index: 0, controls }), atStart).decision).toMatchObject({
      chosen: { name },
    });
  });

  test('a card is read by its title before what it says besides', () => {
    const name = 'Bins and recycling Find your bin day, missed collections and recycling centres';
    const controls = [link(name), link('Bin collection calendar')];

    expect(chooseNext(findBinDay, viewOf({ index: 0, controls }), atStart).decision).toMatchObject({
      chosen: { name: 'Bin collection calendar', towards: 'bin-day' },
    });
    expect(
      chooseNext(findBinDay, viewOf({ index: 0, controls: controls.slice(0, 1) }), atStart).decision,
    ).toMatchObject({ chosen: { name, towards: 'bins', method: 'pattern' } });
  });

  test.each(['Report it', 'Pay, report, apply', 'Apply, report or pay', 'Do it online', 'Online services'])(
    '%j is followed where nothing names the task',
    (name) => {
      const view = viewOf({ index: 0, controls: [link('Opening hours'), link(name)] });

      expect(chooseNext(reportMissedBin, view, atStart).decision).toMatchObject({ chosen: { name } });
      expect(
        chooseNext(reportMissedBin, { ...view, controls: [...view.controls, link('Bins')] }, atStart)
          .decision,
      ).toMatchObject({ chosen: { name: 'Bins' } });
    },
  );

  test('what is done by another verb is not', () => {
    const view = viewOf({ index: 0, controls: [link('Apply for it')] });

    expect(chooseNext(reportMissedBin, view, atStart).decision.kind).toBe('stuck');
  });
});

describe('a button that sends a form to another site', () => {
  const pay = controlOf('Pay now', {
    ref: 'pay',
    role: 'button',
    tag: 'button',
    inForm: 'form1',
    submits: true,
  });
  const to = (action: string, method = 'POST') =>
    chooseNext(
      payCouncilTax,
      viewOf({
        headings: [h1('Pay your council tax')],
        controls: [pay],
        forms: [{ key: 'form1', name: '', method, action }],
      }),
      { ...atStart, reached: 2 },
    ).decision;

  test('by POST ends the journey safely, and is no dead end', () => {
    expect(to('https://pay.supplier.example/start')).toMatchObject({
      kind: 'stop',
      chosen: { name: 'Pay now' },
      reason: expect.stringContaining('pay.supplier.example'),
    });
  });

  test('by GET, or to the site itself, is pressed', () => {
    expect(to('https://pay.supplier.example/start', 'GET').kind).toBe('follow');
    expect(to('https://www.larkton.example/start').kind).toBe('follow');
  });
});

describe('a register with several boxes', () => {
  const button = controlOf('Search', { ref: 'b', role: 'button', submits: true, inForm: 'form1' });
  const boxes = (names: readonly string[], context = 'Search planning applications') =>
    names.map((name, index) => fieldOf(name, { ref: `f${index}`, inForm: 'form1', context }));
  const filled = (fields: ReturnType<typeof boxes>): string | undefined => {
    const { decision } = chooseNext(
      searchPlanningApplications,
      viewOf({ headings: [h1('Planning register')], fields, controls: [button] }),
      atStart,
    );
    return decision.kind === 'enquire' ? decision.field.name : undefined;
  };

  test.each([
    [['Application reference', 'Ward or address', 'Keyword'], 'Keyword'],
    [['Application number', 'Site address', 'Description of proposal'], 'Description of proposal'],
    [['Postcode', 'Search for'], 'Search for'],
    [['Cyfeirnod y cais', 'Allweddair'], 'Allweddair'],
    [['Application reference', 'Site address'], 'Application reference'],
    [['Reference, address or keyword'], 'Reference, address or keyword'],
    [['Ward', 'Proposal'], 'Proposal'],
  ])('of %j fills %j with a word', (names, name) => {
    expect(filled(boxes(names))).toBe(name);
  });

  test('takes the simple search before the advanced one', () => {
    const advanced = fieldOf('Keyword', {
      ref: 'a',
      inForm: 'form1',
      context: 'Advanced search of applications',
    });

    expect(filled([advanced, ...boxes(['Application details'], 'Simple search of applications')])).toBe(
      'Application details',
    );
  });
});

describe('a page of terms before a register', () => {
  const progress = { ...atStart, reached: 2 };

  test.each([
    'I accept',
    'I have read and accept the terms',
    'Derbyn / Accept',
    "Rwy'n derbyn",
    'Rwyf yn cytuno',
  ])('is accepted by %j', (name) => {
    const view = viewOf({ headings: [h1('Ymwadiad')], controls: [link('Opening hours'), link(name)] });

    expect(chooseNext(searchPlanningApplications, view, progress).decision).toMatchObject({
      kind: 'follow',
      chosen: { name, method: 'synonym' },
    });
  });

  test('has its box ticked first', () => {
    const tick = fieldOf('I agree to the terms', { kind: 'checkbox', inForm: 'form1' });
    const button = controlOf('Accept', { ref: 'b', role: 'button', inForm: 'form1', submits: true });
    const view = viewOf({ headings: [h1('Terms and conditions')], fields: [tick], controls: [button] });

    expect(chooseNext(searchPlanningApplications, view, progress).decision).toMatchObject({
      kind: 'answer',
      acts: [{ kind: 'tick' }],
      submit: { name: 'Accept' },
    });
  });

  test('is not the home page, nor one that only speaks of terms', () => {
    const view = viewOf({ headings: [h1('Terms and conditions')], controls: [link('Opening hours')] });

    expect(chooseNext(searchPlanningApplications, view, progress).decision.kind).toBe('stuck');
  });
});
