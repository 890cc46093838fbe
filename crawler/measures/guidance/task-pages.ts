import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';

const begins: readonly string[] = ['task', 'search', 'goal'];

/** Whether a journey only looks something up: it has a search, and nothing is asked for, paid or applied for. */
export function isLookUp({ journey }: Pick<Evidence, 'journey'>): boolean {
  return journey.waypoints.some(({ kind }) => kind === 'search');
}

/** Whether a journey is about a task at all, not only about reading a page. */
export function isTask({ journey }: Pick<Evidence, 'journey'>): boolean {
  return journey.waypoints.some(({ kind }) => kind === 'task' || kind === 'search');
}

/**
 * The pages on which a resident can be told about the task: from the first after the home page that shows the task, its
 * search or its goal, up to the end, the supplier's pages and the form among them; where something is looked up, up to
 * the search, because what it finds tells nothing about the task. Where no page shows it, every page after the home
 * page.
 *
 * They are read as one: whoever goes this way passes all of them, so the first page that answers a question answers
 * it. Pages about the topic are left out, because what they say may be about another task.
 */
export function taskPages({ journey, steps }: Pick<Evidence, 'journey' | 'steps'>): Step[] {
  const idsOf = (kinds: readonly string[]): string[] =>
    journey.waypoints.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const shows = (step: Step, ids: readonly string[]): boolean =>
    step.waypoints.some((waypoint) => ids.includes(waypoint));
  const starts = idsOf(begins);
  const searches = idsOf(['search']);
  const isAlone = steps.length === 1 || (steps[0] !== undefined && shows(steps[0], searches));
  const after = isAlone ? steps : steps.slice(1);
  const first = after.findIndex((step) => shows(step, starts));
  const search = after.findLastIndex((step) => shows(step, searches));

  return after.slice(Math.max(0, first), search === -1 ? undefined : search + 1);
}

/** The fields of a page's main content, which are the form that the task asks to be filled in. */
export function formFields({ fields }: Pick<Step, 'fields'>): Step['fields'] {
  return fields.filter(({ area }) => area === 'main' || area === 'dialog');
}

/** The first of some pages that has a form; undefined when none has. */
export function formPage(pages: readonly Step[]): Step | undefined {
  return pages.find((page) => formFields(page).length > 0);
}
