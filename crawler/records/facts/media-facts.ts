import { z } from 'zod';
import { place } from './place.ts';

/** Films and sound that stand in the page, links to such files, and the players of other sites. */
export const mediaFacts = z.object({
  media: z.array(
    place.extend({
      kind: z.enum(['video', 'audio', 'player', 'link']),
      provider: z.string().describe('Whose player it is, such as "YouTube"; empty for the page\'s own'),
      name: z.string().describe('Accessible name or title'),
      isSound: z.boolean().describe('Whether the player is one for sound alone'),
      isSeen: z.boolean(),
      hasControls: z.boolean().describe("Whether the browser's own controls are shown"),
      buttons: z.number().int().describe('Buttons of the page beside it, which may be its controls'),
      autoplays: z.boolean(),
      isMuted: z.boolean(),
      loops: z.boolean(),
      tellsInWords: z
        .boolean()
        .describe('Whether a transcript or a version with description is named in its surroundings'),
    }),
  ),
});
export type MediaFacts = z.infer<typeof mediaFacts>;
