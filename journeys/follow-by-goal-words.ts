import type { Control } from '../crawler/records/control.ts';
import { isAmongNews, isAstray } from './astray.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision } from './decision.ts';
import { keyOf } from './eligible.ts';
import type { Prospect } from './follow-next.ts';
import { type Overlap, overlapWith } from './goal-words.ts';
import type { Waypoint } from './journey.ts';
import { labelFits } from './labels.ts';
import { isOfMain } from './of-main.ts';
import { surroundingsOf } from './surroundings.ts';

const signIn =
  /\b((sign|log) ?(in|on|up)|login|register an account|create an account|my account|mewngofnodi|fy nghyfrif)\b/i;

const vague =
  /^((please )?(click|tap|press|go|follow)?( (on )?(this|the))?( (link|button))?( ?here)|(find out|read|learn|see|view|show)( me)? more|more( info(rmation)?| details)?|details|this (page|form|link|service|website|site)|link|here|(apply|pay|report|book|start|continue|go|do it|find out|tell us|register|request|order|claim|check|use)( it| this| for it)?( now| here| online)*|make a payment|(use|complete|fill in|open) (our|the|this) (online )?form|(cliciwch|pwyswch)( yma)?|yma|rhagor( o wybodaeth)?|mwy( o wybodaeth)?|darllen(wch)? (mwy|rhagor)|dysgu mwy|(gweld|gweler) mwy|(gwneud cais|gwnewch gais|ymgeisio|ymgeisiwch|talu|talwch|adrodd|archebu|rhoi gwybod|dechrau|parhau)( (nawr|yma|ar-?lein))?)[ .:>›»→]*$/i;

/**
 * Of links whose own words could stand anywhere ("Apply online" in every row of a table), the first whose row names
 * what is looked for; null where none does. It is recognised by its row, so its own label helped nobody.
 */
export function followByRow({ view, open, targets }: Prospect): Decision | null {
  const rows = open.filter(
    (control) => view.index > 0 && control.area === 'main' && isVague(control) && !isAstray(control.context),
  );
  for (const waypoint of targets.filter(({ kind }) => kind === 'topic' || kind === 'task')) {
    const [control, ...others] = rows.filter((row) => namesIt(waypoint, surroundingsOf(row)));
    if (!control) continue;
    const rivals = others.filter((other) => keyOf(other, view) !== keyOf(control, view));
    const because = `It stands beside "${surroundingsOf(control).slice(0, 80)}"`;
    const chosen = chosenOf(control, 'goal-words', because, waypoint, rivals, rivals.length > 0);
    return { kind: 'follow', control, chosen, sends: false };
  }
  return null;
}

function namesIt({ follow }: Waypoint, words: string): boolean {
  return follow?.pattern !== undefined && labelFits(follow.pattern, words);
}

function isVague({ name }: Control): boolean {
  return vague.test(name.trim().slice(0, 80));
}

/** What a link says; one whose words could stand anywhere says what its sentence, row or card says. */
function saidBy(control: Control): string {
  if (!isVague(control)) return control.name;
  const { name, context, under } = control;
  const around = context.trim() === name.trim() || context === '' ? under : context;
  return `${name} ${around}`;
}

interface Scored extends Overlap {
  control: Control;
}

/**
 * The link or button that shares most words with the goal, in the main content before what stands around every page;
 * null when none shares enough. What is written about the task (news, consultations, jobs) is left.
 */
export function followByGoalWords(prospect: Prospect): Decision | null {
  const { view, open } = prospect;
  const main = view.index > 0 ? open.filter((control) => isOfMain(control, view)) : [];
  return bestByWords(main, prospect) ?? bestByWords(open, prospect);
}

function bestByWords(controls: readonly Control[], { journey, view, targets }: Prospect): Decision | null {
  const scored: Scored[] = controls
    .filter((control) => !signIn.test(control.name.slice(0, 100)))
    .filter((control) => !isAstray(saidBy(control)) && !isAmongNews(control))
    .map((control) => ({ control, overlap: overlapWith(journey.words, saidBy(control)) }))
    .flatMap(({ control, overlap }) => (overlap ? [{ control, ...overlap }] : []))
    .sort((a, b) => b.shared - a.shared || b.share - a.share);
  const [best, ...others] = scored;
  const target = targets.at(-1);
  if (!best || !target) return null;
  const leadsElsewhere = ({ control }: Scored): boolean => keyOf(control, view) !== keyOf(best.control, view);
  const rivals = others.filter(leadsElsewhere);
  const isTie = rivals.some((other) => other.shared === best.shared && other.share === best.share);
  const because = `No name fits; it shares ${best.shared} ${best.shared === 1 ? 'word' : 'words'} with the goal`;
  return {
    kind: 'follow',
    control: best.control,
    chosen: chosenOf(
      best.control,
      'goal-words',
      because,
      target,
      rivals.map(({ control }) => control),
      isTie,
    ),
    sends: false,
  };
}
