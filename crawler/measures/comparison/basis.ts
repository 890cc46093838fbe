import type { Part } from '../../records/answer.ts';
import type { Basis } from '../../records/standard.ts';

/** A part of a measure, wherever it stands among the parts. */
export function partIn(parts: readonly Part[], id: string): Part | undefined {
  return (
    parts.find((part) => part.id === id) ??
    parts.map((part) => partIn(part.parts ?? [], id)).find((part) => part !== undefined)
  );
}

/** Evidence that stands on a step where one is known, else among the figures. */
export function basisAt({
  step,
  unit,
  ...rest
}: Pick<Basis, 'measure' | 'value'> & { step?: number | undefined; unit?: string | undefined }): Basis {
  return {
    ...rest,
    ...(unit === undefined ? {} : { unit }),
    ...(step === undefined ? { target: 'figures' } : { step, target: `step-${step}` }),
  };
}
