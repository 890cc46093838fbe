import { describe, expect, test } from 'vitest';
import { focusOrder } from '../../../../crawler/measures/checks/focus-order.ts';
import type { FocusStop } from '../../../../crawler/records/facts/focus-walk-facts.ts';
import { about, stopOf, walkOf } from './walk-of.ts';

const found = (...stops: FocusStop[]): string[] =>
  focusOrder.judge(walkOf(stops), about).map(({ kind, place }) => `${kind} ${place.selector}`);

const at = (x: number, y: number) => ({ box: { x, y, width: 100, height: 30 } });

describe('focus-order', () => {
  test('is sure where tabindex skips a field of a form and comes back to it', () => {
    const form = { form: 0 };
    const first = stopOf('name', 0, { ...form, tabindex: 1 });
    const postcode = stopOf('postcode', 2, { ...form, tabindex: 2 });
    const street = stopOf('street', 1, { ...form, tabindex: 3 });
    expect(found(first, postcode, street)).toEqual(['violation #postcode']);
  });

  test('is not sure where tabindex brings something forward outside a form', () => {
    expect(found(stopOf('search', 1, { tabindex: 1 }), stopOf('home', 0))).toEqual(['needs-review #search']);
  });

  test('lets be tabindex values that follow the code', () => {
    expect(found(stopOf('a', 0, { tabindex: 1 }), stopOf('b', 1, { tabindex: 2 }))).toEqual([]);
  });

  test('notes a row of three that is gone through from its end, and not one of two', () => {
    const [right, middle, left] = [
      stopOf('c', 0, at(400, 0)),
      stopOf('b', 1, at(200, 0)),
      stopOf('a', 2, at(0, 0)),
    ];
    expect(found(right, middle, left)).toEqual(['needs-review #c']);
    expect(found(right, middle)).toEqual([]);
  });

  test('reads a row from right to left where the language does', () => {
    const rtl = { rtl: true };
    const row = [
      stopOf('a', 0, { ...at(400, 0), ...rtl }),
      stopOf('b', 1, { ...at(200, 0), ...rtl }),
      stopOf('c', 2, { ...at(0, 0), ...rtl }),
    ];
    expect(found(...row)).toEqual([]);
    expect(found(...row.toReversed().map((stop, order) => ({ ...stop, order })))).toEqual([
      'needs-review #c',
    ]);
  });

  test('lets be a jump from the foot of one column to the head of the next', () => {
    expect(found(stopOf('a', 0, at(0, 0)), stopOf('b', 1, at(0, 500)), stopOf('c', 2, at(300, 0)))).toEqual(
      [],
    );
  });
});
