import type { FocusVisibleFacts } from '../../../records/facts/focus-visible-facts.ts';
import { contrast, luminance, overlap, type Picture, placeOf } from './picture.ts';

type Change = FocusVisibleFacts['looks'][number]['near'];

/** A smaller difference of a part of a colour is the browser's rounding. */
const least = 6;
/** What an eye could notice: of brightness, or of colour. */
const noticeable = { contrast: 1.2, distance: 48 };

/**
 * What changed from one picture to another, where they overlap. Where two pictures of the same state differ, something
 * changes by itself: that is left out.
 */
export function changeBetween(before: Picture, after: Picture, byItself?: [Picture, Picture]): Change {
  const stirring = new Set<number>();
  if (byItself) eachDifference(...byItself, (x, y) => addAround(stirring, x, y));
  const contrasts: number[] = [];
  let [noticed, strong] = [0, 0];
  eachDifference(before, after, (x, y, here, there) => {
    if (stirring.has(blockOf(x, y))) return;
    const ratio = contrast(luminanceAt(before, here), luminanceAt(after, there));
    contrasts.push(ratio);
    if (ratio >= 3) strong += 1;
    if (ratio >= noticeable.contrast || distance(before, here, after, there) >= noticeable.distance)
      noticed += 1;
  });
  contrasts.sort((a, b) => b - a);
  const high = contrasts[Math.floor(contrasts.length / 10)] ?? 1;
  return { changed: contrasts.length, noticed, strong, contrast: Math.round(high * 100) / 100 };
}

/** Goes through all pixels that two pictures have in common and that differ; gives their places in both. */
function eachDifference(
  one: Picture,
  other: Picture,
  tell: (x: number, y: number, here: number, there: number) => void,
): void {
  const { left, right, top, bottom } = overlap(one, other);
  for (let y = top; y < bottom; y += 1) {
    let here = placeOf(one, left, y);
    let there = placeOf(other, left, y);
    for (let x = left; x < right; x += 1, here += 3, there += 3)
      if (differs(one.data, here, other.data, there)) tell(x, y, here, there);
  }
}

function differs(one: Uint8Array, here: number, other: Uint8Array, there: number): boolean {
  return (
    Math.abs((one[here] ?? 0) - (other[there] ?? 0)) >= least ||
    Math.abs((one[here + 1] ?? 0) - (other[there + 1] ?? 0)) >= least ||
    Math.abs((one[here + 2] ?? 0) - (other[there + 2] ?? 0)) >= least
  );
}

/** What stirs may be a little larger the next moment. */
function addAround(blocks: Set<number>, x: number, y: number): void {
  for (const across of [-16, 0, 16])
    for (const down of [-16, 0, 16]) blocks.add(blockOf(x + across, y + down));
}

/** The number of the square of sixteen by sixteen pixels in which a pixel is. */
function blockOf(x: number, y: number): number {
  return (y >> 4) * 4096 + (x >> 4);
}

function luminanceAt({ data }: Picture, place: number): number {
  return luminance(data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0);
}

function distance(one: Picture, here: number, other: Picture, there: number): number {
  const part = (by: number): number => (one.data[here + by] ?? 0) - (other.data[there + by] ?? 0);
  return Math.hypot(part(0), part(1), part(2));
}
