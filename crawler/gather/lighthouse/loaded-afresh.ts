import type { Step } from '../../records/step.ts';
import { withoutFragment } from '../without-fragment.ts';

const typed = ['fill', 'choose', 'tick', 'key'];

/** Why a step cannot be loaded afresh under its address as the same page; null when it can. Pure. */
export function notLoadedAfresh(step: Step, before: Step | undefined): string | null {
  if (step.veiled) return 'It may name people, so it is not loaded again';
  if (step.arrival.how === 'in-page' && before && withoutFragment(before.url) === withoutFragment(step.url))
    return 'It is a view within a page and has no address of its own';
  if (step.arrival.how === 'in-page') return 'It came about within a page, without being loaded';
  if (!/^https?:/i.test(step.url)) return 'Its address is not one of the web';
  const { status } = step.arrival;
  if (status !== null && status !== 200) return `The server answered it with ${status}`;
  if (before && answersAForm(before)) return 'It is the answer to a form';
  return null;
}

/** Whether what was done on a step sent a form. */
function answersAForm({ actions, controls, chosen }: Step): boolean {
  const pressed = [chosen?.ref, ...actions.map(({ ref }) => ref)];
  const sends = controls.some(({ ref, submits }) => submits && pressed.includes(ref));
  return sends || actions.some(({ kind }) => typed.includes(kind));
}
