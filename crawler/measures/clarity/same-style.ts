import type { Control } from '../../records/control.ts';

/**
 * What two controls of one style have in common. What is styled alike is meant alike, whatever bit of a picture each happens
 * to lie on.
 */
export function styleOf({ look }: Pick<Control, 'look'>): string {
  const { fill, picture, text, border, borderWidths, paddings, fontSize, fontWeight, underlined } = look;

  return JSON.stringify([
    fill,
    picture,
    text,
    border,
    borderWidths,
    paddings,
    fontSize,
    fontWeight,
    underlined,
  ]);
}
