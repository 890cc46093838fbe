import type { PatternRecord } from '../crawler/records/pattern.ts';
import type { Enquiry, Follow, Waypoint, WaypointEvidence } from './journey.ts';

interface Way {
  follow?: Follow;
  evidence: WaypointEvidence[];
  enquiry?: Enquiry;
}

/** The page that a council's address leads to: where every journey begins. */
export function home(): Waypoint {
  return { id: 'home', kind: 'home', evidence: [] };
}

/** The section that the task belongs to. A journey may pass it by when the home page names the task itself. */
export function topic(id: string, way: Way): Waypoint {
  return { id, kind: 'topic', ...way };
}

/** The council's own page about the task. */
export function task(id: string, way: Way): Waypoint {
  return { id, kind: 'task', ...way };
}

/** A search box for the task, which is filled and sent (the sending must be a GET). */
export function search(id: string, way: Way): Waypoint {
  return { id, kind: 'search', ...way };
}

/** What a search brings up: a list to choose from. */
export function results(id: string, way: Way): Waypoint {
  return { id, kind: 'results', ...way };
}

/** One entry of the results: what is known of one thing. */
export function oneResult(id: string, way: Way): Waypoint {
  return { id, kind: 'record', ...way };
}

/** Where the journey stops. */
export function goal(id: string, way: Way): Waypoint {
  return { id, kind: 'goal', ...way };
}

/** Links and buttons by accessible name; then by names that councils also use. */
export function link(pattern: RegExp, ...synonyms: RegExp[]): Follow {
  return { pattern: record(pattern), synonyms: synonyms.map(record), roles: ['link', 'button'] };
}

export function heading(pattern: RegExp): WaypointEvidence {
  return { heading: record(pattern) };
}

/** The first entry of a list of results, or a link or button by name. */
export function firstResult(pattern: RegExp, ...synonyms: RegExp[]): Follow {
  return { ...link(pattern, ...synonyms), first: true };
}

/** A question of any kind that the page asks, under a heading that fits: the first page of a form. */
export function questionUnder(title: RegExp, asked = /./): WaypointEvidence {
  return { heading: record(title), question: record(asked) };
}

/** A link or button to begin with, under a heading that fits. */
export function startUnder(title: RegExp, named: RegExp): WaypointEvidence {
  return { heading: record(title), control: record(named) };
}

/** Words of the main content, under a heading that fits. */
export function textUnder(title: RegExp, words: RegExp): WaypointEvidence {
  return { heading: record(title), text: record(words) };
}

export function field(pattern: RegExp, context?: RegExp): WaypointEvidence {
  return context ? { field: record(pattern), fieldContext: record(context) } : { field: record(pattern) };
}

export function text(pattern: RegExp): WaypointEvidence {
  return { text: record(pattern) };
}

export function record(pattern: RegExp): PatternRecord {
  return { source: pattern.source, flags: pattern.flags };
}
