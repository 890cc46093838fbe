import type { Control } from '../../records/control.ts';
import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { followed } from '../way/followed.ts';
import { withoutWarning } from '../wording/new-window-warning.ts';
import { tidy } from '../wording/text.ts';

/** A call to action: the link or button that the journey followed from a step, with all that is known around it. */
export interface Cta {
  control: Control;
  /** Its accessible name, without a warning of a new window. */
  label: string;
  step: Step;
  /** The step that it led to; null where the journey stopped here. */
  next: Step | null;
  journey: Evidence['journey'];
  /** Whether it is to lead into the task: what the task is called is then a name for it. */
  leadsIntoTask: boolean;
}

/**
 * Whether it sends what was filled in beside it, or on the pages before (a form without fields that is posted, as under
 * "Check your answers"): where that leads depends on the answer, not on the label.
 */
export function isSending({ control, step }: Pick<Cta, 'control' | 'step'>): boolean {
  const own = control.inForm;

  return (
    control.submits &&
    own !== null &&
    (step.fields.some(({ inForm }) => inForm === own) ||
      step.forms.some(({ key, method }) => key === own && method.toLowerCase() === 'post'))
  );
}

/** GOV.UK Design System, start button: it begins a service, whatever the first question is called. Welsh beside it. */
export function isStarting({ label }: Pick<Cta, 'label'>): boolean {
  return /^(start|dechrau|cychwyn)\b/iu.test(label);
}

/** The calls to action of a journey, in their order. */
export function ctasOf({ journey, steps }: Pick<Evidence, 'journey' | 'steps'>): Cta[] {
  const inTask = steps.findIndex(({ waypoints }) => waypoints.some((id) => isOfTask(id, journey)));

  return steps.flatMap((step, at) => {
    const control = followed(step);
    if (!control || isEntry(step, journey)) return [];
    const next = steps[at + 1] ?? null;
    const isBefore = inTask === -1 || at < inTask;
    const leadsIntoTask = isBefore && isOfTask(step.chosen?.towards, journey);

    return [{ control, label: labelOf(control), step, next, journey, leadsIntoTask }];
  });
}

/** Whether a waypoint is the task or comes after it, and is no way there. */
function isOfTask(waypoint: string | undefined, { waypoints }: Evidence['journey']): boolean {
  const kind = waypoints.find(({ id }) => id === waypoint)?.kind;

  return kind !== undefined && kind !== 'home' && kind !== 'topic';
}

/** Whether what was followed is one entry of a list of results: its name is its own, not the council's wording. */
function isEntry({ chosen }: Step, journey: Evidence['journey']): boolean {
  return journey.waypoints.some(({ id, kind }) => kind === 'record' && id === chosen?.towards);
}

function labelOf({ name }: Control): string {
  return withoutWarning(name) || tidy(name);
}
