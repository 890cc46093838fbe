import { z } from 'zod';
import { par, waypointKinds } from '../crawler/records/journey-facts.ts';
import { slug } from '../crawler/records/names.ts';
import { patternRecord } from '../crawler/records/pattern.ts';
import { dataName } from './data-names.ts';

/** Something on the screen that shows which waypoint has been reached. */
export const evidence = z.object({
  heading: patternRecord.optional().describe('A visible heading outside header and footer whose text fits'),
  field: patternRecord.optional().describe('A visible field of the main content whose name or hint fits'),
  fieldContext: patternRecord
    .optional()
    .describe('With field: the heading, legend or form name that the field stands under'),
  question: patternRecord
    .optional()
    .describe(
      'A visible question of the main content: a field, choice or tick whose name, hint or legend fits',
    ),
  control: patternRecord.optional().describe('A visible link or button of the main content whose name fits'),
  text: patternRecord.optional().describe('Words of the main content'),
});
export type WaypointEvidence = z.infer<typeof evidence>;

/** Which link or button to look for. */
export const follow = z.object({
  pattern: patternRecord.optional().describe('Accessible names that lead to the waypoint'),
  synonyms: z
    .array(patternRecord)
    .default([])
    .describe('Names that councils also use, tried after the pattern'),
  roles: z.array(z.enum(['link', 'button'])).default(['link', 'button']),
  first: z
    .boolean()
    .optional()
    .describe('Whether the first entry of a list of results will do, when no name fits'),
});
export type Follow = z.infer<typeof follow>;

/** Filling a search box and sending it. What is typed is named test data, never a value. */
export const enquiry = z.object({
  field: patternRecord.describe('Name or hint of the field to fill'),
  fieldContext: patternRecord.optional(),
  data: dataName.describe('The name of the test data to type'),
  submit: patternRecord.describe('Accessible name of the button that sends it'),
  post: z.boolean().default(false).describe('Whether the search may be sent by POST, as many registers do'),
});
export type Enquiry = z.infer<typeof enquiry>;

/** What to answer when a form asks: named test data, or the option to take. */
export const answer = z
  .object({
    question: patternRecord.describe('Name, hint or legend of the question, or the heading above it'),
    data: dataName.optional().describe('The name of the test data to type'),
    option: patternRecord.optional().describe('Which choice, tick or entry of a list to take'),
    leave: z.boolean().optional().describe('True to leave it as it is'),
  })
  .refine(
    ({ data, option, leave }) => [data, option, leave].filter((way) => way !== undefined).length === 1,
    {
      message: 'must have exactly one of "data", "option" and "leave"',
    },
  );
export type Answer = z.infer<typeof answer>;

/** A state on the way, known by evidence on the screen, never by an address. */
export const waypoint = z.object({
  id: slug,
  kind: z.enum(waypointKinds),
  follow: follow.optional().describe('How to reach it; absent for the home page'),
  evidence: z.array(evidence).describe('Any one of these shows that it has been reached'),
  enquiry: enquiry.optional().describe('What to fill and send from here to the next waypoint'),
});
export type Waypoint = z.infer<typeof waypoint>;

/** The same in the two languages that councils write in. */
function inBoth<S extends z.ZodType>(words: S) {
  return z.object({ en: words, cy: words });
}

/** What a resident looks for who does not begin by the signs. */
export const lookedFor = z.object({
  search: inBoth(z.string().min(1)).describe('What is typed into the site search, in English and in Welsh'),
  aToZ: inBoth(z.array(z.string().min(1)).min(1)).describe(
    'Names that are looked for in the A to Z, the likeliest first: each is looked for under its first letter',
  ),
});
export type LookedFor = z.infer<typeof lookedFor>;

/** What a resident tries to do, from the home page to a goal. */
export const journeySchema = z
  .object({
    id: slug,
    version: z.number().int().positive().describe('Raised when the goal, the par or the waypoints change'),
    title: z.string(),
    goal: z.string(),
    lgsl: z.number().int(),
    lgil: z.number().int(),
    tiers: z.array(z.enum(['district', 'county', 'unitary'])).min(1),
    countries: z
      .array(z.enum(['England', 'Wales', 'Scotland', 'Northern Ireland']))
      .optional()
      .describe('Where councils have this task; everywhere when left out'),
    par,
    words: z.array(z.string()).min(1),
    asks: z
      .string()
      .min(1)
      .optional()
      .describe('What a resident types into a site search; the first word when left out'),
    lookedFor: lookedFor
      .optional()
      .describe('What is looked for in the site search and in the A to Z; what is asked when left out'),
    lookUp: slug
      .optional()
      .describe('The waypoint whose page looks something up, where it is none of the kind "search"'),
    answers: z.array(answer).optional().describe("What to answer to the forms' questions on the way"),
    advance: patternRecord
      .optional()
      .describe('Names of the buttons that send a page of questions; the usual ones when left out'),
    waypoints: z.array(waypoint).min(2),
  })
  .refine((j) => j.waypoints[0]?.kind === 'home' && j.waypoints.at(-1)?.kind === 'goal', {
    message: 'must begin with home() and end with goal()',
  });
export type Journey = z.infer<typeof journeySchema>;

type Draft = z.input<typeof journeySchema>;

/** A journey, checked by its schema. Throws zod's error when a file of ours is wrong. */
export function journey(draft: Draft): Journey {
  return journeySchema.parse(draft);
}
