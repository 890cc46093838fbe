import { z } from 'zod';
import { finding } from './finding.ts';

/**
 * A part of an answer: one row of the table that explains the figure. `value` is null when the part could not be
 * measured (`note` says why): never 0 for unknown. `max` is what the part could have earned at best; `advice` says what
 * would earn it.
 */
export interface Part {
  id: string;
  label: string;
  value: number | string | null;
  unit?: string | undefined;
  max?: number | undefined;
  step?: number | undefined;
  note?: string | undefined;
  advice?: string | undefined;
  parts?: Part[] | undefined;
}

export const part: z.ZodType<Part> = z.lazy(() =>
  z.object({
    id: z.string(),
    label: z.string(),
    value: z.union([z.number(), z.string()]).nullable(),
    unit: z.string().optional(),
    max: z.number().optional(),
    step: z.number().int().optional(),
    note: z.string().optional(),
    advice: z.string().optional(),
    parts: z.array(part).optional(),
  }),
);

/** What a measure answers. `failed` is added by the runner when a measure throws. */
export const answer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('measured'),
    value: z.union([z.number(), z.string()]),
    unit: z.string(),
    parts: z.array(part).default([]),
    findings: z.array(finding).default([]),
  }),
  z.object({ kind: z.literal('cannot-tell'), reason: z.string() }),
  z.object({ kind: z.literal('not-applicable'), reason: z.string() }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);
export type Answer = z.infer<typeof answer>;
