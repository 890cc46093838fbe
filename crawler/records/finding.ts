import { z } from 'zod';
import { box } from './control.ts';

export const findingKinds = ['violation', 'needs-review', 'advice'] as const;
export const impacts = ['minor', 'moderate', 'serious', 'critical'] as const;

export const place = z.object({
  step: z.number().int().describe('Index of the step'),
  selector: z.string(),
  state: z.string().describe('The state of the page, such as "as it arrived"'),
  node: z.string().default('').describe('Our own selector of the element, where it could be found again'),
  box: box.nullable().default(null).describe('Where it is in the picture of the whole page'),
});

/** One fault, wherever it occurs. "needs-review" is not a fault: a person has to look. */
export const finding = z.object({
  id: z.string().describe('Stable: the same fault has the same id in the next run'),
  check: z.string(),
  engine: z.string(),
  kind: z.enum(findingKinds),
  impact: z.enum(impacts).nullable(),
  wcag: z.array(z.string()).describe('Success criteria, such as "1.4.3"'),
  level: z
    .enum(['A', 'AA', 'AAA', ''])
    .default('')
    .describe('The lowest level of its criteria; empty for advice that names none'),
  selector: z.string(),
  snippet: z.string(),
  message: z.string().describe('What is wrong'),
  help: z.string().describe('How to mend it'),
  helpUrl: z.string().default(''),
  document: z
    .string()
    .optional()
    .describe('Address of the document that it is about; absent where it is about the page itself'),
  places: z.array(place).default([]),
});
export type Finding = z.infer<typeof finding>;
