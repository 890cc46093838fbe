import type { Control } from '../crawler/records/control.ts';
import { isAstray, isGuidance } from './astray.ts';
import type { Decision } from './decision.ts';
import { overlapWith, saysWhatToDo } from './goal-words.ts';
import type { Journey } from './journey.ts';
import { halves } from './labels.ts';
import type { View } from './view.ts';

const menu =
  /^((open|show|toggle|main|site|expand|view|agor|dangos|prif) )*(the |y )?((main |site |mobile |services? )?(menu|navigation)|(all |our |council |more )*services|browse|sections|topics|more|dd?ewislen|[bf]wydlen|(pob |ein |mwy o )?g?wasanaeth(au)?|rhagor|mwy)( button| toggle)?$/i;

/**
 * A closed menu or section behind which the way may go on: one that names the goal, else the site's menu. After the
 * home page, sections of the main content go before the site's menus, which lead back to where the resident came from.
 * What it hides is not looked at: a resident cannot see it either. Equals go by reading order.
 */
export function openMenu(
  journey: Journey,
  view: Pick<View, 'index'>,
  open: readonly Control[],
): Decision | null {
  const closed = open.filter((control) => control.expanded === false && isBetween(control));
  const inMain = closed.filter(({ area }) => view.index > 0 && (area === 'main' || area === 'dialog'));
  const named =
    mostOfGoal(inMain, (name) => saysOfTask(journey, name)) ??
    mostOfGoal(closed, (name) => saysOfGoal(journey, name));
  if (named) return { kind: 'open', control: named, because: 'What it hides may speak of the goal' };
  const general = closed.find(isMenu) ?? open.find((control) => isMenuButton(control));
  return general ? { kind: 'open', control: general, because: 'The way may be behind the menu' } : null;
}

/** The section whose name says most of the goal; of equals the first. Those about before and after come last. */
function mostOfGoal(closed: readonly Control[], score: (name: string) => number): Control | null {
  const last = (name: string): number => Number(isGuidance(name));
  const scored = closed
    .map((control) => ({ control, shared: isAstray(control.name) ? 0 : score(control.name) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => last(a.control.name) - last(b.control.name) || b.shared - a.shared);
  return scored[0]?.control ?? null;
}

function saysOfGoal({ words }: Journey, name: string): number {
  return Math.max(...halves(name).map((half) => overlapWith(words, half)?.shared ?? 0));
}

/** On a page about the task "How to apply" says enough, though it names no task. */
function saysOfTask(journey: Journey, name: string): number {
  return saysOfGoal(journey, name) || Number(halves(name).some((half) => saysWhatToDo(journey.words, half)));
}

function isBetween({ area }: Control): boolean {
  return area !== 'footer' && area !== 'banner';
}

function isMenu({ name }: Control): boolean {
  return halves(name.trim()).some((half) => menu.test(half));
}

/** A button that is called a menu although nothing says whether it is open. */
function isMenuButton(control: Control): boolean {
  return (
    control.href === null &&
    !control.submits &&
    control.expanded !== true &&
    isBetween(control) &&
    isMenu(control)
  );
}
