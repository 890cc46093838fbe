import { z } from 'zod';
import { box } from '../control.ts';

/** Longest piece of the page's code that is kept of an element. */
export const longestSnippet = 1000;

/** Where an element is: enough to find it again, to show it and to quote it. */
export const place = z.object({
  selector: z.string().describe('Finds this element and no other in its document'),
  snippet: z.string().max(longestSnippet).describe("Its own opening tag and the beginning of what's in it"),
  box,
});
export type Place = z.infer<typeof place>;
