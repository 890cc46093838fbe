import type { Control } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';

/** The links and controls of the main content that take up room on the screen when it is reached: not what opens later. */
export function mainControls({ controls }: Pick<Step, 'controls'>): Control[] {
  return controls.filter((control) => control.area === 'main' && !control.revealed && isVisible(control));
}

/** Whether a control can be seen; a skip link that is one pixel wide until it has the focus cannot. */
export function isVisible({ box }: Pick<Control, 'box'>): boolean {
  return box.width > 1 && box.height > 1;
}
