import { z } from 'zod';
import { finding } from './finding.ts';
import { pdfFacts } from './pdf-facts.ts';

/** The pages that the regulator's simplified test takes of a website. */
export const sampleParts = ['home', 'contact', 'statement', 'form', 'document'] as const;
export type SamplePart = (typeof sampleParts)[number];
const samplePart = z.enum(sampleParts);

export const criterionStatuses = ['found', 'needs-review', 'nothing-found', 'not-tested'] as const;

/** What the machine did about one success criterion on one page. */
export const criterionOnPage = z.object({
  status: z
    .enum(criterionStatuses)
    .describe('"nothing-found" says that some check looked and saw nothing, never that the criterion is met'),
  violations: z.number().int(),
  needsReview: z.number().int(),
  checks: z.array(z.string()).describe('Checks about the criterion that looked at the page'),
  reason: z.string().describe('Why it was not tested; empty when it was'),
});
export type CriterionOnPage = z.infer<typeof criterionOnPage>;

/** A document that was downloaded and read without a browser. */
export const sampleDocument = z.object({
  url: z.string(),
  facts: pdfFacts.nullable(),
  reason: z.string().describe('Why it could not be read; empty when it was'),
  findings: z.array(finding.omit({ places: true })),
});
export type SampleDocument = z.infer<typeof sampleDocument>;

/** A website as the regulator's simplified test takes it: which pages, and each success criterion on each. */
export const sample = z.object({
  of: z.string().describe('The home page that was named'),
  loads: z.number().int().describe('Pages and documents that were asked for, those looked at in vain too'),
  parts: z.array(
    z.object({
      part: samplePart,
      url: z.string().nullable().describe('Null where none was found'),
      how: z.string().describe('By which link it was found, or why it was not'),
    }),
  ),
  document: sampleDocument.nullable(),
  criteria: z.array(
    z.object({
      criterion: z.string(),
      name: z.string(),
      level: z.enum(['A', 'AA']),
      status: z.enum(criterionStatuses).describe('The gravest of its parts'),
      parts: z.array(criterionOnPage.extend({ part: samplePart })),
    }),
  ),
});
export type Sample = z.infer<typeof sample>;
