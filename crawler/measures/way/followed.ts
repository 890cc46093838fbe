import type { Control } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';

/**
 * The link or button by which a journey left a step: what was chosen, else the button that was pressed last.
 *
 * Undefined where nothing was followed, as on the goal, or where the Enter key sent a form.
 */
export function followed({ chosen, actions, controls }: Step): Control | undefined {
  const pressed = actions.findLast(({ kind, ref }) => kind === 'click' && ref !== null);
  const refs = [chosen?.ref, pressed?.ref];

  return refs.map((ref) => controls.find((control) => control.ref === ref)).find((control) => control);
}
