import { z } from 'zod';
import { type AxeAnswer, type AxeNode, nodePlace } from '../records/axe-answer.ts';
import type { Tab } from './tab.ts';

const places = z.array(nodePlace.nullable());

/**
 * Adds to axe-core's nodes where they are on the page, so that they can be shown in a picture and compared with what
 * other engines found. Nodes in frames, and those that are gone by now, have no place.
 */
export async function placeNodes(tab: Tab, answer: AxeAnswer): Promise<AxeAnswer> {
  const nodes = [...answer.violations, ...answer.incomplete].flatMap((rule) => rule.nodes);
  const own = nodes.flatMap((node) => targetOf(node) ?? []);
  const targets = own.map(({ steps }) => steps);
  const found = await tab
    .call('placesOf', { targets })
    .then((seen) => places.parse(seen))
    .catch(() => []);
  for (const [index, { node, isFramed }] of own.entries()) {
    const place = found[index] ?? null;
    if (!isFramed) node.place = place;
    else if (place?.inert) node.inert = true;
  }
  return answer;
}

/** The way to a node; for one in a frame, the way to the frame. */
function targetOf(node: AxeNode): { node: AxeNode; steps: string[]; isFramed: boolean } | null {
  const [target] = node.target;
  if (target === undefined) return null;
  return { node, steps: typeof target === 'string' ? [target] : target, isFramed: node.target.length > 1 };
}
