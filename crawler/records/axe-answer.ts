import { z } from 'zod';
import { box } from './control.ts';

const axeCheck = z.looseObject({ id: z.string(), message: z.string().default('') });

/** The way down to an element from the document: which child each is of the one before, such as "0/1/4". */
export const path = z.string().describe('The way down from the document, as numbers of children');

/** Where a node is, by our own selector, and its box in CSS pixels from the document's top left corner. */
export const nodePlace = z.object({
  selector: z.string(),
  box,
  path: path.optional(),
  inert: z
    .boolean()
    .optional()
    .describe('Whether nobody can use it just now: a dialog before it holds the page'),
});

const axeNode = z.looseObject({
  html: z.string(),
  target: z.array(z.union([z.string(), z.array(z.string())])),
  impact: z.string().nullable().optional(),
  failureSummary: z.string().optional(),
  any: z.array(axeCheck).default([]),
  all: z.array(axeCheck).default([]),
  none: z.array(axeCheck).default([]),
  place: nodePlace.nullable().optional(),
  inert: z.boolean().optional().describe('Whether the frame that it is in is so'),
});
export type AxeNode = z.infer<typeof axeNode>;

const axeRule = z.looseObject({
  id: z.string(),
  impact: z.string().nullable().optional(),
  tags: z.array(z.string()),
  description: z.string(),
  help: z.string(),
  helpUrl: z.string(),
  nodes: z.array(axeNode),
});
export type AxeRule = z.infer<typeof axeRule>;

/** axe-core's whole answer for one state of a step; of the rules that passed or did not apply, the names. */
export const axeAnswer = z.object({
  state: z.string().describe('The state of the page that was tested, such as "as it arrived"'),
  repeat: z.boolean().optional().describe('Whether it is a second look at the same page, later'),
  engine: z.string().describe('Name and version, such as "axe-core 4.14.1"'),
  violations: z.array(axeRule),
  incomplete: z.array(axeRule),
  passes: z.array(z.string()),
  inapplicable: z.array(z.string()),
});
export type AxeAnswer = z.infer<typeof axeAnswer>;
