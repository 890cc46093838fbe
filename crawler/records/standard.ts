import { z } from 'zod';
import { slug } from './names.ts';

/** What an answer rests on: a measure's figure, and where the page of the walk shows it. */
export const basis = z.object({
  measure: z.string().describe('A measure, or "outcome", "findings" or "steps" of the walk itself'),
  value: z.union([z.number(), z.string()]).nullable().describe('Null where there is no figure'),
  unit: z.string().optional(),
  step: z.number().int().optional(),
  target: z.string().describe('The place on the page of the walk that shows it, such as "step-2"'),
});
export type Basis = z.infer<typeof basis>;

export const standardAnswer = z.object({
  question: slug,
  words: z.string().describe('The question'),
  essential: z.boolean().describe('Whether three and four stars ask for it'),
  answer: z.enum(['yes', 'no', 'cannot-tell', 'not-applicable']),
  because: z.string().describe('What gave the answer, in words'),
  evidence: z.array(basis),
  threshold: z.string().describe('From where on the answer is yes'),
  source: z.string().describe('Where the threshold comes from'),
  toYes: z.string().describe('What would make it a yes; empty when it is one or does not apply'),
});
export type StandardAnswer = z.infer<typeof standardAnswer>;

const stars = z.number().int().min(1).max(4);

/** How many stars a journey has. "between": an essential that cannot be told decides between the two numbers. */
export const rating = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rated'), stars }),
  z.object({ kind: z.literal('between'), least: stars, most: stars, reason: z.string() }),
  z.object({ kind: z.literal('not-rated'), reason: z.string() }),
]);
export type Rating = z.infer<typeof rating>;

/** One journey on one device against the standard. */
export const standard = z.object({
  version: z.number().int().describe('Raised when the questions or the rule change'),
  rating,
  rest: z
    .object({ yes: z.number().int(), answered: z.number().int(), asked: z.number().int() })
    .describe('The questions that are not essential: answered yes, answered at all, and those that apply'),
  answers: z.array(standardAnswer).describe('Empty for a journey that was not ours to judge'),
});
export type Standard = z.infer<typeof standard>;
