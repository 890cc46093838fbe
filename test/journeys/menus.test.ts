import { describe, expect, test } from 'vitest';
import type { Control } from '../../crawler/records/control.ts';
import { applySinglePersonDiscount } from '../../journeys/apply-single-person-discount.ts';
import { chooseNext } from '../../journeys/choose-next.ts';
import type { Decision } from '../../journeys/decision.ts';
import { tellUsYouAreMoving } from '../../journeys/tell-us-you-are-moving.ts';
import { controlOf } from '../builders/control-of.ts';
import { atStart, h1, link, viewOf } from '../builders/view-of.ts';

const closed = (name: string, overrides: Partial<Control> = {}): Control =>
  controlOf(name, { ref: name, role: 'button', expanded: false, ...overrides });

const nameOf = (decision: Decision): string =>
  decision.kind === 'open' || decision.kind === 'follow'
    ? `${decision.kind} ${decision.control.name}`
    : decision.kind;

describe('closed sections and menus', () => {
  const discounts = { headings: [h1('Discounts')] };
  const onDiscounts = { ...atStart, reached: 2 };
  const next = (controls: Control[]): string =>
    nameOf(chooseNext(applySinglePersonDiscount, viewOf({ ...discounts, controls }), onDiscounts).decision);

  test('of the main content are opened before the menu of the site', () => {
    const menu = closed('Council tax and benefits', { area: 'navigation' });

    expect(next([menu, closed('Council tax discount forms')])).toBe('open Council tax discount forms');
    expect(next([menu])).toBe('open Council tax and benefits');
  });

  test('are not opened where a row of a table names the task', () => {
    const menu = closed('Council tax and benefits', { area: 'navigation' });
    const rows = [
      link('Apply online', {
        ref: 'a',
        href: 'https://x.example/1',
        context: 'Carers You look after someone Apply online',
      }),
      link('Apply online', {
        ref: 'b',
        href: 'https://x.example/2',
        context: 'Single person discount 25% Apply online',
      }),
    ];
    const { decision } = chooseNext(
      applySinglePersonDiscount,
      viewOf({ ...discounts, controls: [menu, ...rows] }),
      onDiscounts,
    );

    expect(decision).toMatchObject({
      control: { ref: 'b' },
      chosen: { method: 'goal-words', towards: 'discount' },
    });
  });

  test('that say how it is done are opened on the page about the task, and only there', () => {
    const how = closed('How to apply');

    expect(next([closed('Who lives with you'), how])).toBe('open How to apply');
    expect(
      nameOf(chooseNext(applySinglePersonDiscount, viewOf({ index: 0, controls: [how] }), atStart).decision),
    ).toBe('stuck');
  });

  test('of news are not opened', () => {
    expect(next([closed('Council tax news and single person discount campaign')])).toBe('stuck');
  });

  test('about before and after are opened last, whatever they say', () => {
    const controls = [closed('Before you move'), closed('Tell us that you are moving')];
    const view = viewOf({ headings: [h1('Change of address')], controls });
    const { decision } = chooseNext(tellUsYouAreMoving, view, { ...atStart, reached: 2 });

    expect(nameOf(decision)).toBe('follow Tell us that you are moving');
    const opened = { ...view, controls: [controls[0] as Control, link('Tell us online')] };
    expect(nameOf(chooseNext(tellUsYouAreMoving, opened, { ...atStart, reached: 2 }).decision)).toBe(
      'follow Tell us online',
    );
    const alone = { ...view, controls: controls.slice(0, 1) };
    expect(nameOf(chooseNext(tellUsYouAreMoving, alone, { ...atStart, reached: 2 }).decision)).toBe(
      'follow Before you move',
    );
  });

  test('are taken in reading order where their names say as much', () => {
    expect(next([closed('Discount for one person'), closed('Discount for a person alone')])).toBe(
      'open Discount for one person',
    );
  });

  test.each([
    'Menu',
    'Main menu',
    'Dewislen',
    'Prif ddewislen',
    'Bwydlen',
    'Dangos pob gwasanaeth',
    'Rhagor',
    'Dewislen / Menu',
    'Show all services',
    'More services',
  ])('%j is the menu of the site', (name) => {
    expect(next([controlOf(name, { ref: name, role: 'button', area: 'header' })])).toBe(`open ${name}`);
  });
});
