import { findTarget, type Target } from './find-target.ts';
import { kindOfClick } from './kind-of-target.ts';
import { nameOf } from './name.ts';
import { asideOf, dropped, nameIn, notCarried, quoted, type Reading, type Sight, unsent } from './reading.ts';
import { navigates, type StepOf } from './recording.ts';

type Clicked = StepOf<'click'> | StepOf<'doubleClick'>;

/** Answered by Kerb itself, whatever the journey. */
const banner =
  /\bcookies?\b|^(accept|reject|decline|allow|deny|refuse)( all| additional| optional| (only )?(essential|necessary)( only)?)?$|^hide (this )?message$/i;
const back = /^((go )?back|previous|back to top)$/i;
const lookUp =
  /^(find|look ?up|search( for)?|get|check)( (my|your|the|an?|uk))?( ?(address(es)?|postcode))$/i;

/** Something that was clicked: followed, ticked, or pressed to send what was filled in. */
export function readClick(step: Clicked, sight: Sight): Reading {
  const target = findTarget(step.selectors);
  const kind = kindOfClick(target, navigates(step));
  const isChoice = kind === 'choice' || kind === 'option';
  const what = `${isChoice ? 'tick' : 'click'} ${quoted(target, sight)}`;
  if (kind === 'field' || isFocus(step, sight))
    return dropped(`click into ${quoted(target, sight)}`, 'to be in a field is no step by itself');
  if (step.button === 'secondary') return dropped(what, 'a right click is no step of a journey');
  const { name, reason } = nameIn(target, sight);
  if (!name) return notCarried(what, reason);
  if (banner.test(name.text)) return dropped(what, 'Kerb answers cookie banners by itself');
  const base = { step: sight.number, aside: asideOf(step) };
  if (isChoice) return { act: { ...base, kind: 'tick', option: name, group: groupOf(target, sight) } };
  if (back.test(name.text)) return dropped(what, 'it leads back');
  const { fills, ticks } = unsent(sight);
  const isLink = target.role === 'link' || target.tag === 'a';
  if (fills.length + ticks.length === 0 || isLink)
    return { act: { ...base, kind: 'follow', name, navigates: navigates(step) } };
  if (lookUp.test(name.text) && !navigates(step))
    return dropped(what, 'Kerb presses the look-up beside a postcode by itself');
  return { act: { ...base, kind: 'send', button: name, fills, ticks } };
}

/** Whether a click only put the cursor into what was typed into next. */
function isFocus({ selectors }: Clicked, { steps, index }: Sight): boolean {
  const own = new Set(selectors.map((selector) => JSON.stringify(selector)));
  const next = steps
    .slice(index + 1)
    .find(({ type }) => ['click', 'doubleClick', 'navigate', 'change'].includes(type));
  return next?.type === 'change' && next.selectors.some((selector) => own.has(JSON.stringify(selector)));
}

function groupOf({ group }: Target, { typed }: Sight) {
  return (group === null ? undefined : nameOf(group, { typed }).name) ?? null;
}
