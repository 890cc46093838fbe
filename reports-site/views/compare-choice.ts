import type { DeviceName } from '../../crawler/records/names.ts';
import type { Results } from '../../crawler/records/results.ts';
import { sayList } from './list-words.ts';
import { quoted, sentenceCase } from './quoted.ts';

/** So many councils can stand side by side. */
export const mostChosen = 4;

/** What a person chose to compare, as the address holds it: ids only. Empty where nothing was said. */
export interface Choice {
  councils: string[];
  journey: string;
  device: string;
}

/** What there is to choose from: `data/compare.json` of the site. */
export interface CompareIndex {
  councils: ChoosableCouncil[];
  journeys: { id: string; title: string }[];
  devices: DeviceName[];
}

export interface ChoosableCouncil extends Pick<Results['council'], 'id' | 'name'> {
  /** A 1 for each journey on each device that it was asked for, else a 0; in their order, the devices of a journey together. */
  asked: string;
}

/** Why a choice cannot be compared, and which part of the form it is about. */
export interface Problem {
  field: 'councils' | 'journey' | 'device';
  text: string;
}

/**
 * The choice that an address holds; the first journey and device where it names none.
 *
 * @example
 * choiceIn('?councils=larkton,murkwell', index);
 * // { councils: ['larkton', 'murkwell'], journey: 'pay-council-tax', device: 'desktop' }
 */
export function choiceIn(search: string, { journeys, devices }: CompareIndex): Choice {
  const asked = new URLSearchParams(search);
  return {
    councils: (asked.get('councils') ?? '').split(',').filter((id) => id !== ''),
    journey: asked.get('journey') ?? journeys[0]?.id ?? '',
    device: asked.get('device') ?? devices[0] ?? '',
  };
}

/** Whether an address asks for anything to be compared. */
export function asksForComparison(search: string): boolean {
  return new URLSearchParams(search).has('councils');
}

/** The choice as the end of an address: `?councils=larkton,murkwell&journey=pay-council-tax&device=desktop`. */
export function addressOfChoice({ councils, journey, device }: Choice): string {
  const ids = councils.map(encodeURIComponent).join(',');
  return `?councils=${ids}&journey=${encodeURIComponent(journey)}&device=${encodeURIComponent(device)}`;
}

/** Everything that keeps a choice from being compared, as far as that is known before anything was read. */
export function problemsOf({ councils, journey, device }: Choice, index: CompareIndex): Problem[] {
  const unknown = councils.filter((id) => index.councils.every((council) => council.id !== id));
  const isJourney = index.journeys.some(({ id }) => id === journey);
  const isDevice = index.devices.some((name) => name === device);
  return [
    ...(councils.length < 2 ? [onCouncils('Choose at least two councils')] : []),
    ...(councils.length > mostChosen ? [onCouncils(tooMany(councils.length))] : []),
    ...(new Set(councils).size < councils.length ? [onCouncils('Choose each council only once')] : []),
    ...unknown.map((id) => onCouncils(`This report has no council called ‘${quoted(id, 60).text}’`)),
    ...(isJourney ? [] : [{ field: 'journey' as const, text: 'Choose a journey that is in this report' }]),
    ...(isDevice ? [] : [{ field: 'device' as const, text: 'Choose a device that is in this report' }]),
  ];
}

function onCouncils(text: string): Problem {
  return { field: 'councils', text };
}

function tooMany(count: number): string {
  return `Choose at most four councils: the address names ${count}`;
}

/** Which of the councils were not asked for the journey on the device, and what all of them were asked for. */
export function notAsked(choice: Choice, index: CompareIndex): Problem[] {
  const councils = choice.councils.flatMap((id) => index.councils.find((council) => council.id === id) ?? []);
  const walks = index.journeys.flatMap(({ id, title }) =>
    index.devices.map((device) => ({ journey: id, title, device })),
  );
  const place = walks.findIndex(
    ({ journey, device }) => journey === choice.journey && device === choice.device,
  );
  const without = councils.filter(({ asked }) => asked[place] !== '1');
  if (without.length === 0) return [];
  const shared = walks
    .filter((_, at) => councils.every(({ asked }) => asked[at] === '1'))
    .map(({ title, device }) => `${title} (${device})`);
  const instead =
    shared.length === 0
      ? 'No journey was asked of all of them'
      : `All of them were asked for: ${sayList(shared)}`;
  const names = sayList(without.map(({ name }) => name));
  const were = without.length === 1 ? 'was' : 'were';
  return [
    {
      field: 'journey',
      text: `${sentenceCase(names)} ${were} not asked for this journey on ${choice.device}. ${instead}`,
    },
  ];
}
