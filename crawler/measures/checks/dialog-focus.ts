import type { DialogFacts, OpenerFacts } from '../../records/facts/dialogs-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

/** From this share of the window on, a part that says no role hides what is beneath it. */
const coversMost = 0.75;

/** Dialogs that the focus does not go to, leaves for what lies beneath, or does not come back from. */
export const dialogFocus = check({
  id: 'dialog-focus',
  version: 1,
  title: 'The keyboard does not follow a dialog that opens and closes',
  wcag: ['2.4.3'],
  reads: ['dialogs'],
  who: 'People who use a keyboard or a screen reader stay behind on a page that they can no longer see or use, or have to begin at its top again.',
  mend: 'Use <dialog> and its showModal(): the browser then takes the focus in, keeps it there, closes it with Escape and brings the focus back.',
  source:
    'WCAG 2.2, 2.4.3 Focus Order; failure F85; technique H102; WAI-ARIA Authoring Practices, dialog pattern',
  limits:
    'At most six controls of a page are pressed by keyboard: those whose code says that they open a dialog, one picture of each gallery, and buttons that say nothing of what they do. What only opens when something is typed or sent is not seen. A dialog passes when the focus is in it at once or with the next press of Tab, and when the keyboard goes on at the control that opened it or right after it. A dialog that sends the focus somewhere else on closing passes too: whether that place makes sense is for a person.',
  examples: {
    passes:
      '<p><button type="button" onclick="document.getElementById(\'d\').showModal()">Check your area</button></p><dialog id="d" aria-label="Check your area"><p>We collect in all of Larkton.</p><form method="dialog"><button>Close</button></form></dialog><p><a href="/pay">Pay</a> <a href="/bins">Bins</a></p>',
    fails:
      '<p><button type="button" aria-haspopup="dialog" onclick="document.getElementById(\'d\').hidden = false">Check your area</button></p><p><a href="/pay">Pay</a> <a href="/bins">Bins</a> <a href="/tax">Tax</a> <a href="/jobs">Jobs</a> <a href="/parks">Parks</a></p><div id="d" role="dialog" aria-label="Check your area" hidden><p>We collect in all of Larkton.</p><button type="button" onclick="this.parentElement.hidden = true">Close</button></div>',
  },
  judge: ({ dialogs: { openers } }) =>
    openers.flatMap((opener) => (opener.dialog ? verdictsOn(opener, opener.dialog) : [])),
});

function verdictsOn(opener: OpenerFacts, dialog: DialogFacts): Verdict[] {
  const entry = onEntry(opener, dialog);
  if (entry) return [entry];
  return [onLeaving(opener, dialog), onReturn(opener, dialog)].flatMap((verdict) => verdict ?? []);
}

function calledBy({ name }: OpenerFacts, dialog: DialogFacts): string {
  const what = dialog.role === '' ? 'what is laid over the page' : `the dialog ${quote(dialog.name)}`;
  return `When ${quote(name)} opens ${dialog.name === '' && dialog.role !== '' ? 'a dialog without a name' : what}`;
}

/** The focus stays on the page, and the next elements that Tab comes to are on the page as well (F85). */
function onEntry(opener: OpenerFacts, dialog: DialogFacts): Verdict | null {
  const { tabs, beneath, role, covers, controls } = dialog;
  if (tabs === 0 || tabs === 1 || dialog.left === 'closed' || !beneath) return null;
  const isLarge = covers >= coversMost;
  if (role === '' && !isLarge) return null;
  const isSure = controls > 0 && (role !== '' || beneath.isCovered);
  const after =
    tabs > 1
      ? `Only after ${tabs} presses of Tab does it come to it`
      : 'Four presses of Tab do not bring it there';
  return {
    kind: isSure ? 'violation' : 'needs-review',
    impact: 'serious',
    message: `${calledBy(opener, dialog)}, the focus stays behind. ${after}; the first leads to ${quote(beneath.name)}, on the page beneath.`,
    help: `Open it with showModal(), or give the focus to its first control or to its heading with tabindex="-1" as soon as it is open.`,
    place: opener,
  };
}

/** A dialog that says that nothing else can be used, while Tab leads to what lies beneath. */
function onLeaving(opener: OpenerFacts, dialog: DialogFacts): Verdict | null {
  const { modal, left, beneath, covers, role } = dialog;
  const isOver = modal || covers >= coversMost;
  if (left !== 'out' || !beneath || !isOver || (role === '' && !beneath.isCovered)) return null;
  return {
    kind: modal || beneath.isCovered ? 'violation' : 'needs-review',
    impact: 'serious',
    message: `${calledBy(opener, dialog)}, Tab leads out of it to ${quote(beneath.name)}, on the page ${beneath.isCovered ? 'hidden beneath it' : modal ? 'that aria-modal="true" says cannot be used' : 'beneath it'}.`,
    help: 'Open it with showModal(), or set the inert attribute on everything else while it is open.',
    place: opener,
  };
}

/** Nothing has the focus once it is closed, and Tab does not go on where the control is that opened it. */
function onReturn(opener: OpenerFacts, dialog: DialogFacts): Verdict | null {
  if (dialog.back !== 'lost' || dialog.tabs === -1) return null;
  const next = dialog.next === '' ? 'leaves the page' : `goes on at ${quote(dialog.next)}`;
  return {
    kind: 'violation',
    impact: 'moderate',
    message: `${calledBy(opener, dialog)} and it is closed again, nothing has the focus, and Tab ${next} instead of at the control that opened it.`,
    help: 'Keep the element that had the focus when the dialog opened, and call its focus() when it closes; showModal() does so by itself.',
    place: opener,
  };
}
