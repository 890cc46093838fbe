import type { Control } from '../crawler/records/control.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision } from './decision.ts';
import { keyOf } from './eligible.ts';
import type { Prospect } from './follow-next.ts';

const aroundResults =
  /^(next|prev(ious)?|page|first|last|sort|order|show|print|back|new search|refine|filter|map|help|rss|search|home|save|modify|track|download|export|\d{1,4}|[«»<>‹›]+|nesaf|blaenorol)\b/i;

/** The first entry of a list of results, where the waypoint takes any; null where there is none. */
export function firstOfResults({ open, targets, view, isResults }: Prospect): Decision | null {
  const waypoint = targets.find(({ follow }) => follow?.first);
  if (!waypoint || !isResults) return null;
  const links = open.filter(
    (control) =>
      control.area === 'main' && control.role === 'link' && !aroundResults.test(control.name.trim()),
  );
  // An entry says more than its link: an address, a date. A tab or a page number does not.
  const [first, ...others] = links.filter(({ context, name }) => context.length > name.length + 10);
  const control = first ?? open.find(isClickedEntry) ?? links[0];
  if (!control) return null;
  const rivals = others.filter((other) => keyOf(other, view) !== keyOf(control, view));
  return {
    kind: 'follow',
    control,
    chosen: chosenOf(control, 'pattern', 'It is the first of the results', waypoint, rivals, false),
    sends: false,
  };
}

const entries = ['row', 'cell', 'gridcell', 'listitem', 'article'];

/** A row or card without a link that is clicked as a whole. */
function isClickedEntry({ area, role }: Control): boolean {
  return area === 'main' && entries.includes(role);
}
