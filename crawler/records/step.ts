import { z } from 'zod';
import { axeAnswer } from './axe-answer.ts';
import { box, control, field, heading } from './control.ts';
import { linkedDocument } from './document.ts';
import { examined } from './examined.ts';
import { pageQuality } from './page-quality.ts';

/** How a link or control was found, in the order in which they are tried; past "pattern" the label is not what a resident looks for. */
export const methods = [
  'override',
  'adapter',
  'pattern',
  'synonym',
  'goal-words',
  'site-search',
  'a-to-z',
] as const;
export type Method = (typeof methods)[number];

export const candidate = z.object({
  ref: z.string(),
  role: z.string(),
  name: z.string(),
  because: z.string().describe('Why it was considered, or why it was left'),
});

export const chosen = z.object({
  ref: z.string().describe('The control of this step that was followed'),
  role: z.string(),
  name: z.string(),
  method: z.enum(methods),
  because: z.string().describe('The reason in words'),
  towards: z.string().describe('The waypoint that it was to lead to'),
  ambiguous: z.boolean().describe('Whether another candidate that leads elsewhere was just as good'),
  considered: z.array(candidate),
  missed: z
    .array(z.object({ by: z.enum(['override', 'adapter']), waypoint: z.string() }))
    .optional()
    .describe('What we had noted for the way to a waypoint and fits nothing any more; it was found without'),
});
export type Chosen = z.infer<typeof chosen>;

export const action = z.object({
  kind: z.enum(['click', 'fill', 'choose', 'tick', 'key', 'dismiss']),
  ref: z.string().nullable(),
  role: z.string(),
  name: z.string(),
  characters: z.number().int().default(0).describe('How many characters were typed'),
  forced: z.boolean().default(true).describe('False for a dismissal that a resident could have done without'),
});
export type Action = z.infer<typeof action>;

export const redirect = z.object({ url: z.string(), status: z.number().int() });

export const arrival = z.object({
  how: z
    .enum(['load', 'new-window', 'in-page'])
    .describe('A new document, a new window, or a new view of the same document'),
  asked: z.string().describe('The address that was asked for'),
  redirects: z.array(redirect),
  status: z.number().int().nullable().describe('HTTP status; null for a new view of the same document'),
  waitMs: z.number().describe('From the action until the page could be read'),
  kept: z
    .boolean()
    .default(false)
    .describe('Whether the page was loaded earlier in the run and shown again from what was kept of it'),
});

export const banner = z.object({
  name: z.string().describe('What the cookie banner calls itself'),
  box,
  covers: z.boolean().describe('Whether it lies over the content'),
  answeredWith: z
    .string()
    .nullable()
    .describe('Name of the button that was pressed; null when none would do'),
  ours: z.boolean().default(false).describe('Whether it came back because our manners kept its request back'),
  gone: z.boolean().default(false).describe('Whether it went away when it was answered'),
});

export const requestTally = z.object({ host: z.string(), count: z.number().int(), bytes: z.number() });

export const notGathered = z.object({ what: z.string(), reason: z.string() });
export type NotGathered = z.infer<typeof notGathered>;

/** One view on the way, before the resident acts on it. Facts only. */
export const step = z.object({
  index: z.number().int(),
  waypoint: z.string().nullable().describe('The furthest waypoint whose evidence is on the screen'),
  waypoints: z.array(z.string()).describe('All waypoints whose evidence is on the screen'),
  arrival,
  url: z.string(),
  title: z.string(),
  lang: z.string(),
  view: z.object({
    width: z.number(),
    height: z.number(),
    documentWidth: z.number(),
    documentHeight: z.number(),
  }),
  headings: z.array(heading),
  mainText: z.string().describe('Visible text of the main content'),
  html: z.string().describe('The rendered document'),
  controls: z.array(control),
  fields: z.array(field),
  forms: z
    .array(z.object({ key: z.string(), name: z.string(), method: z.string(), action: z.string() }))
    .describe('Forms that a visible field or button belongs to'),
  errors: z.array(z.string()).default([]).describe('What the page says is wrong with the answers given'),
  adapter: z.string().nullable().default(null).describe('The product that the page was recognised as'),
  veiled: z
    .boolean()
    .default(false)
    .describe('Whether its words were crossed out and its pictures blurred, since they may name people'),
  frames: z.number().int().describe('How many frames the page has'),
  banner: banner.nullable(),
  axe: z.array(axeAnswer),
  examined: z.array(examined).default([]).describe('What was seen for the checks of our own'),
  actions: z.array(action),
  chosen: chosen.nullable(),
  requests: z.array(requestTally),
  windows: z.array(z.string()).describe('Addresses of windows that opened'),
  dialogs: z.array(z.object({ kind: z.string(), message: z.string() })),
  downloads: z.array(z.string()),
  refused: z
    .array(z.object({ method: z.string(), url: z.string(), reason: z.string() }))
    .describe('Requests that our manners kept back'),
  reads: z
    .array(z.object({ method: z.string(), url: z.string(), adapter: z.string() }))
    .optional()
    .describe(
      "Requests of a register's script that were sent by POST since they only read, as its adapter says",
    ),
  pictures: z.object({
    arrival: z.string().nullable().describe('First screen as it arrived, when a banner was answered after'),
    firstScreen: z.string().nullable(),
    fullPage: z.string().nullable(),
    cta: z.string().nullable().describe('What was chosen, in its surroundings'),
  }),
  quality: pageQuality
    .optional()
    .describe('What Lighthouse said of the page; left out where it was not asked'),
  documents: z
    .array(linkedDocument)
    .optional()
    .describe(
      'PDFs and files of office programs that the page links to; left out where none were looked for',
    ),
  notGathered: z.array(notGathered),
});
export type Step = z.infer<typeof step>;
