import { describe, expect, test } from 'vitest';
import { emptinessOf } from '../../../../crawler/measures/wording/empty-alternatives.ts';

describe('emptinessOf', () => {
  test.for([
    ['IMG_2041.jpg', 'IMG_2041', 'is the name of a file'],
    ['team-photo.PNG', 'x', 'is the name of a file'],
    ['/media/1234/visit', 'x', 'is an address'],
    ['{{ image.alt }}', 'x', 'is a gap in a template that was not filled'],
    ['DSC 04567', 'x', 'is a name that a camera or a list gave it'],
    ['Screenshot 2024-05-01 at 10.22.01', 'x', 'is a name that a camera or a list gave it'],
    ['Alt text', 'x', 'fits every picture'],
    ['Delwedd', 'x', 'fits every picture'],
    ['hero_banner', 'Hero_Banner', 'is the name of its file'],
    ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'x', 'is a number for machines'],
  ])('is sure that "%s" says nothing', ([alternative = '', file = '', why]) => {
    expect(emptinessOf(alternative, file)).toEqual({ why, isSure: true });
  });

  test.for([
    ['Photo of the mayor', 'photo'],
    ['Covid-19', 'covid-19'],
    ['Stratford-upon-Avon', 'stratford-upon-avon'],
    ['A4091', 'a4091'],
    ['Map of ward 12', 'map'],
    ['24/7 support', 'x'],
  ])('lets "%s" be', ([alternative = '', file = '']) => {
    expect(emptinessOf(alternative, file)).toBeNull();
  });

  test('doubts a word that names only the kind', () => {
    expect(emptinessOf('Logo', 'x')?.isSure).toBe(false);
    expect(emptinessOf('Llun', 'x')?.isSure).toBe(false);
  });
});
