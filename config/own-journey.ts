import { z } from 'zod';
import { par, waypointKinds } from '../crawler/records/journey-facts.ts';
import { slug } from '../crawler/records/names.ts';
import { dataName } from '../journeys/data-names.ts';
import { type Journey, journeySchema } from '../journeys/journey.ts';
import { regularExpression } from './regular-expression.ts';

const ownEvidence = z.strictObject({
  heading: regularExpression.optional(),
  field: regularExpression.optional(),
  fieldContext: regularExpression.optional(),
  question: regularExpression.optional(),
  control: regularExpression.optional(),
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
  first: z.boolean().optional().describe('True when the first entry of a list of results leads here'),
  evidence: z.array(ownEvidence).default([]),
  enquiry: z
    .strictObject({
      field: regularExpression,
      fieldContext: regularExpression.optional(),
      data: dataName,
      submit: regularExpression,
      post: z.boolean().default(false),
    })
    .optional(),
});

const ownAnswer = z.strictObject({
  question: regularExpression.describe('Name, hint or legend of the question, or the heading above it'),
  data: dataName.optional().describe('The name of the test data to type'),
  option: regularExpression.optional().describe('Which choice, tick or entry of a list to take'),
  leave: z.boolean().optional().describe('True to leave it as it is'),
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
  asks: z.string().min(1).optional().describe('What a resident types into the site search'),
  answers: z.array(ownAnswer).optional().describe("What to answer to the forms' questions"),
  advance: regularExpression.optional().describe('Names of the buttons that send a page of questions'),
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
    waypoints: own.waypoints.map(({ follow, first, ...rest }) => ({
      ...rest,
      ...(follow || first
        ? { follow: { pattern: follow?.[0], synonyms: follow?.slice(1) ?? [], first } }
        : {}),
    })),
  });
}
