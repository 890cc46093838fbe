import { z } from 'zod';
import { area, box } from '../control.ts';
import { place } from './place.ts';

/** Whether something could be seen when it was looked at. */
const sight = z
  .enum(['whole', 'partly', 'covered', 'unseen'])
  .describe('"partly" and "covered": something lies over it; "unseen": it is not drawn in the window at all');

/** One element at which the Tab key stopped. The selector of one in a frame begins with the frame's and " | ". */
const focusStop = place.extend({
  role: z.string(),
  name: z.string().describe('Accessible name'),
  tag: z.string(),
  href: z.string().describe('Where a link leads, as it is written'),
  tabindex: z.number().nullable().describe('As it is written; null when it is not'),
  area,
  frame: z.string().describe('Selector of the frame that it is in; empty for the page'),
  inShadow: z.boolean().describe('Whether it is in a shadow root'),
  pinned: z
    .boolean()
    .describe('Whether it stands in something that stays in the window while the page scrolls'),
  rtl: z.boolean().describe('Whether it is read from right to left'),
  form: z.number().int().describe('Number of the form that it is in; -1 when in none'),
  order: z.number().int().describe('Its place among the stops in the order of the code, from 0'),
  tabs: z.number().int().describe('Presses of Tab from the top of the page until it has the focus'),
  presses: z
    .number()
    .int()
    .describe('Presses until the focus goes on: a date field has a stop for each part'),
  view: box.describe('Where it was in the window when it had the focus, in CSS pixels'),
  scroll: z.object({ x: z.number(), y: z.number() }).describe('How far the page was scrolled then'),
  sight,
  because: z
    .enum(['', 'no-box', 'clipped', 'off-screen', 'transparent'])
    .describe('Why it was unseen; empty when it was not'),
  hider: place.nullable().describe('The part of the page that kept it from being seen; null when none did'),
  covers: z
    .array(place.extend({ position: z.string().describe('"fixed", "sticky", "absolute" or empty') }))
    .describe('What lay over it, the largest part first'),
  fled: z.boolean().describe('Whether the focus went away by itself, to nothing'),
  isThere: z.boolean().describe('Whether it was still on the page after all'),
});
export type FocusStop = z.infer<typeof focusStop>;

/** The page gone through with the Tab key from its top. */
export const focusWalkFacts = z.object({
  ended: z
    .enum(['round', 'loop', 'stops', 'time'])
    .describe('All gone round; held in a loop; or broken off after so many stops or so much time'),
  presses: z.number().int().describe('How many times Tab was pressed'),
  stops: z.array(focusStop).describe('In the order in which they got the focus'),
  trap: z
    .object({
      stops: z.array(z.number().int()).describe('Indices of the stops that the focus never left'),
      back: z.boolean().describe('Whether Shift and Tab lead out'),
      escape: z.boolean().describe('Whether Escape leads out'),
      dialog: z.boolean().describe('Whether they are in a dialog, or in a part that lies over the page'),
      beyond: z.number().int().describe('How many elements that take the focus are outside'),
    })
    .nullable(),
  missed: z
    .array(
      place.extend({
        tag: z.string(),
        words: z.string().describe('Its name or text'),
        tabindex: z.number().nullable(),
        way: z
          .enum(['', 'arrows', 'double', 'beside-a-field', 'around'])
          .describe('How else its function may be reached; empty when no way is known'),
      }),
    )
    .describe('What takes the focus and can be used by mouse, but was not among the stops'),
  backwards: z
    .array(z.object({ stop: z.number().int(), sight, cover: place }))
    .describe('Stops that something lay over when they were reached with Shift and Tab'),
  changes: z
    .array(
      z.object({
        stop: z.number().int().describe('Index of the stop'),
        kind: z.enum(['document', 'view', 'window', 'dialog']),
        to: z.string().describe('The address, or what the dialog said'),
        again: z
          .boolean()
          .describe('Whether it happened again when the element got the focus again, and not without'),
      }),
    )
    .describe('What changed when an element merely got the focus'),
});
export type FocusWalkFacts = z.infer<typeof focusWalkFacts>;
