import type { Control } from '../crawler/records/control.ts';
import { keptCandidates } from './chosen-of.ts';
import type { Decision, Progress } from './decision.ts';
import { isDocument } from './eligible.ts';
import type { Prospect } from './follow-next.ts';
import { contentWords, overlapWith } from './goal-words.ts';
import type { Journey } from './journey.ts';
import { mainHeadings } from './main-headings.ts';
import type { View } from './view.ts';

/** A link or control of the view, and why it was left out of the choice; null when it was not. */
export interface Judged {
  control: Control;
  reason: string | null;
}

/** Whether the task's own page says that it is done by a document or by telephone: looking elsewhere will not help. */
export function endsHere(journey: Journey, view: View, { reached }: Progress): boolean {
  const task = journey.waypoints.findLastIndex(({ kind }) => kind === 'task');
  const onTask = view.index > 0 && reached >= task && task !== -1;
  return onTask && (documentOf(journey, view) !== null || telephone.test(view.mainText.slice(0, 20_000)));
}

const telephone =
  /\b(call|phone|telephone|ring|contact|ffoniwch)\b.{0,80}\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|\b0\d{2,4} ?\d{3} ?\d{3,4}\b/i;

function documentOf(journey: Journey, view: View): Control | null {
  const said = /\b(form|apply|application|download|claim|report|print|ffurflen)\b/i;
  return (
    view.controls.find(
      ({ href, area, name }) =>
        href !== null &&
        area === 'main' &&
        isDocument(href) &&
        (said.test(name.slice(0, 300)) || overlapWith(journey.words, name) !== null),
    ) ?? null
  );
}

/** Nothing leads on: why, and what speaks of the goal and was left out. */
export function stuck({ journey, view }: Prospect, judged: readonly Judged[]): Decision {
  const near = judged
    .filter(({ control, reason }) => reason !== null && speaksOfGoal(journey, control))
    .slice(0, keptCandidates)
    .map(({ control: { ref, role, name }, reason }) => ({ ref, role, name, because: reason ?? '' }));
  return { kind: 'stuck', reason: whyStuck(journey, view, judged.length), considered: near };
}

function whyStuck(journey: Journey, view: View, many: number): string {
  const document = documentOf(journey, view);
  if (document) return `Only a document leads on: "${document.name.slice(0, 200)}"`;
  if (view.index > 0 && telephone.test(view.mainText.slice(0, 20_000)) && isHeadedByGoal(journey, view))
    return 'Only a telephone number leads on';
  return `None of ${many} links and buttons speaks of the goal`;
}

function isHeadedByGoal(journey: Journey, view: View): boolean {
  return mainHeadings(view).some((heading) => overlapWith(journey.words, heading.slice(0, 200)) !== null);
}

function speaksOfGoal(journey: Journey, { name }: Control): boolean {
  const goal = new Set(journey.words.flatMap(contentWords));
  return contentWords(name).some((word) => goal.has(word));
}
