import { z } from 'zod';
import { place } from './place.ts';

/** Attributes that name other elements by their id, where no element or more than one has that id. */
export const referencesFacts = z.object({
  references: z.array(
    place.extend({
      attribute: z.string(),
      id: z.string(),
      role: z.string(),
      name: z
        .string()
        .describe('Accessible name of what has the attribute, where the attribute was to give it'),
      text: z.string().describe('What is written in it'),
      resolved: z.number().int().describe('How many other ids in the same attribute are found'),
      targets: z
        .array(place.extend({ words: z.string(), tag: z.string(), isField: z.boolean() }))
        .describe('The elements with that id, in reading order; a browser uses the first'),
      nearest: z.number().int().describe('Index of the nearest of them, by the element that holds both'),
      field: place
        .extend({ name: z.string() })
        .nullable()
        .describe('For a label that leads nowhere: the field after it in the same part of the form'),
    }),
  ),
});
export type ReferencesFacts = z.infer<typeof referencesFacts>;
export type Reference = ReferencesFacts['references'][number];
