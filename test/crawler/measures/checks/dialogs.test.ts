import { describe, expect, test } from 'vitest';
import { dialogFocus } from '../../../../crawler/measures/checks/dialog-focus.ts';
import { dialogTrap } from '../../../../crawler/measures/checks/dialog-trap.ts';
import type { DialogFacts, DialogsFacts } from '../../../../crawler/records/facts/dialogs-facts.ts';
import { about } from './walk-of.ts';

const place = { selector: '#d', snippet: '<div id="d">', box: { x: 0, y: 0, width: 400, height: 300 } };
const beneath = { ...place, selector: '#pay', name: 'Pay', isCovered: true };

/** A dialog that does all as it should. */
const good: DialogFacts = {
  ...place,
  role: 'dialog',
  name: 'Prices',
  modal: true,
  covers: 1,
  controls: 2,
  focus: 'inside',
  tabs: 0,
  left: 'kept',
  beneath: null,
  escape: true,
  exit: 'escape',
  by: '',
  tried: [],
  back: 'opener',
  next: 'See the prices',
};

function opened(dialog: Partial<DialogFacts>): { dialogs: DialogsFacts } {
  const opener = {
    ...place,
    selector: '#o',
    name: 'See the prices',
    tag: 'button',
    said: 'declared' as const,
  };
  return {
    dialogs: {
      openers: [{ ...opener, outcome: 'opened', dialog: { ...good, ...dialog } }],
      left: 0,
      why: '',
    },
  };
}

const focusKinds = (dialog: Partial<DialogFacts>): string[] =>
  dialogFocus.judge(opened(dialog), about).map(({ kind }) => kind);
const trapped = (dialog: Partial<DialogFacts>): string[] =>
  dialogTrap
    .judge(opened(dialog), about)
    .map(({ kind, wcag }) => `${kind} ${(wcag ?? dialogTrap.wcag).join()}`);

describe('dialog-focus', () => {
  test('lets a dialog be that the next press of Tab leads into, and one that Tab closes', () => {
    expect(focusKinds({})).toEqual([]);
    expect(focusKinds({ focus: 'opener', tabs: 1 })).toEqual([]);
    expect(focusKinds({ focus: 'opener', tabs: 2, left: 'closed', beneath })).toEqual([]);
  });

  test('is a violation where Tab goes on beneath a dialog by its role', () => {
    expect(focusKinds({ focus: 'opener', tabs: -1, left: 'unknown', beneath })).toEqual(['violation']);
    expect(focusKinds({ focus: 'opener', tabs: 3, beneath })).toEqual(['violation']);
  });

  test('asks a person about a part without a role only where it covers the page', () => {
    const without = { role: '' as const, modal: false, focus: 'opener' as const, tabs: -1 };
    const bare = { ...beneath, isCovered: false };
    expect(focusKinds({ ...without, covers: 0.8, beneath: bare })).toEqual(['needs-review']);
    expect(focusKinds({ ...without, covers: 0.8, beneath })).toEqual(['violation']);
    expect(focusKinds({ ...without, covers: 0.5, beneath })).toEqual([]);
  });

  test('says each fault of leaving and of coming back, and lets a place that was chosen be', () => {
    expect(focusKinds({ left: 'out', beneath, back: 'lost' })).toEqual(['violation', 'violation']);
    expect(focusKinds({ left: 'out', modal: false, covers: 0.3, beneath })).toEqual([]);
    for (const back of ['near', 'elsewhere', 'gone', 'unknown'] as const)
      expect(focusKinds({ back })).toEqual([]);
  });
});

describe('dialog-trap', () => {
  test('is a violation where nothing closes a dialog that keeps the focus', () => {
    expect(trapped({ escape: false, exit: 'none', left: 'kept' })).toEqual(['violation 2.1.2']);
    expect(trapped({ escape: false, exit: 'none', left: 'inert' })).toEqual(['violation 2.1.2']);
  });

  test('names another criterion where Tab leads out and only a mouse closes it', () => {
    expect(trapped({ escape: false, exit: 'mouse', by: '×', left: 'out' })).toEqual(['violation 2.1.1']);
  });

  test('asks a person where controls were not pressed, and lets what Tab leads out of be', () => {
    expect(trapped({ escape: false, exit: 'untried', left: 'kept' })).toEqual(['needs-review 2.1.2,2.1.1']);
    expect(trapped({ escape: false, exit: 'untried', left: 'out' })).toEqual([]);
    expect(trapped({ escape: false, exit: 'none', left: 'out', modal: false, covers: 0.2 })).toEqual([]);
  });

  test('advises where Escape alone does not close it', () => {
    expect(trapped({ escape: false, exit: 'control', by: 'Close' })).toEqual(['advice ']);
    expect(trapped({ exit: 'page', escape: false, by: 'Help' })).toEqual([]);
  });
});
