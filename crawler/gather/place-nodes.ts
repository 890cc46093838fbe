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
  const own = nodes.flatMap((node) => ownTarget(node) ?? []);
  const targets = own.map(({ steps }) => steps);
  const found = await tab
    .call('placesOf', { targets })
    .then((seen) => places.parse(seen))
    .catch(() => []);
  for (const [index, { node }] of own.entries()) node.place = found[index] ?? null;
  return answer;
}

function ownTarget(node: AxeNode): { node: AxeNode; steps: string[] } | null {
  const [target] = node.target;
  if (target === undefined || node.target.length > 1) return null;
  return { node, steps: typeof target === 'string' ? [target] : target };
}
