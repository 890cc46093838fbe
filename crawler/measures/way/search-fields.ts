import type { Field } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import { followed } from './followed.ts';

const elsewhere: readonly string[] = ['header', 'footer', 'navigation', 'banner', 'dialog'];

/**
 * The fields of the form that searches: the form of the field that was filled, else of the button that was pressed,
 * else all fields outside header and footer.
 */
export function searchFields(step: Step): Field[] {
  const filled = step.actions.filter(({ kind }) => kind === 'fill').map(({ ref }) => ref);
  const form = step.fields.find(({ ref }) => filled.includes(ref))?.inForm ?? followed(step)?.inForm ?? null;
  const own = step.fields.filter(({ area }) => !elsewhere.includes(area));

  return form === null ? own : step.fields.filter(({ inForm }) => inForm === form);
}
