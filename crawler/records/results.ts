import { z } from 'zod';
import { answer } from './answer.ts';
import { finding } from './finding.ts';
import { par } from './journey-facts.ts';
import { deviceName, slug } from './names.ts';
import { outcome } from './outcome.ts';
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
    .pick({ name: true, role: true, method: true, because: true, towards: true, ambiguous: true })
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
});
export type JourneyResult = z.infer<typeof journeyResult>;

/** One council's results in one run. No clock beyond the run's stated time, no path of the machine. */
export const results = z.object({
  schemaVersion: z.literal(1),
  runStartedAt: z.iso.datetime().describe("The run's stated time"),
  council: z.object({ id: slug, name: z.string(), homePage: z.string() }),
  journeys: z.array(journeyResult),
});
export type Results = z.infer<typeof results>;
