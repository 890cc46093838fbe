import type { Journey, Waypoint } from '../../journeys/journey.ts';
import { matches } from '../../journeys/matches.ts';
import { MendableError } from '../records/mendable-error.ts';
import { anyOf, distinct } from './expression.ts';
import type { Name } from './name.ts';
import { place } from './place.ts';
import { sayLines } from './say-lines.ts';
import type { Follow, Line, Page, Way } from './way.ts';
import type { WrittenOverrides } from './written.ts';

export interface Override {
  overrides: WrittenOverrides;
  lines: readonly Line[];
}

/**
 * The names that were clicked as a council's override of a journey: nothing else of a recording can be one. Throws a
 * MendableError when nothing was clicked that can be.
 */
export function toOverride(way: Way, journey: Journey, today: string): Override {
  const clicks = clicksOf(way, journey);
  if (clicks.length === 0)
    throw new MendableError(
      [
        'Nothing to import: the recording has no click on a link or button that could be carried over.',
        ...sayLines(way.lines).map((line) => `  ${line}`),
      ].join('\n'),
    );
  const placed = placeAll(clicks, journey);
  const towards = journey.waypoints.map((_, index) =>
    placed.filter(({ waypoints }) => waypoints.includes(index)).map(({ click }) => click.act.name),
  );
  const overrides = Object.fromEntries(
    journey.waypoints.flatMap(({ id }, index) => {
      const names = distinct((towards[index] ?? []).toReversed());
      return names.length > 0 ? [[id, { name: anyOf(names), checked: today }]] : [];
    }),
  );
  const beyond = clicks
    .filter((click) => placed.every((other) => other.click !== click))
    .map(({ act: { step, name } }) => ({
      step,
      text: `click "${name.shown}": dropped, the journey ends before it`,
    }));
  const said = placed.map(({ click: { act }, waypoints }) => ({
    step: act.step,
    text: `click "${act.name.shown}" → ${waypoints.map((index) => journey.waypoints[index]?.id).join(' and ')}: follow ${anyOf([act.name])}${loosened(act.name)}${act.aside}`,
  }));
  return { overrides, lines: [...way.lines, ...said, ...beyond, ...way.pages.flatMap(leftOut)] };
}

interface Click {
  act: Follow;
  /** The page that it led to, if the recording says so. */
  to: Page | null;
  /** Whether the journey's own search had been sent before. */
  isAfterSearch: boolean;
}

function clicksOf({ pages }: Way, journey: Journey): Click[] {
  const searches = journey.waypoints.some(({ enquiry }) => enquiry);
  const sent = searches
    ? pages.findIndex(({ acts }) => acts.some((act) => act.kind === 'send' && act.fills.length > 0))
    : -1;
  return pages.flatMap(({ acts }, index) =>
    acts
      .filter((act) => act.kind === 'follow')
      .map((act) => ({
        act,
        to: act === acts.at(-1) ? (pages[index + 1] ?? null) : null,
        isAfterSearch: sent !== -1 && index > sent,
      })),
  );
}

interface Placed {
  click: Click;
  /** Places in the journey: its own, and before it those that were passed by. */
  waypoints: number[];
}

/** Clicks before the journey's own search are towards it, those after it towards what follows the results. */
function placeAll(clicks: readonly Click[], journey: Journey): Placed[] {
  const search = journey.waypoints.findIndex(({ enquiry }) => enquiry);
  const all = journey.waypoints.flatMap(({ kind, follow }, index) =>
    kind === 'home' || (!follow && index === search + 1 && search !== -1) ? [] : [index],
  );
  const hasSearched = clicks.some(({ isAfterSearch }) => isAfterSearch);
  const before = hasSearched ? all.filter((index) => index <= search) : all;
  const after = all.filter((index) => index > search);
  return [
    ...placeAmong(
      clicks.filter(({ isAfterSearch }) => !isAfterSearch),
      before,
      journey,
    ),
    ...placeAmong(
      clicks.filter(({ isAfterSearch }) => isAfterSearch),
      after,
      journey,
    ),
  ];
}

function placeAmong(clicks: readonly Click[], waypoints: readonly number[], journey: Journey): Placed[] {
  if (waypoints.length === 0) return [];
  const knowsPages = clicks.some(({ act }) => act.navigates);
  const places = place(
    clicks.map((click) => ({
      scores: waypoints.map((index) => scoreOf(click, journey.waypoints[index])),
      opens: knowsPages && click.to === null,
    })),
    waypoints.length,
  );
  return clicks.map((click, index) => {
    const own = places[index] ?? 0;
    const previous = places.slice(0, index).findLast((other) => other < own) ?? -1;
    // Kerb tries for the next waypoint first, so what passes one by has to be its name too.
    return { click, waypoints: waypoints.slice(previous + 1, own + 1) };
  });
}

function scoreOf({ act, to }: Click, waypoint: Waypoint | undefined): number {
  if (!waypoint) return 0;
  const { follow, evidence } = waypoint;
  const isNamed = follow?.pattern && matches(follow.pattern, act.name.text);
  const isSynonym = follow?.synonyms.some((pattern) => matches(pattern, act.name.text));
  const isSeen = to?.signs.some(({ kind, name }) =>
    evidence.some((known) => {
      const pattern = kind === 'heading' || kind === 'field' ? known[kind] : undefined;
      const asksMore = Object.values(known).filter(Boolean).length > 1;
      return pattern && !asksMore && matches(pattern, name.text);
    }),
  );
  return (isNamed ? 3 : isSynonym ? 2 : 0) + (isSeen ? 3 : 0);
}

function loosened({ loosened: isLoosened }: Name): string {
  return isLoosened ? ', with what changes left open' : '';
}

/** What a page holds that no override can say. */
function leftOut({ signs, acts }: Page): Line[] {
  return [
    ...signs
      .filter(({ from }) => from === 'assertion')
      .map(({ step, kind, name }) => ({
        step,
        text: `wait for the ${kind} "${name.shown}": dropped, the journey knows its own waypoints`,
      })),
    ...acts.flatMap((act): Line[] => {
      if (act.kind === 'follow') return [];
      const what =
        act.kind === 'fill'
          ? `type into "${act.field.shown}"`
          : act.kind === 'tick'
            ? `tick "${act.option.shown}"`
            : act.button
              ? `send by "${act.button.shown}"`
              : 'send by the Enter key';
      return [
        { step: act.step, text: `${what}: dropped, the journey says itself what is filled in and sent` },
      ];
    }),
  ];
}
