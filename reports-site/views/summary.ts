import type { DeviceName } from '../../crawler/records/names.ts';
import { isRated } from '../../crawler/records/outcome.ts';
import type { PeerFigure } from '../../crawler/records/peer-figures.ts';
import type { JourneyResult, Results } from '../../crawler/records/results.ts';
import type { Rating } from '../../crawler/records/standard.ts';
import { sayValue } from './answer-words.ts';
import { figure } from './figures.ts';
import { sayCount, sayList } from './list-words.ts';
import { sayPlace } from './peer-plot.ts';

/** The measure by which a summary places a council among its peers. */
const placedBy = 'journey-efficiency';

/** One journey of a council, as one row of its summary. */
export interface SummaryRow {
  journey: string;
  title: string;
  /** In the order of the devices; null where the journey was not walked on one. */
  ratings: ({ rating: Rating | undefined } | null)[];
  /** The device that the figures are of: the first that the journey was walked on. */
  device: DeviceName;
  efficiency: string;
  median: string;
  place: string;
}

/** The devices that a council's journeys were walked on, as they come in the results. */
export function devicesOf({ journeys }: Pick<Results, 'journeys'>): DeviceName[] {
  return [...new Set(journeys.map(({ device }) => device))];
}

/** A row for each journey: its stars on every device, and its place among the council's peers by efficiency. */
export function summaryRows(results: Pick<Results, 'journeys'>): SummaryRow[] {
  const devices = devicesOf(results);
  return [...Map.groupBy(results.journeys, ({ journey }) => journey).values()].flatMap((walks) => {
    const [first] = walks;
    return first ? [rowOf(first, walks, devices)] : [];
  });
}

function rowOf(
  first: JourneyResult,
  walks: readonly JourneyResult[],
  devices: readonly DeviceName[],
): SummaryRow {
  const placed = first.peers?.figures.find(({ measure }) => measure === placedBy);
  return {
    journey: first.journey,
    title: first.title,
    ratings: devices.map((device) => {
      const walk = walks.find((each) => each.device === device);
      return walk ? { rating: walk.standard?.rating } : null;
    }),
    device: first.device,
    efficiency: figure(first, placedBy).text,
    median: sayMedian(placed),
    place: placed?.place ? sayPlace(placed) : 'None',
  };
}

function sayMedian(placed: PeerFigure | undefined): string {
  if (!placed || placed.median === null || placed.values.length < 2) return 'None';
  return sayValue(placed.median, placed.unit);
}

/** Why journeys have no place among the peers, each reason once; empty when all of them have one. */
export function withoutPlace({ journeys }: Pick<Results, 'journeys'>): string[] {
  const reasons = journeys.flatMap(({ peers }) =>
    (peers?.figures ?? [])
      .filter(({ measure, place }) => measure === placedBy && place === null)
      .map(({ noPlace }) => noPlace),
  );
  return [...new Set(reasons)];
}

/** What was tested, in words, such as "3 journeys, on desktop and mobile: 6 walks, 4 of them rated". */
export function sayTested(results: Pick<Results, 'journeys'>): string {
  const { size } = new Set(results.journeys.map(({ journey }) => journey));
  if (size === 0) return 'No journey was walked';
  const walks = results.journeys.length;
  const rated = results.journeys.filter(({ outcome }) => isRated(outcome.kind)).length;
  const besides = rated === walks ? '' : `, ${rated === 0 ? 'none' : rated} of them rated`;

  return `${sayCount(size, 'journey')}, on ${sayList(devicesOf(results))}: ${sayCount(walks, 'walk')}${besides}`;
}

/** Whom a council is compared with and why them, in a sentence. */
export function sayPeerGroup({ peerGroup }: Pick<Results, 'peerGroup'>): string {
  if (!peerGroup) return 'This run was not compared with peers.';
  const { members, basis } = peerGroup;
  if (members.length === 0)
    return `It has no peers${basis.startsWith('none, ') ? basis.slice(4) : `: ${basis}`}.`;
  const named = members.slice(0, 4).map(({ name }) => name);
  const rest = members.length - named.length;
  return `Its peers (${basis}): ${sayList(rest > 0 ? [...named, sayCount(rest, 'other')] : named)}.`;
}
