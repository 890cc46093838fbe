import type { Control } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';

/** In which screenful the middle of a control stands: 1 is the first screen; 0 is above the page, out of sight. */
export function screenfulOf({ box }: Pick<Control, 'box'>, { view }: Pick<Step, 'view'>): number {
  const middle = box.y + box.height / 2;

  return middle < 0 ? 0 : Math.floor(middle / Math.max(1, view.height)) + 1;
}
