import { clampRgb, converter, formatHex, parse, type Rgb, wcagContrast } from 'culori';
import { tidy } from '../wording/text.ts';

const toRgb = converter('rgb');

/** No colour that a browser computes is longer; what is longer is not worth parsing. */
const longestColour = 120;

/** A CSS colour, or null where it is unknown or cannot be read. */
function colourOf(css: string | null): Rgb | null {
  if (css === null || css.length > longestColour) return null;
  const colour = toRgb(parse(css));
  if (colour === undefined) return null;
  const { r, g, b, alpha = 1 } = clampRgb(colour);

  return [r, g, b, alpha].every(Number.isFinite) ? { mode: 'rgb', r, g, b, alpha } : null;
}

/** Whether a colour can be seen at all; null where it cannot be read. */
export function isDrawn(css: string | null): boolean | null {
  const colour = colourOf(css);

  return colour === null ? null : colour.alpha !== 0;
}

/**
 * The contrast ratio of a colour against the opaque colour behind it, 1 to 21 (WCAG 2.2, "contrast ratio"); null
 * where one of them is unknown. A colour that lets the other through is mixed with it first.
 */
export function contrast(front: string | null, behind: string | null): number | null {
  const [over, under] = [colourOf(front), colourOf(behind)];
  if (over === null || under === null || under.alpha !== 1) return null;

  return wcagContrast(mixed(over, under), under);
}

function mixed(over: Rgb, under: Rgb): Rgb {
  const share = over.alpha ?? 1;
  const mix = (top: number, bottom: number) => top * share + bottom * (1 - share);

  return { mode: 'rgb', r: mix(over.r, under.r), g: mix(over.g, under.g), b: mix(over.b, under.b) };
}

/** A colour as "#0b0c0c"; as it is where it cannot be read. */
export function hexOf(css: string | null): string {
  const colour = colourOf(css);

  return colour === null ? tidy(css ?? 'unknown', 40) : formatHex(colour);
}

/** A colour that would do, and how far it is from the one that does not: the share of black or white mixed in. */
export interface Mended {
  hex: string;
  share: number;
}

/** The nearest darker or lighter shade of a colour that has the contrast against another; null where none has. */
export function shadeWith(css: string | null, behind: string | null, least: number): Mended | null {
  const [colour, under] = [colourOf(css), colourOf(behind)];
  if (colour === null || under === null || under.alpha !== 1) return null;
  const plain = mixed(colour, under);
  const twentieths = Array.from({ length: 20 }, (_, at) => (at + 1) / 20);
  const shades = twentieths.flatMap((share) => [
    { shade: mixed({ ...black, alpha: share }, plain), share },
    { shade: mixed({ ...white, alpha: share }, plain), share },
  ]);
  // As it will be written, in whole numbers.
  const found = shades.find(({ shade }) => (contrast(formatHex(shade), formatHex(under)) ?? 0) >= least);

  return found ? { hex: formatHex(found.shade), share: found.share } : null;
}

const black: Rgb = { mode: 'rgb', r: 0, g: 0, b: 0 };
const white: Rgb = { mode: 'rgb', r: 1, g: 1, b: 1 };
