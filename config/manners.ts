import { z } from 'zod';

/** How Kerb behaves on other people's websites. Everything has a default. */
export const manners = z.strictObject({
  $schema: z.string().optional(),
  about: z
    .string()
    .regex(/^https?:\/\//, 'must start with https://')
    .optional()
    .describe(
      'A page that says who runs this audit and why; part of the user agent. Needed for sites that are not your own',
    ),
  secondsBetweenPages: z
    .number()
    .min(5)
    .max(600)
    .default(5)
    .describe('Between two pages of one origin; at least 5'),
  pagesPerJourney: z.number().int().min(1).max(100).default(30),
  pageSeconds: z.number().min(1).max(300).default(30).describe('How long a page may take to answer'),
  checkSeconds: z.number().min(1).max(600).default(60).describe('How long one check of one page may take'),
  journeySeconds: z.number().min(10).max(3600).default(600),
  paymentHosts: z
    .array(z.string())
    .default([
      'worldpay.com',
      'payments.service.gov.uk',
      'sagepay.com',
      'opayo.co.uk',
      'paypal.com',
      'stripe.com',
      'gocardless.com',
      'barclaycardsmartpay.com',
      'capita-pay.co.uk',
    ])
    .describe('Registrable domains or hosts that take card details: never entered'),
});
export type Manners = z.infer<typeof manners>;
