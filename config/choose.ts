import { MendableError } from '../crawler/records/mendable-error.ts';
import type { DeviceName } from '../crawler/records/names.ts';
import { deviceNames } from '../crawler/records/names.ts';
import type { Journey } from '../journeys/journey.ts';
import type { Council } from './council.ts';
import type { Configuration } from './load.ts';
import { suggest } from './suggest.ts';

export interface Asked {
  councils?: readonly string[] | undefined;
  all?: boolean | undefined;
  journeys?: readonly string[] | undefined;
  devices?: readonly string[] | undefined;
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
  if (!asked.all && !asked.councils?.length) {
    throw new MendableError('Say which councils: --councils a,b or --all.');
  }
  const councilIds = configuration.councils.map((council) => council.id);
  const journeyIds = configuration.journeys.map((journey) => journey.id);
  refuseUnknown([
    ...unknown('council', asked.councils, councilIds),
    ...unknown('journey', asked.journeys, journeyIds),
    ...unknown('device', asked.devices, deviceNames),
  ]);
  const councils = configuration.councils.filter(
    (council) => asked.all || asked.councils?.includes(council.id),
  );
  const walks = councils.flatMap((council) =>
    journeysOf(council, configuration.journeys, asked.journeys).flatMap((journey) =>
      devicesOf(council, asked.devices).map((device) => ({ council, journey, device })),
    ),
  );
  if (walks.length === 0)
    throw new MendableError('Nothing to do: none of the journeys fits the councils that were named.');
  return walks;
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
      journey.tiers.includes(council.tier) &&
      (asked?.includes(journey.id) ?? council.journeys?.includes(journey.id) ?? true),
  );
}

function unknown(kind: string, names: readonly string[] | undefined, known: readonly string[]): string[] {
  return (names ?? [])
    .filter((name) => !known.includes(name))
    .map((name) => `There is no ${kind} "${name}". ${suggest(name, known)}`.trim());
}

function refuseUnknown(lines: readonly string[]): void {
  if (lines.length > 0) throw new MendableError(lines.join('\n'));
}
