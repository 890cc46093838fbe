import { describe, expect, test } from 'vitest';
import { fieldCount } from '../../../crawler/measures/field-count.ts';
import type { Field } from '../../../crawler/records/control.ts';
import type { Step } from '../../../crawler/records/step.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf } from '../../builders/step-of.ts';

const send = controlOf('Continue', { role: 'button', submits: true, inForm: 'form' });

/** A page with a form, of which the first field is typed into and the button pressed. */
function formOf(fields: Field[], overrides: Partial<Step> & { heading?: string } = {}) {
  const numbered = fields.map((field, at) => ({ ...field, ref: `f${at}` }));

  return {
    heading: 'Details',
    fields: numbered,
    controls: [send],
    actions: [actionOf('fill', { ref: 'f0' }), actionOf('click')],
    ...overrides,
  };
}

function measuredOn(...drafts: Parameters<typeof journeyOf>) {
  const answer = fieldCount.measure(journeyOf(...drafts));
  if (answer.kind !== 'measured') throw new Error(answer.kind);

  return { value: answer.value, parts: Object.fromEntries(answer.parts.map((part) => [part.id, part])) };
}

/** What is counted of one form in the middle of a journey: [required, optional, not said]. */
function needsOf(fields: Field[], overrides: Partial<Step> = {}) {
  const { parts } = measuredOn('Home', formOf(fields, overrides), 'Done');

  return [parts.required?.value, parts.optional?.value, parts['not-said']?.value];
}

describe('field-count', () => {
  test('counts the fields of the form that the way goes through, and those that were filled', () => {
    const fields = [fieldOf('Keyword'), fieldOf('Status', { kind: 'select' }), fieldOf('Received after')];
    const { value, parts } = measuredOn('Home', formOf(fields), 'Results');

    expect(value).toBe(3);
    expect(parts.filled).toMatchObject({ value: 1 });
    expect(parts['step-1']).toMatchObject({
      label: 'Details',
      value: 3,
      step: 1,
      note: '“Keyword”; “Received after”; “Status”',
    });
  });

  test('knows what is needed by the code, and by words and stars that are explained', () => {
    const fields = [
      fieldOf('Name', { required: true }),
      fieldOf('Phone (optional)'),
      fieldOf('Town'),
      fieldOf('Reference *'),
    ];

    expect(needsOf(fields)).toEqual([1, 1, 2]);
    expect(needsOf(fields, { mainText: 'Fields marked * must be completed.' })).toEqual([2, 1, 1]);
  });

  test.each([
    ['Middle name (if known)', 'optional'],
    ['Ffôn (dewisol)', 'optional'],
    ['Phone - optional', 'optional'],
    ['Enw (gofynnol)', 'required'],
    ['Email: required', 'required'],
    ['Number of bins required', 'not-said'],
    ['Assistance required', 'not-said'],
    ['Optional extras', 'not-said'],
    ['Is parking optional?', 'not-said'],
  ])('takes “%s” as %s', (name, need) => {
    const expected = ['required', 'optional', 'not-said'].map((each) => (each === need ? 1 : 0));

    expect(needsOf([fieldOf(name)])).toEqual(expected);
  });

  test('reads hints and legends as well', () => {
    expect(needsOf([fieldOf('Phone', { hint: 'This field is optional' })])).toEqual([0, 1, 0]);
    expect(needsOf([fieldOf('Yes', { kind: 'radio', group: 'Do you own it? (required)' })])).toEqual([
      1, 0, 0,
    ]);
  });

  test('takes radio buttons of one set, and ticks under one legend, as one field', () => {
    const radios = ['Yes', 'No'].map((name) => fieldOf(name, { kind: 'radio', set: 'owner' }));
    const ticks = ['Food', 'Paper'].map((name) =>
      fieldOf(name, { kind: 'checkbox', set: name, group: 'Which bins?' }),
    );

    expect(measuredOn('Home', formOf([...radios, ...ticks]), 'Done').value).toBe(2);
  });

  test('leaves out what is switched off or cannot be changed', () => {
    const html = '<form><input id="a"><input id="b" disabled><input id="c" readonly></form>';
    const fields = ['a', 'b', 'c'].map((id) => fieldOf(id, { selector: `#${id}` }));

    expect(measuredOn('Home', formOf(fields, { html }), 'Done').value).toBe(1);
  });

  test('does not count a form that stands beside the link that was followed', () => {
    const besides = { heading: 'Home', fields: [fieldOf('Find your bin day')] };

    expect(measuredOn(besides, 'Bins').value).toBe(0);
  });

  test('does not count another form of the page', () => {
    const fields = [fieldOf('Postcode'), fieldOf('Search the site', { inForm: 'site', area: 'header' })];

    expect(measuredOn('Home', formOf(fields), 'Done').value).toBe(1);
  });

  test('counts the site’s own search where it was used', () => {
    const search = fieldOf('Search the site', { inForm: 'form', area: 'header' });

    expect(measuredOn(formOf([search], { heading: 'Home' }), 'Results').value).toBe(1);
  });

  test('shows the fields of the last page apart, without its feedback and its search', () => {
    const last = {
      heading: 'Report a missed bin',
      fields: [
        fieldOf('Postcode', { ref: 'f1', required: true }),
        fieldOf('Yes', { ref: 'f2', kind: 'radio', group: 'Was this page useful?', inForm: 'feedback' }),
        fieldOf('Search this site', { ref: 'f3', kind: 'search', inForm: 'search' }),
        fieldOf('Search', { ref: 'f4', area: 'header', inForm: 'header' }),
      ],
    };
    const { value, parts } = measuredOn('Home', last);

    expect(value).toBe(0);
    expect(parts['last-page']).toMatchObject({
      value: 1,
      step: 1,
      parts: [
        { id: 'last-page-required', value: 1 },
        { id: 'last-page-optional', value: 0 },
        { id: 'last-page-not-said', value: 0 },
      ],
    });
  });

  test('cannot tell when the journey stopped early', () => {
    expect(fieldCount.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});
