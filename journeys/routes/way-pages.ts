import type { Evidence } from '../../crawler/records/evidence.ts';
import { isComplete } from '../../crawler/records/outcome.ts';
import type { Step } from '../../crawler/records/step.ts';
import { plainAddress } from './plain-address.ts';

/** A page of the main way, by all the addresses that lead to it. */
export interface WayPage {
  addresses: readonly string[];
  /** Its step on the main way. */
  step: number;
  /** Whether the task begins here or has begun before; else it is a section on the way to it. */
  isTask: boolean;
}

type Walked = Pick<Evidence, 'journey' | 'outcome'> & {
  steps: readonly Pick<Step, 'index' | 'url' | 'arrival' | 'chosen' | 'actions' | 'waypoints'>[];
};

/**
 * The pages by which the main way went, after the home page: a route that comes to one of them can go on as the main
 * way did. Pages of a site search or an A to Z are none, and of a way that did not come to its end only those that show
 * a part of the task are: the others may have been the wrong ones.
 */
export function wayPages({ journey, outcome, steps }: Walked): WayPage[] {
  const parts = journey.waypoints
    .filter(({ kind }) => kind !== 'home' && kind !== 'topic')
    .map(({ id }) => id);
  const shows = ({ waypoints }: Walked['steps'][number]): boolean =>
    waypoints.some((id) => parts.includes(id));
  const isWhole = isComplete(outcome.kind);
  const begun = steps.findIndex((step) => step.index > 0 && shows(step));
  const first = begun === -1 ? steps.length - 1 : begun;
  const home = new Set(addressesOf(steps[0]));
  return steps.flatMap((step, at) => {
    const addresses = addressesOf(step).filter((address) => !home.has(address));
    if (at === 0 || addresses.length === 0 || isOfFinding(steps[at - 1])) return [];
    if (!isWhole && !shows(step)) return [];
    return [{ addresses, step: step.index, isTask: isWhole ? at >= first : true }];
  });
}

/** The page of the main way that an address leads to; null for any other page. */
export function pageAt(address: string, pages: readonly WayPage[]): WayPage | null {
  const plain = plainAddress(address);
  return plain === null ? null : (pages.find(({ addresses }) => addresses.includes(plain)) ?? null);
}

function addressesOf(step: Walked['steps'][number] | undefined): string[] {
  if (!step) return [];
  const { url, arrival } = step;
  // A new view of the same document names no address that it was asked for by.
  const asked = arrival.how === 'in-page' ? [] : [arrival.asked, ...arrival.redirects.map((hop) => hop.url)];
  return [...new Set([url, ...asked].map(plainAddress).filter((address) => address !== null))];
}

/** Whether the main way went on from a step by the site's own search or by its A to Z. */
function isOfFinding(step: Walked['steps'][number] | undefined): boolean {
  if (!step) return false;
  const { chosen, actions } = step;
  if (chosen) return chosen.method === 'site-search' || chosen.method === 'a-to-z';
  return actions.at(-1)?.kind === 'key';
}
