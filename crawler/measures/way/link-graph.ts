import type { Control } from '../../records/control.ts';
import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { compareText } from '../wording/compare-text.ts';
import { tidy } from '../wording/text.ts';
import { followed } from './followed.ts';
import { isVisible } from './main-controls.ts';
import { mainHeading } from './main-heading.ts';
import { pageKey } from './page-key.ts';
import { redirectsOf, type Stop, stopsOf } from './stops.ts';
import { isSiteSearched } from './task-start.ts';

type Steps = Pick<Evidence, 'steps'>;

/** A link or button that leads from one page to another, both by their keys. */
export interface Edge {
  from: string;
  to: string;
  /** 1, or more where a menu has to be opened first. */
  clicks: number;
  label: string;
  area: Control['area'];
  isRevealed: boolean;
  /** Whether it was seen on this very walk, and whether it was followed there. */
  isOwn: boolean;
  isFollowed: boolean;
  /** Where it stands in the page; empty where a form was sent by a key. */
  selector: string;
  box: Control['box'] | null;
}

/** The pages of a council that were seen, and what leads from each to which others. */
export interface LinkGraph {
  /** From, then to. */
  edges: Map<string, Map<string, Edge[]>>;
  /** What the pages call themselves, by key. */
  names: Map<string, string>;
}

/**
 * The links that were seen on any of a council's walks. A page that was never seen has no links of its own; no page is
 * loaded for this. What stands behind an answered form is left out: nobody can be sent there by a link.
 */
export function linkGraph(walk: Steps, others: readonly Steps[]): LinkGraph {
  const own = stopsOf(walk);
  const ways = [own, ...others.map(stopsOf)];
  const leadsTo = redirectsOf(ways);
  const graph: LinkGraph = { edges: new Map(), names: namesOf(own, ways.flat()) };
  for (const stops of ways) {
    for (const stop of stops) addPage(graph, stop, leadsTo, stops === own);
    addFollowed(graph, stops, stops === own);
  }

  return graph;
}

/** Names as this walk saw them; those of other pages do not depend on which walk comes first. */
function namesOf(own: readonly Stop[], all: readonly Stop[]): Map<string, string> {
  const named = (stops: readonly Stop[]): [string, string][] =>
    stops
      .map(({ key, step }): [string, string] => [key, tidy(mainHeading(step), 120)])
      .sort(([, one], [, other]) => compareText(other, one));

  return new Map([...named(all), ...named(own)]);
}

function addPage(
  graph: LinkGraph,
  { key, step }: Stop,
  leadsTo: ReadonlyMap<string, string | null>,
  isOwn: boolean,
): void {
  if ((step.arrival.status ?? 0) >= 400) return;
  for (const control of step.controls) {
    if (control.href === null || !canBeFollowed(control)) continue;
    const asked = pageKey(control.href);
    const to = asked === null ? null : leadsTo.has(asked) ? leadsTo.get(asked) : asked;
    if (!to || to === key) continue;
    const clicks = 1 + (control.revealed ? Math.max(1, pressesOn(step) - 1) : 0);
    add(graph, { ...edgeOf(control, isOwn), from: key, to, clicks, isFollowed: false });
  }
}

/** A cookie banner and a dialog go away; what a frame holds leads on within the frame. */
function canBeFollowed({ area, box, frame }: Control): boolean {
  return area !== 'banner' && area !== 'dialog' && frame === null && isVisible({ box });
}

/** What was followed on a walk, also where it has no address. What was typed into a site's search is this walk's own. */
function addFollowed(graph: LinkGraph, stops: readonly Stop[], isThisWalk: boolean): void {
  for (const [at, { key, step }] of stops.entries()) {
    const next = stops[at + 1];
    if (!next || next.key === key || (isSiteSearched(step) && !isThisWalk)) continue;
    const control = followed(step);
    const edge = control ? edgeOf(control, isThisWalk) : byKey(step, isThisWalk);
    add(graph, { ...edge, from: key, to: next.key, clicks: clicksOn(step), isFollowed: isThisWalk });
  }
}

type Look = Omit<Edge, 'from' | 'to' | 'clicks' | 'isFollowed'>;

/** Where it stands in the picture is known of this walk's own pages. */
function edgeOf({ name, text, area, revealed, selector, box }: Control, isOwn: boolean): Look {
  const label = tidy(name || text, 120);

  return { label, area, isRevealed: revealed, isOwn, selector, box: isOwn ? box : null };
}

function byKey({ actions }: Step, isOwn: boolean): Look {
  const label = tidy(actions.findLast(({ name }) => name !== '')?.name ?? '', 120);

  return { label, area: 'main', isRevealed: false, isOwn, selector: '', box: null };
}

function add({ edges }: LinkGraph, edge: Edge): void {
  const from = edges.get(edge.from) ?? new Map<string, Edge[]>();
  edges.set(edge.from, from);
  from.set(edge.to, [...(from.get(edge.to) ?? []), edge]);
}

/** Clicks and taps on a step, and the Enter key where it sent something: at least one, for nobody goes on by none. */
export function clicksOn(step: Step): number {
  return Math.max(1, pressesOn(step));
}

function pressesOn({ actions }: Pick<Step, 'actions'>): number {
  return actions.filter(({ kind }) => kind === 'click' || kind === 'key').length;
}
