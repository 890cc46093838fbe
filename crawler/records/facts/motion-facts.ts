import { z } from 'zod';
import { place } from './place.ts';

const stop = z
  .enum(['here', 'elsewhere', 'none'])
  .describe('Whether there is a control that says it stops motion, and whether it is beside what moves');

const animation = place.extend({
  words: z.string().describe('What is written in it; empty for a picture or a shape'),
  properties: z.array(z.string()).describe('What changes: "transform", "opacity" …'),
  shifts: z.boolean().describe('Whether it changes place, size or turn, not only colour'),
  blinks: z.boolean().describe('Whether it goes out of sight and comes back'),
  seconds: z.number().nullable().describe('How long it lasts in all; null for ever'),
  area: z.number().describe('Its size on the screen in square CSS pixels'),
  flashesPerSecond: z.number().describe('How often it gets dark and bright in a second, by its style'),
  isProgress: z.boolean().describe('Whether it shows that something is under way'),
  stop,
  goesOnReduced: z
    .boolean()
    .describe('Whether it goes on for people whose device asks for less motion; false where nobody looked'),
});

/** What moves, blinks or changes by itself while nobody does anything. */
export const motionFacts = z.object({
  watchedMs: z.number().describe('For how long the page was watched'),
  animations: z.array(animation).describe('Animations of styles that last more than five seconds'),
  changing: z
    .array(
      place.extend({
        words: z.string(),
        moments: z.number().int().describe('How often it changed while it was watched'),
        isSteady: z.boolean().describe('Whether it moved nearly all of the time'),
        shifts: z.boolean().describe('Whether parts of it moved or came and went, not only its words'),
        isCarousel: z.boolean().describe('Whether it says of itself that it is a carousel, slider or ticker'),
        lastAtMs: z.number().describe('When it last changed, in milliseconds since the page was asked for'),
        isProgress: z.boolean(),
        isClock: z.boolean().describe('Whether it is a clock or counts down'),
        stop,
      }),
    )
    .describe('Parts that scripts changed'),
  videos: z.array(
    place.extend({
      seconds: z.number().nullable().describe('Its length; null when it has no end or is not known'),
      isPlaying: z.boolean(),
      loops: z.boolean(),
      controls: z.boolean(),
      stop,
    }),
  ),
  gifs: z
    .array(
      place.extend({ frames: z.number().int(), seconds: z.number().nullable().describe('Null for ever') }),
    )
    .describe('Pictures that move'),
  loads: z
    .array(
      z.object({
        url: z.string(),
        isSame: z.boolean(),
        afterMs: z.number().describe('Since the document before it was asked for'),
      }),
    )
    .describe('Documents that came by themselves while the page was watched'),
  timers: z
    .array(place.extend({ seconds: z.number(), code: z.string() }))
    .describe('Timers in scripts of the page itself that load the page again or another one'),
  refresh: z.string().describe('What the server said in a "Refresh" header; empty when nothing'),
  metas: z
    .array(place.extend({ content: z.string() }))
    .describe('meta elements that load the page again or another one'),
  page: place.describe('The page itself'),
});
export type MotionFacts = z.infer<typeof motionFacts>;
