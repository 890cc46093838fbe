import type { Line } from './way.ts';

/** The lines in the order of the steps, those of neighbours that say the same as one: "steps 5 to 8: scroll: dropped". */
export function sayLines(lines: readonly Line[]): string[] {
  const runs: { from: number; to: number; text: string }[] = [];
  for (const { step, text } of lines.toSorted((a, b) => a.step - b.step)) {
    const last = runs.at(-1);
    if (last && last.text === text && step - last.to <= 1) last.to = step;
    else runs.push({ from: step, to: step, text });
  }
  return runs.map(
    ({ from, to, text }) => `${from === to ? `step ${from}` : `steps ${from} to ${to}`}: ${text}`,
  );
}
