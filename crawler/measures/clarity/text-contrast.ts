import type { Control } from '../../records/control.ts';
import { contrast } from './colour.ts';

/** How far the words of a control stand out from what is behind them, 1 to 21, and how that is known. */
export interface TextContrast {
  /** What nearly all letters reach. */
  least: number;
  /** What half of them reach. */
  typical: number;
  by: 'styles' | 'pixels';
}

/** By the colours that the styles give; over pictures and gradients by the pixels. Null where neither is known. */
export function textContrastOf({ look, pixels }: Pick<Control, 'look' | 'pixels'>): TextContrast | null {
  const ratio = look.picture ? null : contrast(look.text, look.background);
  if (ratio !== null) return { least: ratio, typical: ratio, by: 'styles' };

  return pixels?.text ? { ...pixels.text, by: 'pixels' } : null;
}
