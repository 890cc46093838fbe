import { z } from 'zod';
import { answer } from './answer.ts';
import { box } from './control.ts';
import { councilFacts } from './council-facts.ts';
import { finding } from './finding.ts';
import { par } from './journey-facts.ts';
import { maturityHeading } from './maturity.ts';
import { deviceName, slug } from './names.ts';
import { outcome } from './outcome.ts';
import { peerFigures } from './peer-figures.ts';
import { people, priority } from './priority.ts';
import { routeResult } from './route-result.ts';
import { standard } from './standard.ts';
import { action, banner, chosen, notGathered } from './step.ts';

/** A step as the report shows it: the evidence without its bulk. */
export const stepResult = z.object({
  index: z.number().int(),
  waypoint: z.string().nullable(),
  url: z.string(),
  host: z.string(),
  title: z.string(),
  heading: z.string().describe('First heading of level 1, else the title'),
  how: z.enum(['load', 'new-window', 'in-page']),
  words: z.number().int().describe('Words of the main content'),
  chosen: chosen
    .pick({
      name: true,
      role: true,
      method: true,
      because: true,
      towards: true,
      ambiguous: true,
      missed: true,
    })
    .extend({
      box: box
        .optional()
        .describe('Where it is on the page, in pixels from its top; absent for what had to be opened first'),
    })
    .nullable(),
  actions: z.array(action),
  banner: banner.nullable(),
  pictures: z.object({
    arrival: z.string().nullable(),
    firstScreen: z.string().nullable(),
    fullPage: z.string().nullable(),
    cta: z.string().nullable(),
  }),
  notGathered: z.array(notGathered),
  product: z.string().optional().describe("The supplier's product that the page was recognised as"),
});
export type StepResult = z.infer<typeof stepResult>;

/** What the measures concluded about one journey on one device. The findings of all measures stand together. */
export const journeyResult = z.object({
  journey: slug,
  version: z.number().int(),
  title: z.string(),
  goal: z.string(),
  par,
  device: deviceName,
  outcome,
  steps: z.array(stepResult),
  measures: z.record(z.string(), answer),
  findings: z.array(finding),
  routes: z
    .array(routeResult)
    .optional()
    .describe(
      "The journey begun by the site's search and by its A to Z; absent where that was not asked for",
    ),
  standard: standard.optional().describe('The journey against the standard: its stars and why'),
  maturity: z
    .array(maturityHeading)
    .optional()
    .describe('The four headings of the strategy; absent where the journey was not ours to judge'),
  peers: peerFigures.optional().describe("The journey's figures among those of the council's peers"),
});
export type JourneyResult = z.infer<typeof journeyResult>;

/** One council's results in one run. No clock beyond the run's stated time, no path of the machine. */
export const results = z.object({
  schemaVersion: z.literal(1),
  runStartedAt: z.iso.datetime().describe("The run's stated time"),
  council: z.object({ id: slug, name: z.string(), homePage: z.string() }),
  journeys: z.array(journeyResult),
  people: people.optional().describe('Whom the faults may stop'),
  priorities: z.array(priority).optional().describe('The faults in the order in which to mend them'),
  peerGroup: councilFacts.shape.peers.optional().describe('Whom the council is compared with, and why them'),
});
export type Results = z.infer<typeof results>;
