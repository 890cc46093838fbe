import { z } from 'zod';
import { par, waypointKinds } from '../crawler/records/journey-facts.ts';
import { slug } from '../crawler/records/names.ts';
import { type Journey, journeySchema } from '../journeys/journey.ts';
import { regularExpression } from './regular-expression.ts';

const ownEvidence = z.strictObject({
  heading: regularExpression.optional(),
  field: regularExpression.optional(),
  fieldContext: regularExpression.optional(),
  text: regularExpression.optional(),
});

const ownWaypoint = z.strictObject({
  id: slug,
  kind: z.enum(waypointKinds),
  follow: z
    .array(regularExpression)
    .min(1)
    .optional()
    .describe('Names of links or buttons that lead here; the first is the pattern, the others are synonyms'),
  evidence: z.array(ownEvidence).default([]),
  enquiry: z
    .strictObject({
      field: regularExpression,
      fieldContext: regularExpression.optional(),
      data: z.enum(['planning-search-word']),
      submit: regularExpression,
      post: z.boolean().default(false),
    })
    .optional(),
});

/** A journey that a council's own web team describes, beside those that ship with Kerb. */
export const ownJourney = z.strictObject({
  id: slug,
  version: z.number().int().positive().default(1),
  title: z.string().min(1),
  goal: z.string().min(1),
  lgsl: z.number().int().default(0),
  lgil: z.number().int().default(0),
  par,
  words: z.array(z.string()).min(1),
  waypoints: z.array(ownWaypoint).min(2),
});

export const journeysFile = z.strictObject({
  $schema: z.string().optional(),
  journeys: z.array(ownJourney).default([]),
});

/** The journey as the engine knows it; throws zod's error when it lacks a start or a goal. */
export function toJourney(own: z.infer<typeof ownJourney>): Journey {
  return journeySchema.parse({
    ...own,
    tiers: ['district', 'county', 'unitary'],
    waypoints: own.waypoints.map(({ follow, ...rest }) => ({
      ...rest,
      ...(follow ? { follow: { pattern: follow[0], synonyms: follow.slice(1) } } : {}),
    })),
  });
}
