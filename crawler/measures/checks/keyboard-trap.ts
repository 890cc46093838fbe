import type { FocusWalkFacts } from '../../records/facts/focus-walk-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Stop = FocusWalkFacts['stops'][number];
type Trap = NonNullable<FocusWalkFacts['trap']>;

/** What the button that closes something is called, English and Welsh. */
const waysOut =
  /\b(close|dismiss|cancel|exit|leave|accept|agree|allow|reject|decline|refuse|deny|okay|ok|got it|continue|save|hide|no thanks|not now|skip|yes|no|cau|derbyn|gwrthod|caniatáu|cytuno|iawn|canslo|diddymu|parhau|cadw|gadael)\b|[×✕✖]/iu;

/** Parts of a page that the Tab key enters and never leaves. */
export const keyboardTrap = check({
  id: 'keyboard-trap',
  version: 1,
  title: 'The keyboard cannot get out of here',
  wcag: ['2.1.2'],
  reads: ['focus-walk'],
  who: 'People who cannot use a mouse are held there: all that comes after it, and often the whole task, is lost to them.',
  mend: 'Let Tab, and Shift and Tab, do what they always do. Only an open dialog may keep the focus, and it needs a button and the Escape key to close it.',
  source: 'WCAG 2.2, 2.1.2 No Keyboard Trap; failure F10; ACT rules 80af7b, a1b64e and ebe86a',
  limits:
    'The Tab key is pressed through the page as it arrived. A dialog that keeps the focus passes when Escape leads out or a button in it is named as one that closes; the button is not pressed. Frames of other sites that cannot be looked into are given 60 presses.',
  examples: {
    passes: '<p><label>Comment <textarea></textarea></label></p><p><a href="/send">Send</a></p>',
    fails:
      '<p><label>Comment <textarea onkeydown="if (event.key === \'Tab\') event.preventDefault()"></textarea></label></p><p><a href="/send">Send</a></p>',
  },
  judge: ({ 'focus-walk': { trap, stops } }) => {
    if (!trap) return [];
    const held = trap.stops.flatMap((index) => stops[index] ?? []);
    const [first] = held;
    return first ? (verdictOn(trap, held, first) ?? []) : [];
  },
});

function verdictOn(trap: Trap, held: readonly Stop[], first: Stop): Verdict[] | null {
  const exits = held.filter(({ name, role }) => role !== 'textbox' && waysOut.test(name));
  if (trap.dialog && (trap.escape || exits.length > 0)) return null;
  const where =
    held.length === 1
      ? `Tab never leaves ${quote(first.name || first.tag)}`
      : `Tab goes round ${held.length} elements, from ${quote(first.name || first.tag)} to ${quote(held.at(-1)?.name || held.at(-1)?.tag || '')}, and never leaves them`;
  const beyond = trap.beyond > 0 ? `, while ${trap.beyond} more on the page can have the focus.` : '.';
  const place = first;
  const help =
    'Do not keep the Tab key from the browser: take out preventDefault() for it, or give Escape and a button that lead out.';
  const doubt = (said: string): Verdict[] => [
    { kind: 'needs-review', impact: 'serious', message: `${where}${beyond} ${said}`, help, place },
  ];
  if (trap.escape) return doubt('Escape leads out: look whether the page says so before one gets there.');
  if (trap.dialog && held.some(({ role }) => role === 'button' || role === 'link'))
    return doubt('It lies over the page: look whether one of its buttons closes it.');
  if (trap.back)
    return doubt('Only Shift and Tab lead back: look whether what comes after it can be reached.');
  const message = `${where}${beyond} Neither Shift and Tab nor Escape lead out.`;
  return [{ kind: 'violation', impact: 'critical', message, help, place }];
}
