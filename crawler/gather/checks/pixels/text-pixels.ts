import type { TextContrastFacts } from '../../../records/facts/text-contrast-facts.ts';
import type { Candidate, Lines } from '../../in-page/pixels/pictured-text.ts';
import { contrast, luminance, overlap, type Picture, placeOf, type Rect } from './picture.ts';

/** Three pictures of the same part of the window: as it is, without the words, and with the words in one loud colour. */
export interface Trio {
  asIs: Picture;
  without: Picture;
  loud: Picture;
}

/** The loud colour: of nothing that is likely to be behind words. */
export const loud = { red: 255, green: 0, blue: 255 };

type Judged = Pick<
  TextContrastFacts['texts'][number],
  'pixels' | 'below' | 'lowest' | 'typical' | 'words' | 'isSteady'
>;

/** A letter covers a pixel when so much of the loud colour is there. */
const covered = 0.4;
/** Rounding: no one can see less. */
const slack = 0.05;

/** What lies behind the letters of a text, pixel by pixel. */
export function judgeText(
  { words }: Pick<Lines, 'words'>,
  { colour, needed }: Pick<Candidate, 'colour' | 'needed'>,
  trio: Trio,
): Judged {
  const ratios: number[] = [];
  const low: string[] = [];
  const doubt = { looked: 0, unlike: 0 };
  for (const { text, rects } of words) {
    const own = rects.flatMap((rect) => ratiosIn(rect, colour, trio, doubt));
    ratios.push(...own);
    const isBelow =
      own.length >= 20 && own.filter((ratio) => ratio < needed - slack).length >= 0.9 * own.length;
    if (isBelow && /\p{L}\p{M}*\p{L}/u.test(text)) low.push(text);
  }
  ratios.sort((a, b) => a - b);
  const at = (share: number): number => rounded(ratios[Math.floor(ratios.length * share)] ?? 1);
  const below = ratios.filter((ratio) => ratio < needed - slack).length / Math.max(1, ratios.length);
  return {
    pixels: ratios.length,
    below: rounded(below),
    lowest: at(0.1),
    typical: at(0.5),
    words: low.slice(0, 20),
    isSteady: doubt.unlike <= 0.1 * doubt.looked,
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The contrast of the words' colour with what is behind, at each pixel that a letter covers. */
function ratiosIn(
  rect: Rect,
  colour: Candidate['colour'],
  { asIs, without, loud: painted }: Trio,
  doubt: { looked: number; unlike: number },
): number[] {
  const part = overlap(overlap(inward(rect), without), overlap(asIs, painted));
  const ratios: number[] = [];
  for (let y = part.top; y < part.bottom; y += 1)
    for (let x = part.left; x < part.right; x += 1) {
      const behind = colourAt(without, x, y);
      const share = shareOf(colourAt(painted, x, y), behind, loud);
      const drawn = mixed(colour, behind);
      if (share > 0.9 || share < 0.05) {
        // Where a letter is as a whole its colour is to be seen; where none is, what is behind.
        doubt.looked += 1;
        if (distance(colourAt(asIs, x, y), share > 0.9 ? drawn : behind) > 40) doubt.unlike += 1;
      }
      if (share < covered) continue;
      ratios.push(
        contrast(
          luminance(drawn.red, drawn.green, drawn.blue),
          luminance(behind.red, behind.green, behind.blue),
        ),
      );
    }
  return ratios;
}

function inward({ left, top, right, bottom }: Rect): Rect {
  return {
    left: Math.floor(left),
    top: Math.floor(top),
    right: Math.ceil(right),
    bottom: Math.ceil(bottom),
  };
}

interface Colour {
  red: number;
  green: number;
  blue: number;
}

function colourAt(picture: Picture, x: number, y: number): Colour {
  const place = placeOf(picture, x, y);
  const { data } = picture;
  return { red: data[place] ?? 0, green: data[place + 1] ?? 0, blue: data[place + 2] ?? 0 };
}

/** How much of one colour was mixed into another, from 0 to 1. */
function shareOf(seen: Colour, behind: Colour, above: Colour): number {
  const whole = distance(above, behind);
  return whole < 30 ? 0 : Math.min(1, distance(seen, behind) / whole);
}

function mixed({ red, green, blue, alpha }: Candidate['colour'], behind: Colour): Colour {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return { red: mix(red, behind.red), green: mix(green, behind.green), blue: mix(blue, behind.blue) };
}

function distance(one: Colour, other: Colour): number {
  return Math.hypot(one.red - other.red, one.green - other.green, one.blue - other.blue);
}
