import { isGeneric } from '../wording/generic-labels.ts';
import { quote } from '../wording/text.ts';
import type { Cta } from './cta.ts';
import { sayInstead } from './example.ts';
import { labelPoints } from './label-points.ts';

/** The most that a call to action can score, whatever else it does well, why, and what would lift it. */
export interface Cap {
  most: number;
  because: string;
  advice: string;
}

/** The strictest cap that holds for a call to action, or null when none does. */
export function capOf(cta: Cta): Cap | null {
  const { control, label } = cta;
  if (label === '')
    return {
      most: 0,
      because: 'it has no accessible name',
      advice: 'Give it a name: words within it, or an aria-label where it shows a picture only.',
    };
  if (!control.focusable)
    return {
      most: 20,
      because: 'the keyboard cannot reach it',
      advice: `Make ${quote(label)} a link with an address or a button, so that the Tab key reaches it and Enter follows it.`,
    };
  if (!isGeneric(label)) return null;

  return {
    most: 60,
    because: 'its label could stand on any link',
    advice:
      sayInstead(cta, labelPoints.specific) ?? 'Say in two to eight words what people will find or do there.',
  };
}
