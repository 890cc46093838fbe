import { MendableError } from '../crawler/records/mendable-error.ts';
import type { DeviceName } from '../crawler/records/names.ts';
import { deviceNames } from '../crawler/records/names.ts';
import type { Journey } from '../journeys/journey.ts';
import type { Council } from './council.ts';
import type { Configuration } from './load.ts';
import { type PeerGroup, peersOf } from './peers.ts';
import { suggest } from './suggest.ts';

/** What was asked for on the command line. The councils are all that one of the first three names. */
export interface Asked {
  councils?: readonly string[] | undefined;
  /** Councils that are taken together with their peers. */
  peersOf?: readonly string[] | undefined;
  all?: boolean | undefined;
  journeys?: readonly string[] | undefined;
  devices?: readonly string[] | undefined;
  /** Only a part of these councils: every walk of a council is in one part, since its pages are shared. */
  shard?: Shard | undefined;
}

/** One part out of so many, counted from 1. */
export interface Shard {
  part: number;
  of: number;
}

export interface PlannedWalk {
  council: Council;
  journey: Journey;
  device: DeviceName;
}

/**
 * The walks that were asked for, in the order of the configuration. Councils are named or all of them asked for:
 * never all by accident. Throws a MendableError that names every name it does not know.
 */
export function chooseWalks(configuration: Configuration, asked: Asked): PlannedWalk[] {
  if (!namesCouncils(asked))
    throw new MendableError('Say which councils: --councils a,b, --peers-of a or --all.');
  refuseUnknown(configuration, asked);
  const walks = planWalks(configuration, asked);
  if (walks.length === 0 && asked.shard)
    throw new MendableError(
      `Shard ${asked.shard.part}/${asked.shard.of} is empty: there are not so many councils. Take fewer shards.`,
    );
  if (walks.length === 0)
    throw new MendableError('Nothing to do: none of the journeys fits the councils that were named.');
  return walks;
}

/** Whether anything was said about which councils to take. */
export function namesCouncils({ all, councils, peersOf }: Asked): boolean {
  return all === true || Boolean(councils?.length) || Boolean(peersOf?.length);
}

/** The walks that were asked for, none if nothing fits; names that are not known are passed over. */
export function planWalks(configuration: Configuration, asked: Asked): PlannedWalk[] {
  const ids = new Set([
    ...(asked.councils ?? []),
    ...groupsOf(configuration, asked).flatMap(({ council, peers }) => [council.id, ...peers.ids]),
  ]);
  return configuration.councils
    .filter(({ id }) => asked.all || ids.has(id))
    .filter((_, index) => !asked.shard || index % asked.shard.of === asked.shard.part - 1)
    .flatMap((council) =>
      journeysOf(council, configuration.journeys, asked.journeys).flatMap((journey) =>
        devicesOf(council, asked.devices).map((device) => ({ council, journey, device })),
      ),
    );
}

/** One line for each council whose peers were asked for: who they are and how they were chosen. */
export function describePeers(configuration: Configuration, asked: Asked): string[] {
  return groupsOf(configuration, asked).map(({ council, peers: { ids, basis, leftOut } }) => {
    const others =
      leftOut.length > 0 ? ` Not placed, as their population is not known: ${leftOut.join(', ')}.` : '';
    return `Peers of ${council.id} (${basis}): ${ids.join(', ')}.${others}`;
  });
}

function groupsOf({ councils }: Configuration, asked: Asked): { council: Council; peers: PeerGroup }[] {
  return councils
    .filter(({ id }) => asked.peersOf?.includes(id))
    .map((council) => ({ council, peers: peersOf(council, councils) }));
}

function devicesOf(council: Council, asked: readonly string[] | undefined): DeviceName[] {
  return deviceNames.filter((device) => asked?.includes(device) ?? council.devices?.includes(device) ?? true);
}

function journeysOf(
  council: Council,
  journeys: readonly Journey[],
  asked: readonly string[] | undefined,
): Journey[] {
  return journeys.filter(
    (journey) =>
      existsAt(council, journey) &&
      (asked?.includes(journey.id) ?? council.journeys?.includes(journey.id) ?? true),
  );
}

/** Whether a council has this task at all. One that does not say its country is asked about its tier only. */
function existsAt({ tier, country }: Council, { tiers, countries }: Journey): boolean {
  return tiers.includes(tier) && (!country || !countries || countries.includes(country));
}

function refuseUnknown(configuration: Configuration, asked: Asked): void {
  const councilIds = configuration.councils.map(({ id }) => id);
  const journeyIds = configuration.journeys.map(({ id }) => id);
  const lines = [
    ...unknown('council', [...(asked.councils ?? []), ...(asked.peersOf ?? [])], councilIds),
    ...unknown('journey', asked.journeys, journeyIds),
    ...unknown('device', asked.devices, deviceNames),
    ...groupsOf(configuration, asked).flatMap(({ council, peers }) => peerless(council, peers)),
  ];
  if (lines.length > 0) throw new MendableError(lines.join('\n'));
}

function unknown(kind: string, names: readonly string[] | undefined, known: readonly string[]): string[] {
  return [...new Set(names)]
    .filter((name) => !known.includes(name))
    .map((name) => `There is no ${kind} "${name}". ${suggest(name, known)}`.trim());
}

/** Asking for peers where there are none would compare a council with nobody. */
function peerless({ id }: Council, { ids, basis }: PeerGroup): string[] {
  if (ids.length > 0) return [];
  return basis === 'none, as its population is not known'
    ? [
        `The peers of "${id}" cannot be told, as its population is not known. Write it, or its own list as "peers".`,
      ]
    : [
        `There is no other council of the country and tier of "${id}" whose population is known. Write its own list as "peers".`,
      ];
}
