import { z } from 'zod';
import { deviceName, slug } from '../crawler/records/names.ts';
import { regularExpression } from './regular-expression.ts';

const webAddress = z.string().superRefine((value, context) => {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return refuseSecrets(value, context);
  context.addIssue({
    code: 'custom',
    message: 'must start with https:// (or http://) and be an address',
    params: { write: (written: unknown) => suggestAddress(String(written)) },
  });
});

function refuseSecrets(value: string, context: z.RefinementCtx): void {
  const { username, password } = new URL(value);
  if (!username && !password) return;
  context.addIssue({
    code: 'custom',
    message: 'must not hold a user name or password: it would stand in the report',
  });
}

function suggestAddress(written: string): string {
  const guess = `https://${written.replace(/^[a-z]+:\/*/i, '')}`;
  return URL.canParse(guess) && /\./.test(guess)
    ? `Write "${guess}".`
    : 'Write the address of the home page.';
}

/** How a council's own waypoint is reached when the journey's patterns do not fit. Never the goal, par or safety. */
const override = z.strictObject({
  name: regularExpression.describe('Accessible names of the link or button to follow'),
  checked: z.iso.date().describe('The day on which somebody last saw that it fits'),
});

export const council = z.strictObject({
  id: slug,
  name: z.string().min(1).max(200),
  homePage: webAddress.describe('Where every journey begins'),
  tier: z.enum(['district', 'county', 'unitary']),
  country: z.string().optional(),
  region: z.string().optional(),
  population: z.number().int().positive().optional(),
  journeys: z
    .array(z.string())
    .optional()
    .describe('Only these journeys; all that fit the tier when left out'),
  devices: z.array(deviceName).min(1).optional().describe('Only these devices; both when left out'),
  ownSite: z.boolean().default(false).describe('True when whoever runs Kerb answers for this site'),
  permission: z.string().optional().describe("Where the site owner's written permission can be read"),
  secondsBetweenPages: z.number().min(0).max(600).optional(),
  overrides: z.record(slug, z.record(slug, override)).default({}).describe('By journey, then by waypoint'),
  source: z.string().optional(),
  checked: z.string().optional(),
});
export type Council = z.infer<typeof council>;

export const councilsFile = z.strictObject({
  $schema: z.string().optional(),
  councils: z.array(council).min(1),
});
