import { advanceOf, answersFor } from './answer-page.ts';
import { chosenOf } from './chosen-of.ts';
import { type Decision, type MaySend, type Progress, sendsNothing } from './decision.ts';
import { targetsFrom } from './follow-next.ts';
import { overlapWith } from './goal-words.ts';
import type { Journey } from './journey.ts';
import { mainHeadings } from './main-headings.ts';
import { questionsOf } from './questions.ts';
import type { View } from './view.ts';

interface AnswerRules {
  maySend?: MaySend;
  fillsForms?: boolean;
}

/**
 * Answers a page of questions, or goes on from one that asks nothing more. On other people's websites only where
 * nothing is sent by it; else the journey stops before.
 */
export function answerNext(
  journey: Journey,
  view: View,
  progress: Progress,
  rules: AnswerRules,
): Decision | null {
  if ((view.index === 0 && !rules.fillsForms) || !isOnTheTask(journey, view, progress)) return null;
  // What a search brought up stands beside the search itself, which is not asked again.
  if (progress.enquired.size > 0 && !rules.fillsForms) return null;
  const fields = questionsOf(view);
  const acts = answersFor(journey, view);
  const control = advanceOf(journey, view, fields);
  if (fields.length === 0 && !(rules.fillsForms && control)) return null;
  if (progress.followed.has(sentKeyOf(view))) return null;
  const target = targetsFrom(journey, progress.reached)[0];
  if (!target) return null;
  const submit = control
    ? chosenOf(control, 'pattern', 'It goes on from a page of questions', target, [], false)
    : null;
  const form = view.forms.find(({ key }) => key === (control ?? fields[0])?.inForm);
  const maySend = rules.maySend ?? sendsNothing;
  if (form && !maySend(form.method, form.action)) {
    return {
      kind: 'stop',
      chosen: submit,
      reason: `The next page is behind a form that is sent by ${form.method}, and nothing is sent`,
    };
  }
  if (!submit && acts.length === 0) return null;
  return { kind: 'answer', acts, submit, sends: false };
}

/** What a page of questions is known by once it was sent: what it asks, and what was answered when it was reached. */
export function sentKeyOf(view: View): string {
  const filled = questionsOf(view).map((field) => (field.filled ? 'x' : '-'));
  return `sent ${formStateOf(view)} ${filled.join('')}`;
}

/** What tells whether the very same page of questions came back. */
export function formStateOf(view: View): string {
  return [
    view.url,
    ...mainHeadings(view),
    ...questionsOf(view).map(({ name, group }) => `${group} ${name}`),
  ].join('\n');
}

/** Whether the questions before the resident belong to the task: its page was seen, or the heading speaks of it. */
function isOnTheTask(journey: Journey, view: View, { reached }: Progress): boolean {
  const task = journey.waypoints.findIndex(({ kind }) => kind === 'task' || kind === 'search');
  if (task === -1 || reached >= task) return true;
  return mainHeadings(view).some((heading) => overlapWith(journey.words, heading.slice(0, 200)) !== null);
}
