import type { Control } from '../crawler/records/control.ts';
import type { Decision } from './decision.ts';
import { overlapWith } from './goal-words.ts';
import type { Journey } from './journey.ts';

const menu =
  /^(open |show |toggle |main |site |expand |view )*(the )?((main |site |mobile |services? )?(menu|navigation)|(all )?(council )?services|browse|sections|topics|dewislen|gwasanaethau)( button| toggle)?$/i;

/** A closed menu or section behind which the way may go on: one that names the goal, else the site's menu. */
export function openMenu(journey: Journey, open: readonly Control[]): Decision | null {
  const closed = open.filter((control) => control.expanded === false && isBetween(control));
  const named = closed
    .map((control) => ({ control, shared: overlapWith(journey.words, control.name)?.shared ?? 0 }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.control;
  const general =
    closed.find(({ name }) => menu.test(name.trim())) ?? open.find((control) => isMenuButton(control));
  if (named) return { kind: 'open', control: named, because: 'What it hides may speak of the goal' };
  return general ? { kind: 'open', control: general, because: 'The way may be behind the menu' } : null;
}

function isBetween({ area }: Control): boolean {
  return area !== 'footer' && area !== 'banner';
}

/** A button that is called a menu although nothing says whether it is open. */
function isMenuButton(control: Control): boolean {
  return (
    control.href === null &&
    !control.submits &&
    control.expanded !== true &&
    isBetween(control) &&
    menu.test(control.name.trim())
  );
}
