import type { Control, ControlLook } from '../../records/control.ts';
import { contrast, isDrawn } from './colour.ts';

/** The part of a control that says how it is drawn; old evidence has no pixels. */
export type Drawn = Pick<Control, 'look' | 'box' | 'pixels'>;

/** What can be told apart from its surroundings at all, such as GOV.UK's light grey secondary button on white. */
const leastDifference = 1.1;

/** What stands out from its surroundings (WCAG 2.2, 1.4.11). */
export const strongDifference = 3;

/** So many times the size of the letters is a height with room in it. */
const roomyLines = 2;

/** Contrast of the fill against what surrounds the control: 1 where nothing is filled, null where it is unknown. */
export function fillContrast(look: ControlLook): number | null {
  const drawn = isDrawn(look.fill);

  if (drawn !== true && look.picture) return null;
  return drawn === false ? 1 : contrast(look.fill, look.surround);
}

/** Contrast of the border against what surrounds the control: 1 unless it is drawn on all sides, null where unknown. */
export function edgeContrast({ border, borderWidths, surround }: ControlLook): number | null {
  return borderWidths.every((width) => width > 0) ? contrast(border, surround) : 1;
}

/**
 * Whether a control has the shape of a button: room around its text, and a fill or an edge on all sides that can be
 * seen. Null where neither styles nor pixels tell.
 */
export function isButtonShaped(control: Drawn): boolean | null {
  return hasRoom(control) ? either(control, leastDifference) : false;
}

/** Padding on all sides; above and below, a height that was set comes to the same. */
function hasRoom({ look: { paddings, fontSize }, box }: Drawn): boolean {
  const [top = 0, right = 0, bottom = 0, left = 0] = paddings;

  return right > 0 && left > 0 && ((top > 0 && bottom > 0) || box.height >= roomyLines * fontSize);
}

/** Whether fill or edge differ so much from the surroundings; null where it is unknown. */
export function either(control: Drawn, least: number): boolean | null {
  const ratio = outlineContrast(control);

  return ratio === null ? null : ratio >= least;
}

/**
 * How far a control stands out by its fill or its edge, whichever is stronger: by its styles, and where they do not tell
 * by its pixels. Null where neither does.
 */
export function outlineContrast({ look, pixels }: Drawn): number | null {
  const ratios = [fillContrast(look), edgeContrast(look)];
  const known = Math.max(...ratios.map((ratio) => ratio ?? 1));
  if (!ratios.includes(null)) return known;
  const seen = pixels?.edge?.typical;
  if (seen !== undefined) return Math.max(known, seen);

  return known >= strongDifference ? known : null;
}

/** Whether a control is styled as the main one: the shape of a button, and a fill that stands out. */
export function isPrimary(control: Drawn): boolean | null {
  const fill = fillContrast(control.look) ?? control.pixels?.edge?.typical ?? null;
  const shaped = isButtonShaped(control);
  if (shaped === false || (fill !== null && fill < strongDifference)) return false;

  return fill === null ? null : shaped;
}
