import { z } from 'zod';
import { area } from '../control.ts';
import { place } from './place.ts';

/** Pictures that assistive technology tells of, and those that only the eye meets. */
export const picturesFacts = z.object({
  pictures: z.array(
    place.extend({
      kind: z.enum(['img', 'input', 'area', 'svg', 'other']),
      alt: z.string().nullable().describe('As it is written; null when it is not'),
      name: z.string().describe('Accessible name'),
      isExposed: z.boolean().describe('Whether assistive technology tells of it'),
      isSeen: z.boolean(),
      address: z
        .string()
        .describe('Where it comes from; of one that is written into the page only the beginning'),
      file: z.string().describe('The name of its file, without what is behind the last dot'),
      area,
      isLogo: z
        .boolean()
        .describe(
          'Whether its code or its address calls it a logo, brand, crest or badge, or it leads to the first page',
        ),
      caption: z.string().describe('The words below it that belong to it'),
      beside: z.string().describe('The words of the elements directly before and after it'),
      svg: z
        .object({
          words: z.string().describe('The words that are written in it'),
          shapes: z.number().int().describe('How many other things are drawn in it'),
        })
        .nullable()
        .describe('Of a vector picture that is written into the address'),
    }),
  ),
  left: z.number().int(),
});
export type PicturesFacts = z.infer<typeof picturesFacts>;
