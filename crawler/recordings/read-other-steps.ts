import { dataFor, isSiteSearch } from './data-for.ts';
import { findTarget, type Target } from './find-target.ts';
import { isList, kindOfTarget } from './kind-of-target.ts';
import { asideOf, dropped, nameIn, notCarried, quoted, type Reading, type Sight, unsent } from './reading.ts';
import { navigates, type StepOf } from './recording.ts';
import type { Sign } from './way.ts';

/** The first address is the home page; no later one can be followed. */
export function readNavigate({ url: written }: StepOf<'navigate'>, sight: Sight): Reading {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return dropped('address', 'it is no page of a website');
  if (!sight.isHome || sight.acts.length > 0)
    return {
      ...dropped('address', 'a journey goes by links and buttons: click your way there instead'),
      isAddress: true,
    };
  return {
    home: url,
    text: sight.home
      ? 'address: taken as the home page instead of the one before'
      : 'address: the home page, where every journey begins',
  };
}

/** Something that was typed or chosen. What it was is not looked at. */
export function readChange(step: StepOf<'change'>, sight: Sight): Reading {
  const target = findTarget(step.selectors);
  const { name, reason } = nameIn(target, sight);
  const what = `${isList(target) ? 'choose from' : 'type into'} ${quoted(target, sight)}`;
  if (!name) return notCarried(what, reason);
  if (/\bpass(word|code|phrase)\b/i.test(name.text) || target.inputType === 'password')
    return dropped(what, 'Kerb never signs in');
  if (target.inputType === 'file') return dropped(what, 'Kerb sends no files');
  if (isList(target))
    return notCarried(
      what,
      'a recording has the code of the entry and not its name; add { "question": …, "option": … } to "answers" if it matters',
    );
  if (isSiteSearch(target, sight.isHome))
    return dropped(what, "it is the site's own search, which Kerb uses by itself where no link fits");
  if (sight.acts.some((act) => act.kind === 'fill' && act.field.source === name.source))
    return dropped(what, 'it was filled before');
  const data = dataFor(target);
  return { act: { kind: 'fill', step: sight.number, field: name, data, aside: asideOf(step) } };
}

/** A key: Enter may send what was filled in, the others say nothing. */
export function readKey(step: StepOf<'keyDown'> | StepOf<'keyUp'>, sight: Sight): Reading {
  // A key with one letter may be part of what was typed.
  const what = /^[A-Za-z][A-Za-z0-9]{1,15}$/.test(step.key) ? `key ${step.key}` : 'a key';
  if (!/^(Enter|NumpadEnter|\r|\n)$/.test(step.key)) return dropped(what, 'Kerb goes by names, not by keys');
  if (step.type === 'keyUp' && sight.steps[sight.index - 1]?.type === 'keyDown')
    return dropped(what, 'it was let go');
  const { fills, ticks } = unsent(sight);
  if (fills.length + ticks.length > 0)
    return { act: { kind: 'send', step: sight.number, button: null, fills, ticks, aside: asideOf(step) } };
  return navigates(step)
    ? notCarried(what, 'the recording does not say what it pressed: click it instead')
    : dropped(what, 'nothing was there to be sent');
}

/** Something that somebody asserted to be on the page. */
export function readAssertion(step: StepOf<'waitForElement'>, sight: Sight): Reading {
  const target = findTarget(step.selectors);
  const what = `wait for ${quoted(target, sight)}`;
  const mayBeAbsent = step.visible === false || step.operator === '<=' || step.count === 0;
  if (mayBeAbsent) return dropped(what, 'what is not there tells no page from others');
  const { name, reason } = nameIn(target, sight);
  if (!name) return notCarried(what, reason);
  return { sign: { kind: signKind(target), name, step: sight.number, from: 'assertion' } };
}

function signKind(target: Target): Sign['kind'] {
  const kind = kindOfTarget(target);
  if (kind === 'choice' || kind === 'option') return 'question';
  return kind === 'unknown' ? 'text' : kind;
}
