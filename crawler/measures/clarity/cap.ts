import { isGeneric } from '../wording/generic-labels.ts';
import type { Cta } from './cta.ts';

/** The most that a call to action can score, whatever else it does well, and why. */
export interface Cap {
  most: number;
  because: string;
}

/** The strictest cap that holds for a call to action, or null when none does. */
export function capOf({ control, label }: Cta): Cap | null {
  if (label === '') return { most: 0, because: 'it has no accessible name' };
  if (!control.focusable) return { most: 20, because: 'the keyboard cannot reach it' };
  return isGeneric(label) ? { most: 60, because: 'its label could stand on any link' } : null;
}
