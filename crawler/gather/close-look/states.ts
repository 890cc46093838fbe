import type { ControlStates } from '../../records/control.ts';
import type { CloseEye } from './close-eye.ts';

/** Who points at something points at what is around it too: so many levels above it are taken for pointed at. */
const levels = 3;

/** What changes when a control is pointed at or has the focus, by its styles alone: no pointer moves, no script hears of it. */
export async function statesOf(eye: CloseEye, at: number): Promise<ControlStates> {
  const { session } = eye;
  await session.send('DOM.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  await session.send('CSS.enable');
  const nodes: number[] = [];
  for (let up = 0; up <= levels; up += 1) nodes.push(...[(await eye.nodeOf(at, up)) ?? []].flat());
  const force = async (own: string[], above: string[]): Promise<void> => {
    for (const [up, nodeId] of nodes.entries())
      await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: up === 0 ? own : above });
  };
  const plain = await eye.ask('styles', at);
  const differs = async (): Promise<string[]> => {
    const now = await eye.ask('styles', at);
    return Object.keys(plain).filter((name) => now[name] !== plain[name]);
  };
  await force(['hover'], ['hover']);
  const hover = await differs();
  await force(['focus', 'focus-visible', 'focus-within'], ['focus-within']);
  const focus = await differs();
  await force([], []);
  return { hover, focus };
}
