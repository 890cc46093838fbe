import { z } from 'zod';
import { findingKinds, impacts } from './finding.ts';
import { deviceName, slug } from './names.ts';

/** Who is to mend a fault that stands on a supplier's pages, and where else that supplier has it. */
export const supplier = z.object({
  name: z.string().describe('The product that the page was recognised as, else the site that it stands on'),
  councils: z
    .array(z.object({ id: slug, name: z.string() }))
    .describe('Every council of the run whose residents meet the same fault of this supplier'),
  residents: z.number().int().nullable().describe('Of those councils whose population is known; else null'),
  unknown: z.number().int().describe('How many of them have a population that is not known'),
});
export type Supplier = z.infer<typeof supplier>;

/** One fault of a council, wherever it occurs, with what it weighs. */
export const priority = z.object({
  finding: z.string().describe("The finding's id"),
  check: z.string(),
  kind: z.enum(findingKinds),
  impact: z.enum(impacts).nullable(),
  severity: z.number().int().min(1).max(5),
  journeys: z.array(slug).describe('The journeys that it touches, on any device'),
  walks: z.array(z.object({ journey: slug, device: deviceName, steps: z.array(z.number().int()) })),
  places: z.number().int().describe('In how many places it occurs'),
  weight: z.number().int().describe('Severity × journeys touched'),
  supplier: supplier.nullable(),
});
export type Priority = z.infer<typeof priority>;

/** Whom the faults of a council may stop. */
export const people = z.object({
  population: z.number().int().nullable().describe('Null where it is not known'),
  share: z.number().nullable().describe('The share of residents taken to have access needs'),
  residents: z.number().int().nullable().describe('Population × share; null where it is not known'),
});
export type People = z.infer<typeof people>;
