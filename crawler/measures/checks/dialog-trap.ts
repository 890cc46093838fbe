import type { DialogFacts, OpenerFacts } from '../../records/facts/dialogs-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

/** Dialogs that a keyboard opens and cannot close. */
export const dialogTrap = check({
  id: 'dialog-trap',
  version: 1,
  title: 'A dialog cannot be closed by keyboard',
  wcag: ['2.1.2', '2.1.1'],
  reads: ['dialogs'],
  who: 'People who cannot use a mouse are held in it, or have it lie over the page that they try to read.',
  mend: 'Give every dialog a button that closes it, <button type="button">Close</button>, and let Escape close it too. showModal() brings Escape with it.',
  source:
    'WCAG 2.2, 2.1.2 No Keyboard Trap and 2.1.1 Keyboard; failure F10; WAI-ARIA Authoring Practices, dialog pattern',
  limits:
    'At most six controls of a page are pressed, and at most four in each dialog. Buttons that would send a form are not: a dialog that has no others needs a person. A dialog that was open when the page came is looked at by the check for keyboard traps.',
  examples: {
    passes:
      '<p><button type="button" onclick="document.getElementById(\'d\').showModal()">Check your area</button></p><dialog id="d" aria-label="Check your area"><p>We collect in all of Larkton.</p><form method="dialog"><button>Close</button></form></dialog>',
    fails:
      '<p><button type="button" onclick="document.getElementById(\'d\').showModal()">Check your area</button></p><dialog id="d" aria-label="Check your area" onkeydown="if (event.key === \'Escape\') event.preventDefault()"><p>We collect in <a href="#north">all of Larkton</a>.</p><span onclick="this.parentElement.close()">×</span></dialog>',
  },
  judge: ({ dialogs: { openers } }) =>
    openers.flatMap((opener) => (opener.dialog ? (verdictOn(opener, opener.dialog) ?? []) : [])),
});

function verdictOn(opener: OpenerFacts, dialog: DialogFacts): Verdict | null {
  if (dialog.exit === 'none' || dialog.exit === 'untried' || dialog.exit === 'mouse')
    return notClosed(opener, dialog);
  return dialog.role !== '' && dialog.exit === 'control' && dialog.by !== 'Tab'
    ? notByEscape(opener, dialog)
    : null;
}

function notClosed(opener: OpenerFacts, dialog: DialogFacts): Verdict | null {
  const { exit, tried, left } = dialog;
  const what = dialog.name === '' ? `What ${quote(opener.name)} opens` : `${quote(dialog.name)}`;
  const pressed =
    tried.length === 0 && exit === 'untried'
      ? 'and every control in it may send something, so none was pressed'
      : tried.length === 0
        ? 'no control in it can be pressed by keyboard'
        : `nor does any control in it that was pressed: ${tried.map((each) => quote(each)).join(', ')}`;
  const isHeld = left === 'kept' || left === 'inert';
  const said = `${what} is not closed by Escape, ${pressed}.`;
  const help = `Put a button into it that closes it: <button type="button">Close</button>, and let Escape close it too.`;
  if (exit === 'untried')
    return isHeld
      ? {
          kind: 'needs-review',
          impact: 'serious',
          message: `${said} Look whether one that was not pressed closes it.`,
          help,
          place: opener,
        }
      : null;
  if (exit === 'mouse')
    return {
      kind: 'violation',
      impact: 'critical',
      message: `${said} Only a click on ${quote(dialog.by)} does.`,
      help: `Make what closes it a button: <button type="button" aria-label="Close">${dialog.by || '×'}</button>.`,
      place: opener,
      wcag: isHeld ? ['2.1.2', '2.1.1'] : ['2.1.1'],
    };
  if (isHeld)
    return {
      kind: 'violation',
      impact: 'critical',
      message: `${said} Tab never leaves it.`,
      help,
      place: opener,
      wcag: ['2.1.2'],
    };
  return dialog.modal || dialog.covers >= 0.5
    ? {
        kind: 'needs-review',
        impact: 'serious',
        message: `${said} Look whether it can be closed at all.`,
        help,
        place: opener,
        wcag: ['2.1.1'],
      }
    : null;
}

function notByEscape(opener: OpenerFacts, dialog: DialogFacts): Verdict {
  return {
    kind: 'advice',
    impact: 'minor',
    message: `${dialog.name === '' ? 'The dialog' : quote(dialog.name)} is closed by ${quote(dialog.by)}, but not by Escape, which people who use a keyboard try first.`,
    help: 'Close it on Escape too; showModal() does so by itself.',
    place: opener,
    wcag: [],
  };
}
