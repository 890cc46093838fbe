import { describe, expect, test } from 'vitest';
import { genericLabels, isGeneric } from '../../../../crawler/measures/wording/generic-labels.ts';
import { beginsWithTaskVerb } from '../../../../crawler/measures/wording/task-verbs.ts';
import { normal } from '../../../../crawler/measures/wording/text.ts';

describe('vague labels', () => {
  test.each([
    ['Click here'],
    ['READ MORE…'],
    ['here.'],
    ['Rhagor o wybodaeth'],
    ['Find out more >'],
    ['Click here for more information'],
    ['Read more here'],
    ['here, here'],
    ['View our website'],
    ['Cliciwch yma am fwy o wybodaeth'],
  ])('%j is one', (label) => {
    expect(isGeneric(label)).toBe(true);
  });

  test.each([
    ['More about bins'],
    ['Start now'],
    ['Search'],
    ['Information for landlords'],
    [''],
    ['Click here to pay'],
    ['Visit us'],
    ['About our'],
    ['Cliciwch yma i dalu'],
  ])('%j is not', (label) => {
    expect(isGeneric(label)).toBe(false);
  });

  test('are listed as they are compared, each once, with a source', () => {
    const labels = Object.values(genericLabels).flatMap((list) => [...list.labels]);

    expect(labels.map(normal)).toEqual(labels);
    expect(new Set(labels).size).toBe(labels.length);
    expect(Object.values(genericLabels).every(({ source }) => source.length > 0)).toBe(true);
  });
});

describe('labels that begin with what you do', () => {
  test.each([
    ['Pay council tax'],
    ['find your bin day'],
    ['Talwch eich bil'],
    ['→ Report a problem'],
    ['Ychwanegu cyfeiriad'],
  ])('%j does', (label) => {
    expect(beginsWithTaskVerb(label)).toBe(true);
  });

  test.each([['Council tax'], ['How to pay'], ['Paying council tax'], ['']])('%j does not', (label) => {
    expect(beginsWithTaskVerb(label)).toBe(false);
  });
});
