import { browseAToZ } from './a-to-z.ts';
import { acceptTerms } from './accept-terms.ts';
import type { Adapter } from './adapters/adapter.ts';
import { adapters } from './adapters/list.ts';
import { recognise } from './adapters/recognise.ts';
import { answerNext } from './answer-next.ts';
import { endsHere, type Judged, stuck } from './dead-end.ts';
import type { Choice, Decision, MaySend, Overrides, Progress } from './decision.ts';
import { whyNot } from './eligible.ts';
import { enquire } from './enquire.ts';
import { followByGoalWords, followByRow } from './follow-by-goal-words.ts';
import { followByName, type Prospect, targetsFrom } from './follow-next.ts';
import { followHub } from './hubs.ts';
import type { Journey, Waypoint } from './journey.ts';
import { openMenu } from './menus.ts';
import { seeWaypoints } from './see-waypoints.ts';
import { endAtSignIn, stopAtSignIn } from './sign-in.ts';
import { searchSite, searchToggle } from './site-search.ts';
import type { View } from './view.ts';
import { withoutSending } from './without-sending.ts';

export interface Rules {
  overrides?: Overrides;
  /** What may be sent; nothing but GET unless the configuration declares a test environment. */
  maySend?: MaySend;
  /** Whether the journey is a web team's own, on its own test site: forms are then filled in to the end. */
  fillsForms?: boolean;
}

/**
 * What a resident would do next with the view before them: stop at the goal, fill the search that the journey is
 * about, follow a link or button, answer a page of questions, open a menu, search the site or try its A to Z. In the
 * order of the method. Pure.
 */
export function chooseNext(journey: Journey, view: View, progress: Progress, rules: Rules = {}): Choice {
  const adapter = recognise(adapters, view);
  const seen = seeWaypoints(journey, view, { adapter, towards: progress.towards }).filter(
    (waypoint) => !isBeforeItsSearch(journey, waypoint, progress),
  );
  const furthest = Math.max(progress.reached, ...seen.map((waypoint) => journey.waypoints.indexOf(waypoint)));
  const decision = decide(journey, view, { ...progress, reached: furthest }, rules, seen, adapter);
  return { decision, seen, reached: furthest, adapter: adapter?.id ?? null };
}

function decide(
  journey: Journey,
  view: View,
  progress: Progress,
  rules: Rules,
  seen: readonly Waypoint[],
  adapter: Adapter | null,
): Decision {
  if (seen.some((waypoint) => waypoint.kind === 'goal' && view.index > 0)) return { kind: 'goal' };
  const judged = judge(view, progress);
  const open = judged.filter(({ reason }) => reason === null).map(({ control }) => control);
  const targets = targetsFrom(journey, progress.reached);
  const isResults = seen.some(({ kind }) => kind === 'results');
  const prospect = { journey, view, open, targets, overrides: rules.overrides ?? {}, adapter, isResults };
  const terms = acceptTerms(prospect);
  if (terms) return terms;
  const enquiry = seen
    .map((waypoint) => enquire(waypoint, view, progress, adapter))
    .find((found) => found !== null);
  if (enquiry) return enquiry;
  return (
    withoutSending(followByName(prospect), view, rules.maySend) ??
    stopAtSignIn(view, prospect) ??
    answerNext(journey, view, progress, rules) ??
    followByRow(prospect) ??
    openMenu(journey, view, open) ??
    followByGoalWords(prospect) ??
    lastResorts(prospect, progress) ??
    endAtSignIn(view) ??
    stuck(prospect, judged)
  );
}

function judge(view: View, progress: Progress): Judged[] {
  return view.controls.map((control) => ({ control, reason: whyNot(control, view, progress.followed) }));
}

/** Results are none before the search was sent: a page may speak of "results" for many reasons. */
function isBeforeItsSearch(journey: Journey, waypoint: Waypoint, progress: Progress): boolean {
  const index = journey.waypoints.indexOf(waypoint);
  return journey.waypoints.slice(0, index).some(({ id, enquiry }) => enquiry && !progress.enquired.has(id));
}

/** The list of what can be done online, the site's own search, then its A to Z; on a phone the search may have to be opened first. */
function lastResorts({ journey, view, open, targets }: Prospect, progress: Progress): Decision | null {
  const target = targets.at(-1);
  if (!target || endsHere(journey, view, progress)) return null;
  const toggle = progress.searchedSite ? null : searchToggle(view, open);
  if (toggle) return { kind: 'open', control: toggle, because: 'No link fits, so the search is opened' };
  return (
    followHub(journey, open, target) ??
    searchSite(journey, view, progress, target) ??
    browseAToZ(journey, open, target)
  );
}
