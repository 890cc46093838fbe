import { z } from 'zod';

/**
 * The names of what Kerb may type. Values stand in the configuration (`config/test-data.ts`, and a council's own), never
 * in a journey: they are made up, reserved for examples, or those of public buildings.
 */
export const dataNames = [
  'journey-words',
  'planning-search-word',
  'title',
  'first-name',
  'last-name',
  'full-name',
  'email',
  'telephone',
  'house-number',
  'street',
  'town',
  'county',
  'postcode',
  'address',
  'date-of-birth',
  'date',
  'account-reference',
  'national-insurance-number',
  'vehicle-registration',
  'easting',
  'northing',
  'latitude',
  'longitude',
  'grid-reference',
  'organisation',
  'job',
  'number',
  'amount',
  'description',
  'word',
] as const;

export const dataName = z.enum(dataNames);
export type DataName = z.infer<typeof dataName>;
