import { z } from 'zod';
import { deviceName, slug } from '../crawler/records/names.ts';
import { dataName } from '../journeys/data-names.ts';
import { regularExpression } from './regular-expression.ts';
import { plainWebAddress, webAddress } from './web-address.ts';

/** What stands for a day on which nobody has looked yet. */
export const notYetChecked = 'not yet checked';

const checked = z
  .string()
  .refine((value) => value === notYetChecked || z.iso.date().safeParse(value).success, {
    message: `must be a day such as "2026-11-01", or "${notYetChecked}"`,
  });

const sourceKey = z.string().describe('A key of the sources at the top of the file');

/** Where facts came from: named once at the top of the file, and by its key wherever something was taken from it. */
const source = z.strictObject({
  title: z.string().min(1),
  gave: z.string().optional().describe('Which facts were taken from it'),
  address: webAddress.optional(),
  licence: z.string().optional(),
  date: z.iso.date().optional().describe('The state that was taken, by its day'),
});

/** Where planning applications can be searched. A council that merged from others often keeps one for each. */
const planningRegister = z.strictObject({
  area: z
    .string()
    .min(1)
    .optional()
    .describe('The part of the council that it serves, when there are several'),
  supplier: z.string().min(1).optional().describe('Whose software it is; left out where that is not known'),
  address: webAddress.describe('The page where a search begins'),
  source: sourceKey.optional(),
  checked: checked.optional().describe('The day on which somebody last saw that the address is right'),
});

/** How a council's own waypoint is reached when the journey's patterns do not fit. Never the goal, par or safety. */
const override = z.strictObject({
  name: regularExpression.describe('Accessible names of the link or button to follow'),
  checked: z.iso.date().describe('The day on which somebody last saw that it fits'),
});

const councilFields = z.strictObject({
  id: slug,
  name: z.string().min(1).max(200),
  gss: z
    .string()
    .regex(/^[ENSW]\d{8}$/, 'must be a GSS code such as "E07000008"')
    .optional()
    .describe("The Office for National Statistics' code of the council's area"),
  country: z.enum(['England', 'Wales', 'Scotland', 'Northern Ireland']).optional(),
  region: z.string().optional().describe('Of England; the other countries are one region each'),
  tier: z.enum(['district', 'county', 'unitary']).describe('Decides which journeys there are'),
  type: z.string().min(1).optional().describe('The kind of council in law, such as "London borough"'),
  county: slug.optional().describe('The id of the county council above a district'),
  population: z.number().int().positive().optional().describe('Left out where it is not known, never 0'),
  shareWithAccessNeeds: z
    .number()
    .positive()
    .max(1)
    .optional()
    .describe('The share of its residents taken to have access needs, such as 0.23; 0.2 when left out'),
  homePage: webAddress.describe('Where every journey begins'),
  planningRegisters: z.array(planningRegister).min(1).optional().describe('Left out where none is known'),
  languages: z
    .array(z.enum(['en', 'cy']))
    .min(1)
    .optional()
    .describe('English, Welsh or both; when left out, both in Wales and English elsewhere'),
  journeys: z
    .array(z.string())
    .optional()
    .describe('Only these journeys; all that fit the tier and the country when left out'),
  devices: z.array(deviceName).min(1).optional().describe('Only these devices; both when left out'),
  peers: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The ids of the councils to compare it with; chosen by tier, region and size when left out'),
  ownSite: z.boolean().default(false).describe('True when whoever runs Kerb answers for this site'),
  environment: z
    .enum(['live', 'test'])
    .default('live')
    .describe('"test" for a copy of the site that exists to be tried; only together with ownSite'),
  maySendTo: z
    .array(plainWebAddress)
    .default([])
    .describe(
      'Where a test environment may send forms: to the same origin, to paths that begin with the path given',
    ),
  testData: z
    .partialRecord(dataName, z.string().trim().min(1).max(200))
    .optional()
    .describe(
      "The council's own values of what is typed, such as the postcode of its town hall: made up or of a public building, never a person's",
    ),
  permission: z.string().optional().describe("Where the site owner's written permission can be read"),
  secondsBetweenPages: z.number().min(0).max(600).optional(),
  overrides: z.record(slug, z.record(slug, override)).default({}).describe('By journey, then by waypoint'),
  sources: z.array(sourceKey).optional().describe('Where the facts about this council came from'),
  checked: checked.optional().describe('The day on which somebody last saw that the home page is right'),
});

/** One council (or one site of one council) as `councils.json` describes it, with everything left out filled in. */
export const council = councilFields.transform((fields) => ({
  ...fields,
  languages: fields.languages ?? defaultLanguages(fields.country),
}));
export type Council = z.infer<typeof council>;

function defaultLanguages(country: string | undefined): ('en' | 'cy')[] {
  return country === 'Wales' ? ['en', 'cy'] : ['en'];
}

export const councilsFile = z.strictObject({
  $schema: z.string().optional(),
  sources: z
    .record(slug, source)
    .default({})
    .describe('Where facts came from, by the keys that councils name'),
  councils: z.array(council).min(1),
});
export type CouncilsFile = z.infer<typeof councilsFile>;
