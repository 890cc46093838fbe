import { z } from 'zod';
import { path } from './axe-answer.ts';
import { box } from './control.ts';

/** The answer of the second engine, AccessLint, for one document: what it takes for faults. */
export const secondAnswer = z.object({
  engine: z.string().describe('Name and version, such as "AccessLint 0.21.0"'),
  violations: z.array(
    z.object({
      rule: z.string().describe('Such as "distinguishable/color-contrast"'),
      criteria: z.array(z.string()),
      level: z.enum(['A', 'AA', 'AAA']),
      selector: z.string().describe('Our own selector of the element'),
      snippet: z.string(),
      box,
      path: path.optional(),
      impact: z.string(),
      message: z.string(),
    }),
  ),
  broken: z.array(z.object({ rule: z.string(), reason: z.string() })).describe('Rules that gave no answer'),
});
export type SecondAnswer = z.infer<typeof secondAnswer>;
