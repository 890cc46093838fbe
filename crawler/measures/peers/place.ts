import type { PeerFigure } from '../../records/peer-figures.ts';
import type { Measure } from '../measure.ts';

/** On fewer figures than this there is no place and no quartile: a bare rank among four says nothing. */
export const fewestForPlace = 5;

type Value = PeerFigure['values'][number];
type Place = Pick<PeerFigure, 'place' | 'noPlace'>;

/** A council's place among figures of which one end is better; those with the same figure share the better place. */
export function placeOf(council: string, values: readonly Value[], better: Measure['better']): Place {
  const own = values.find((value) => value.council === council)?.value;
  if (own === undefined) return none('This council has no figure.');
  if (better === 'neither' || typeof own !== 'number')
    return none('Of this measure no figure is better than another by itself.');
  if (values.length < fewestForPlace)
    return none(
      `${sayWhoHas(values.length)} a figure; there is no place among fewer than ${fewestForPlace}.`,
    );
  const ahead = values.filter(({ value }) => isBetter(value, own, better)).length;
  const same = values.filter(({ value }) => value === own).length;

  return { place: { rank: ahead + 1, of: values.length, tied: same - 1 }, noPlace: '' };
}

function isBetter(value: number | string, own: number, better: 'lower' | 'higher'): boolean {
  return typeof value === 'number' && (better === 'lower' ? value < own : value > own);
}

function sayWhoHas(councils: number): string {
  return councils === 1 ? 'Only 1 council has' : `Only ${councils} councils have`;
}

function none(noPlace: string): Place {
  return { place: null, noPlace };
}
