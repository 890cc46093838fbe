import { compareText } from '../wording/compare-text.ts';
import type { Edge, LinkGraph } from './link-graph.ts';

const areas: readonly Edge['area'][] = ['main', 'navigation', 'header', 'search', 'aside', 'footer'];

/**
 * The links of a shortest way between two pages, or null when none is known.
 *
 * Among ways of the same length the walked one comes first, then what was followed, then main content before menus and the footer, then the
 * order of the labels: the order in which links stand in the evidence changes nothing.
 */
export function shortest(graph: LinkGraph, walked: readonly string[]): Edge[] | null {
  const [start, goal] = [walked[0], walked.at(-1)];
  if (start === undefined || goal === undefined) return null;
  const left = clicksLeft(graph, goal);
  if (!left.has(start)) return null;
  const way: Edge[] = [];
  for (let at = start; at !== goal; ) {
    const [edge] = edgesFrom(graph, at)
      .filter(({ to, clicks }) => clicks + (left.get(to) ?? Number.POSITIVE_INFINITY) === left.get(at))
      .sort((one, other) => isWalked(other, walked) - isWalked(one, walked) || compareEdges(one, other));
    if (!edge) return null;
    way.push(edge);
    at = edge.to;
  }

  return way;
}

/** All links from one page to another, the best first. */
export function edgesBetween({ edges }: LinkGraph, from: string, to: string): Edge[] {
  return (edges.get(from)?.get(to) ?? []).toSorted(compareEdges);
}

/** How many clicks each page is from the goal; a page from which no way is known has none. */
function clicksLeft({ edges }: LinkGraph, goal: string): Map<string, number> {
  const left = new Map([[goal, 0]]);
  const leftAt = (page: string): number => left.get(page) ?? Number.POSITIVE_INFINITY;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, ways] of edges) {
      const best = least([...ways].map(([to, each]) => least(each.map(({ clicks }) => clicks)) + leftAt(to)));
      if (best >= leftAt(from)) continue;
      left.set(from, best);
      changed = true;
    }
  }

  return left;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function edgesFrom({ edges }: LinkGraph, from: string): Edge[] {
  return [...(edges.get(from)?.values() ?? [])].flat();
}

function isWalked({ from, to }: Edge, walked: readonly string[]): number {
  return walked.some((key, at) => key === from && walked[at + 1] === to) ? 1 : 0;
}

function compareEdges(one: Edge, other: Edge): number {
  return (
    one.clicks - other.clicks ||
    Number(other.isFollowed) - Number(one.isFollowed) ||
    Number(other.isOwn) - Number(one.isOwn) ||
    areas.indexOf(one.area) - areas.indexOf(other.area) ||
    compareText(one.label, other.label) ||
    compareText(one.to, other.to) ||
    compareText(one.selector, other.selector)
  );
}
