import { clampRgb, converter, parse, type Rgb, wcagContrast } from 'culori';

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
