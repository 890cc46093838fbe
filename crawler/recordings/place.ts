/** Something that was clicked, to be placed on the way to a waypoint. */
export interface Placing {
  /** How well it fits each waypoint; 0 when nothing says so. */
  scores: readonly number[];
  /** Whether it only opened what the next one stands in. */
  opens: boolean;
}

/**
 * The waypoint, by its place, towards which each click was: the order of both is kept. Clicks that fit a waypoint are
 * placed first, so that all together fit best; the rest go in order between their neighbours. Several may go to one.
 */
export function place(clicks: readonly Placing[], waypoints: number): number[] {
  const fitting = bestFit(clicks, waypoints);
  const own = clicks
    .map((_, index) => index)
    .filter((index) => fitting.has(index) || !isOpener(clicks, index));
  const places = new Map(fitting);
  for (const { run, before, after } of runsBetween(own, fitting)) {
    const free = range((before ?? -1) + 1, after ?? waypoints);
    const surplus = run.length - free.length;
    for (const [order, index] of run.entries()) {
      const at = free.length > 0 ? free[Math.max(0, order - Math.max(0, surplus))] : (after ?? before);
      places.set(index, at ?? 0);
    }
  }
  for (const index of [...clicks.keys()].reverse()) {
    if (!places.has(index)) places.set(index, places.get(index + 1) ?? 0);
  }
  return clicks.map((_, index) => places.get(index) ?? 0);
}

function isOpener(clicks: readonly Placing[], index: number): boolean {
  return clicks[index]?.opens === true && index + 1 < clicks.length;
}

/** The clicks that fit a waypoint, each another, in the order of both, with the highest sum. Later clicks win ties. */
function bestFit(clicks: readonly Placing[], waypoints: number): Map<number, number> {
  const best = clicks
    .concat([{ scores: [], opens: false }])
    .map(() => new Array<number>(waypoints + 1).fill(0));
  const at = (click: number, waypoint: number): number => best[click]?.[waypoint] ?? 0;
  const score = (click: number, waypoint: number): number => clicks[click]?.scores[waypoint] ?? 0;
  const taken = (click: number, waypoint: number): number =>
    score(click, waypoint) > 0 ? score(click, waypoint) + at(click + 1, waypoint + 1) : 0;
  for (let click = clicks.length - 1; click >= 0; click--) {
    for (let waypoint = waypoints - 1; waypoint >= 0; waypoint--) {
      const row = best[click];
      if (row)
        row[waypoint] = Math.max(at(click + 1, waypoint), at(click, waypoint + 1), taken(click, waypoint));
    }
  }
  const found = new Map<number, number>();
  let [click, waypoint] = [0, 0];
  while (click < clicks.length && waypoint < waypoints) {
    const whole = at(click, waypoint);
    if (whole === at(click + 1, waypoint)) click++;
    else if (whole === taken(click, waypoint)) found.set(click++, waypoint++);
    else waypoint++;
  }
  return found;
}

interface Run {
  run: number[];
  /** The waypoints of the fitting neighbours; null at the ends. */
  before: number | null;
  after: number | null;
}

function runsBetween(clicks: readonly number[], fitting: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [{ run: [], before: null, after: null }];
  for (const index of clicks) {
    const last = runs.at(-1);
    const waypoint = fitting.get(index);
    if (waypoint === undefined) last?.run.push(index);
    else {
      if (last) last.after = waypoint;
      runs.push({ run: [], before: waypoint, after: null });
    }
  }
  return runs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
