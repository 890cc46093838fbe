import type { Step } from '../../records/step.ts';
import { saysSiteSearch } from '../wording/side-forms.ts';
import { followed } from './followed.ts';

const answering: readonly string[] = ['fill', 'choose', 'tick', 'key'];

/**
 * Where on the way the first step stands that is left by answering it; the last step when there is none. No link leads
 * past what has to be answered, so that is as far as a way of links can go.
 *
 * The site's own search is no answer: it is one way among others to find a page.
 */
export function taskStart(steps: readonly Step[]): number {
  const answered = steps.slice(0, -1).findIndex((step) => isAnswered(step) && !isSiteSearched(step));

  return answered === -1 ? steps.length - 1 : answered;
}

/** Something was filled in, or a form was sent that asks something or changes something on the server. */
function isAnswered(step: Step): boolean {
  if (step.actions.some(({ kind }) => answering.includes(kind))) return true;
  const button = followed(step);
  if (!button?.submits || button.inForm === null) return false;
  const form = step.forms.find(({ key }) => key === button.inForm);
  const asks = step.fields.some(({ inForm, frame }) => inForm === button.inForm && frame === button.frame);

  return asks || form?.method.toUpperCase() === 'POST';
}

/** Whether the words were typed into the site's own search, which may be sent by the Enter key and by no button. */
export function isSiteSearched(step: Step): boolean {
  if (step.chosen !== null) return step.chosen.method === 'site-search';
  const refs = step.actions.filter(({ kind }) => kind === 'fill').map(({ ref }) => ref);
  const filled = step.fields.filter(({ ref }) => refs.includes(ref));

  return (
    filled.length > 0 &&
    filled.every(({ area, name, hint }) => area === 'header' || saysSiteSearch(`${name} ${hint}`))
  );
}
