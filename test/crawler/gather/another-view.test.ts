import { describe, expect, test } from 'vitest';
import { isAnotherView } from '../../../crawler/gather/another-view.ts';

const view = {
  path: '/pay',
  headings: ['Pay your council tax'],
  words: 'Have your bill to hand before you start',
};

describe('whether a view is another one', () => {
  test('is told by the path', () => {
    expect(isAnotherView(view, { ...view, path: '/pay?step=2' })).toBe(true);
  });

  test('is told by the headings', () => {
    expect(isAnotherView(view, { ...view, headings: ['What is your reference?'] })).toBe(true);
  });

  test('is told by most of the words', () => {
    expect(isAnotherView(view, { ...view, words: 'Type the eight digits printed at its top' })).toBe(true);
  });

  test('is not told by a few words more, such as an opened accordion', () => {
    expect(isAnotherView(view, { ...view, words: `${view.words} which is blue` })).toBe(false);
    expect(isAnotherView(view, view)).toBe(false);
  });
});
