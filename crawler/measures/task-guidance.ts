import { taskItems } from './guidance/task-items.ts';
import { isTask } from './guidance/task-pages.ts';
import { met, partOf } from './guidance/told.ts';
import { cannotTell, type Measure, measured, notApplicable } from './measure.ts';
import { unrated } from './way/unfinished.ts';

/**
 * How many of nine things that people want to know the pages about the task tell them. Those that do not apply, and
 * those that cannot be told, are left out of what can be met; `applies` says how many are left.
 */
export const taskGuidance = {
  id: 'task-guidance',
  version: 1,
  title: 'What the pages about the task tell people',
  why: 'People who know what they need, what it costs and what happens next do not have to stop, ring or guess.',
  unit: 'items',
  better: 'higher',
  source:
    "Cambridge City Council's digital strategy (2024), its content principles; GOV.UK Design System, “Start using a service”; our lists of words",
  measure(evidence) {
    const reason = unrated(evidence);
    if (reason !== null) return cannotTell(reason);
    if (!isTask(evidence)) return notApplicable('This journey leads to a page to read, not to a task.');
    const items = taskItems(evidence);
    const { yes, of, unknown } = met(items);
    if (of === 0) return cannotTell('None of the questions about the pages of the task could be answered.');
    const note = unknown === 0 ? undefined : `${unknown} more could not be told`;

    return measured(yes, {
      unit: 'items',
      parts: [
        { id: 'applies', label: 'Items met of those that apply', value: yes, max: of, note },
        ...items.map(partOf),
      ],
    });
  },
} as const satisfies Measure;
