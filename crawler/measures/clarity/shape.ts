import type { Control, ControlLook } from '../../records/control.ts';
import { contrast, isDrawn } from './colour.ts';

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
 * seen. Null where the colours are not known.
 */
export function isButtonShaped(control: Pick<Control, 'look' | 'box'>): boolean | null {
  return hasRoom(control) ? either(control.look, leastDifference) : false;
}

/** Padding on all sides; above and below, a height that was set comes to the same. */
function hasRoom({ look: { paddings, fontSize }, box }: Pick<Control, 'look' | 'box'>): boolean {
  const [top = 0, right = 0, bottom = 0, left = 0] = paddings;

  return right > 0 && left > 0 && ((top > 0 && bottom > 0) || box.height >= roomyLines * fontSize);
}

/** Whether fill or edge differ so much from the surroundings; null where it is unknown. */
export function either(look: ControlLook, least: number): boolean | null {
  const ratios = [fillContrast(look), edgeContrast(look)];
  if (ratios.some((ratio) => ratio !== null && ratio >= least)) return true;

  return ratios.includes(null) ? null : false;
}

/** Whether a control is styled as the main one: the shape of a button, and a fill that stands out. */
export function isPrimary(control: Pick<Control, 'look' | 'box'>): boolean | null {
  const fill = fillContrast(control.look);
  const shaped = isButtonShaped(control);
  if (shaped === false || (fill !== null && fill < strongDifference)) return false;

  return fill === null ? null : shaped;
}
