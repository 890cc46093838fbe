import { z } from 'zod';
import { patternRecord } from '../../crawler/records/pattern.ts';

const parts = z
  .record(z.string(), patternRecord)
  .refine((fields) => Object.keys(fields).length > 0, { message: 'must name at least one part' });

/**
 * A request that a product's script sends by POST although it only reads. It always goes to the origin of the register's
 * own page, and its body must say that it reads: an address alone would let anything pass.
 */
export const read = z
  .object({
    path: patternRecord.describe('Fits the path of the address'),
    fields: parts
      .optional()
      .describe('Fields of the form that is sent: each must be there, and each of its values must fit'),
    calls: z
      .object({
        field: z.string().describe('The field of the form that holds the calls, as JSON'),
        list: z.string().describe('The part of it that is the list of calls'),
        each: z
          .array(parts)
          .min(1)
          .describe(
            'Every call must fit one of these: what its parts say, by their path, such as "params.method"',
          ),
      })
      .optional()
      .describe('For an interface that takes several calls in one request'),
  })
  .refine(({ fields, calls }) => fields !== undefined || calls !== undefined, {
    message: 'must have "fields" or "calls"',
  });
export type Read = z.infer<typeof read>;
