import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { followed } from './followed.ts';
import { mainHeading } from './main-heading.ts';
import { pageKey } from './page-key.ts';
import { isSiteSearched, taskStart } from './task-start.ts';

/** A step of a walk as a page of the graph. */
export interface Stop {
  key: string;
  step: Step;
}

/**
 * The steps of a walk up to where its task begins, each by the key of its page. A view that has no address of its own
 * gets one from its heading, so that no link leads there but the button that was pressed.
 */
export function stopsOf({ steps }: Pick<Evidence, 'steps'>): Stop[] {
  const stops: Stop[] = [];
  for (const step of steps.slice(0, taskStart(steps) + 1)) {
    const key = pageKey(step.url);
    const isOwn = key !== null && !isViewOf(step, key, stops);
    stops.push({ key: isOwn ? key : `${key ?? ''} ${mainHeading(step)} ${step.mainText.length}`, step });
  }

  return stops;
}

function isViewOf(step: Step, key: string, earlier: readonly Stop[]): boolean {
  if (step.arrival.how === 'in-page' && pageKey(earlier.at(-1)?.step.url ?? '') === key) return true;

  return earlier.some((stop) => stop.key === key && mainHeading(stop.step) !== mainHeading(step));
}

/**
 * Which address led to which page: by the redirects that were seen, and by the links that were followed. One that led
 * to different pages is not known to lead to any.
 */
export function redirectsOf(ways: readonly (readonly Stop[])[]): Map<string, string | null> {
  const known = new Map<string, string | null>();
  const note = (address: string, to: string): void => {
    const from = pageKey(address);
    if (from === null) return;
    known.set(from, (known.get(from) ?? to) === to && known.get(from) !== null ? to : null);
  };
  for (const stops of ways) {
    for (const [at, { key, step }] of stops.entries()) {
      if (step.arrival.how !== 'in-page') {
        for (const { url } of [{ url: step.arrival.asked }, ...step.arrival.redirects]) note(url, key);
      }
      const before = stops[at - 1];
      const href = before && !isSiteSearched(before.step) ? followed(before.step)?.href : null;
      if (before && href && pageKey(href) !== before.key) note(href, key);
    }
  }

  return known;
}
