import { describe, expect, test } from 'vitest';
import { findTarget } from '../../../crawler/recordings/find-target.ts';
import { kindOfClick, kindOfTarget } from '../../../crawler/recordings/kind-of-target.ts';
import type { Selector } from '../../../crawler/recordings/recording.ts';

describe('what selectors say', () => {
  test.each<
    [string, Selector[], { name: string; whole?: boolean; role?: string | null; group?: string | null }]
  >([
    ['a name', [['aria/Pay']], { name: 'Pay', role: null, whole: true }],
    ['a name, not in a list', ['aria/Pay'], { name: 'Pay' }],
    ['a name with a role', [['aria/Pay[role="button"]']], { name: 'Pay', role: 'button' }],
    [
      'a name with brackets of its own',
      [['aria/Pay [old] it[role="link"]']],
      { name: 'Pay [old] it', role: 'link' },
    ],
    ['a name as an attribute', [['aria/[name="Pay"][role="link"]']], { name: 'Pay', role: 'link' }],
    ['a name after a CSS path', [['#a > b'], ['aria/Pay']], { name: 'Pay' }],
    [
      'a part of a named link',
      [['aria/Pay', 'aria/[role="generic"]'], ['a > span'], ['text/Pay']],
      { name: 'Pay' },
    ],
    ['an icon in a button', [['aria/Search', 'aria/[role="image"]'], ['button > svg']], { name: 'Search' }],
    [
      'a label in a group',
      [['aria/Own it?[role="group"]', 'aria/[role="LabelText"]'], ['label'], ['text/Yes']],
      { name: 'Yes', group: 'Own it?' },
    ],
    [
      'a choice in a group',
      [['aria/Own it?[role="radiogroup"]', 'aria/Yes[role="radio"]']],
      { name: 'Yes', role: 'radio', group: 'Own it?' },
    ],
    [
      'text in a place with another name',
      [['aria/Services[role="region"]', 'aria/[role="generic"]'], ['text/Bins']],
      { name: 'Bins', group: 'Services' },
    ],
    [
      'text that differs from what is around',
      [['aria/Services', 'aria/[role="generic"]'], ['text/Bins']],
      { name: 'Bins' },
    ],
    [
      'a link without a name in a place',
      [['aria/Services', 'aria/[role="link"]'], ['#x']],
      { name: '', role: 'link' },
    ],
    ['a short text, which is whole', [['#a'], ['text/Pay it now']], { name: 'Pay it now', whole: true }],
    [
      'a longer text, which is a beginning',
      [['#a'], ['text/Report a missed']],
      { name: 'Report a missed', whole: false },
    ],
    ['nothing', [['#a'], ['xpath///*[@id="a"]'], ['pierce/#a']], { name: '' }],
    ['a selector without end', [['aria/'.padEnd(2000, 'x')], ['#a']], { name: '' }],
  ])('%s', (_, selectors, expected) => {
    expect(findTarget(selectors)).toMatchObject(expected);
  });

  test.each<[Selector[], string | null]>([
    [[['main > h1']], 'h1'],
    [[['h1.govuk-heading-xl']], 'h1'],
    [[['#a li:nth-of-type(3) > a']], 'a'],
    [[['form > [data-testid=\'a b\'] > button[data-x="y z"]']], 'button'],
    [[['xpath///*[@id="main"]/ul/li[3]/a']], 'a'],
    [[['xpath///*[@id="main"]']], null],
    [[['#host', 'label']], 'label'],
    [[['pierce/#main > select']], 'select'],
    [[['.button']], null],
    [[['input[type="radio"]']], 'input'],
  ])('%j ends at the tag %s', (selectors, tag) => {
    expect(findTarget(selectors).tag).toBe(tag);
  });
});

describe('what was clicked', () => {
  test.each<[string, Selector[], boolean, string]>([
    ['a link by its role', [['aria/Pay[role="link"]']], false, 'control'],
    ['a link by its tag', [['aria/Pay'], ['li > a']], false, 'control'],
    ['anything that a page followed', [['aria/Pay'], ['#pay']], true, 'control'],
    ['anything with a text', [['aria/Pay'], ['#pay'], ['text/Pay']], false, 'control'],
    ['a menu that is only an icon', [['aria/Menu'], ['#menu']], false, 'control'],
    ['an input by its type', [['aria/Pay'], ['input[type=submit]']], false, 'control'],
    ['a tick by its role', [['aria/Yes[role="checkbox"]']], false, 'choice'],
    ['a label', [['aria/Yes'], ['div > label'], ['text/Yes']], false, 'choice'],
    ['what has a name and no text', [['aria/Yes'], ['#yes']], false, 'choice'],
    ['an entry of a list', [['aria/Flat[role="option"]']], false, 'option'],
    ['a text field', [['aria/Name[role="textbox"]']], false, 'field'],
    ['a list', [['aria/Kind'], ['form > select']], false, 'field'],
    ['a heading in a link', [['aria/Pay[role="heading"]'], ['a > h2']], false, 'control'],
  ])('%s', (_, selectors, navigates, kind) => {
    expect(kindOfClick(findTarget(selectors), navigates)).toBe(kind);
  });

  test('is not guessed from names of objects', () => {
    expect(kindOfTarget(findTarget([['aria/x[role="constructor"]'], ['toString']]))).toBe('unknown');
  });
});
