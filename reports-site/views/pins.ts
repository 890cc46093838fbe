import { headlineOf } from '../../crawler/measures/wording/headline-of.ts';
import type { Box } from '../../crawler/records/control.ts';
import type { Finding } from '../../crawler/records/finding.ts';
import type { JourneyResult, StepResult } from '../../crawler/records/results.ts';
import { byGravity } from './finding-groups.ts';
import type { Picture } from './report.ts';

/** A finding with its number on the picture. */
export interface Pin {
  number: number;
  kind: Finding['kind'];
  words: string;
  /** Where it is on the picture, in pixels. */
  box: Box;
  /** Where its number stands: the corner of the box, within the picture. */
  at: { x: number; y: number };
}

/** What is drawn over the first screen of a step. */
export interface Pins {
  /** Round what was chosen; null where it is not in the picture. */
  chosen: Box | null;
  /** Whether what was chosen is further down than the picture goes. */
  isBelow: boolean;
  pins: Pin[];
  /** Findings in the picture that have no number, since there are too many. */
  left: number;
}

const mostPins = 9;
const radius = 13;

/** What was chosen on a step and the faults in its first screen, by their places. `size` is the picture's. */
export function pinsOf(
  { findings }: Pick<JourneyResult, 'findings'>,
  step: Pick<StepResult, 'index' | 'banner' | 'chosen'>,
  size: Pick<Picture, 'width' | 'height'>,
): Pins {
  const box = step.chosen?.box;
  const seen = findings
    .filter(({ kind }) => kind !== 'advice')
    .toSorted((a, b) => rank(a) - rank(b) || byGravity(a, b))
    .flatMap((finding) => {
      const place = placeOn(finding, step);
      const within = place && withinPicture(place, size);
      return within ? [{ finding, box: within }] : [];
    });
  return {
    chosen: box ? withinPicture(box, size) : null,
    isBelow: box !== undefined && box.y >= size.height,
    pins: seen.slice(0, mostPins).map(({ finding, box }, index) => ({
      number: index + 1,
      kind: finding.kind,
      words: headlineOf(finding),
      box,
      at: cornerOf(box, size),
    })),
    left: Math.max(0, seen.length - mostPins),
  };
}

/** Violations before what a person has to check. */
function rank({ kind }: Finding): number {
  return kind === 'violation' ? 0 : 1;
}

/** Where it is on the step as the picture shows it: after the banner was answered, where one was. */
function placeOn({ places }: Finding, { index, banner }: Pick<StepResult, 'index' | 'banner'>): Box | null {
  const here = places.filter(({ step, box }) => step === index && box !== null);
  const shown = banner?.gone ? here.filter(({ state }) => state !== 'as it arrived') : here;
  return shown[0]?.box ?? null;
}

/** What covers more of the picture than this is the page itself, and needs no outline. */
const mostCovered = 0.75;

/** The part of a box that is in the picture; null where that is nothing, or nearly all of it. */
function withinPicture({ x, y, width, height }: Box, size: Pick<Picture, 'width' | 'height'>): Box | null {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [Math.min(size.width, x + width), Math.min(size.height, y + height)];
  if (right - left < 1 || bottom - top < 1) return null;
  if ((right - left) * (bottom - top) > mostCovered * size.width * size.height) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function cornerOf({ x, y }: Box, { width, height }: Pick<Picture, 'width' | 'height'>): Pin['at'] {
  const inside = (value: number, most: number): number =>
    Math.min(Math.max(value, radius), Math.max(radius, most - radius));
  return { x: inside(x, width), y: inside(y, height) };
}
