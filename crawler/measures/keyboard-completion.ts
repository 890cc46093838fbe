import type { Part } from '../records/answer.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { type KeysOfStep, keysOf } from './way/key-presses.ts';
import { mainHeading } from './way/main-heading.ts';
import { unfinished } from './way/unfinished.ts';
import { counted } from './wording/counted.ts';
import { quote, tidy } from './wording/text.ts';

type Kept = { step: Parameters<typeof keysOf>[0]; keys: KeysOfStep };

/**
 * Whether the journey can be done with Tab, Enter, Space and arrow keys alone, and how many key presses it takes.
 *
 * "No" needs a barrier that was seen. A step that was not gone through by keyboard is neither a barrier nor a pass.
 */
export const keyboardCompletion = {
  id: 'keyboard-completion',
  version: 1,
  title: 'Can be done by keyboard',
  why: 'People who cannot use a mouse can use a service only when every part of the way works with keys.',
  unit: 'answer',
  better: 'neither',
  source: 'WCAG 2.2, 2.1.1 Keyboard and 2.1.2 No Keyboard Trap; the count of key presses is our definition',
  measure(evidence) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);
    const steps = evidence.steps.map((step) => ({ step, keys: keysOf(step) }));
    const barred = steps.find(({ keys }) => 'barred' in keys);
    const unknown = steps.filter(({ keys }) => 'unknown' in keys);
    if (!barred && unknown.length > 0) return cannotTell(sayUnknown(unknown));

    return measured(barred ? 'no' : 'yes', {
      unit: 'answer',
      parts: [barred || unknown.length > 0 ? untold : together(steps), ...steps.map(partOf)],
    });
  },
} as const satisfies Measure;

const untold: Part = {
  id: 'presses',
  label: 'Key presses',
  value: null,
  note: 'Not the whole way can be gone by keyboard',
};

/** Each reason once, with the steps that it holds for. */
function sayUnknown(steps: readonly Kept[]): string {
  const reasons = Map.groupBy(steps, ({ keys }) => ('unknown' in keys ? keys.unknown : ''));
  const said = [...reasons].map(([reason, of]) => {
    const named = of.map(({ step }) => `step ${step.index} ${quote(mainHeading(step))}`).join(', ');
    return `${reason}: ${named}`;
  });

  return `Not every step could be followed by keyboard: ${said.join('; ')}`;
}

function together(steps: readonly Kept[]): Part {
  const all = steps.flatMap(({ keys }) => ('moves' in keys ? [keys] : []));
  const sum = (of: 'moves' | 'presses' | 'typed'): number => all.reduce((total, keys) => total + keys[of], 0);
  const [moves, presses, typed] = [sum('moves'), sum('presses'), sum('typed')];

  return {
    id: 'presses',
    label: 'Key presses',
    value: moves + presses + typed,
    unit: 'presses',
    parts: [
      { id: 'tab', label: 'Tab, to move on or back', value: moves, unit: 'presses' },
      { id: 'work', label: 'Enter, Space and arrows', value: presses, unit: 'presses' },
      { id: 'typed', label: 'Characters typed', value: typed, unit: 'characters' },
    ],
  };
}

function partOf({ step, keys }: Kept): Part {
  const part = { id: `step-${step.index}`, label: tidy(mainHeading(step), 120), step: step.index };
  if ('barred' in keys) return { ...part, value: 'cannot be done', note: `Here ${keys.barred}.` };
  if ('unknown' in keys) return { ...part, value: null, note: keys.unknown };
  const { moves, presses, typed } = keys;

  return {
    ...part,
    value: moves + presses + typed,
    unit: 'presses',
    note: [`Tab ${counted(moves, 'time')}`, `${presses} to work it`, typed ? `${typed} typed` : '']
      .filter(Boolean)
      .join(', '),
  };
}
