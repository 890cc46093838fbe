import { readFileSync } from 'node:fs';
import { z } from 'zod';

const application = z.object({
  council: z.enum(['larkton', 'murkwell']),
  reference: z.string(),
  address: z.string(),
  postcode: z.string(),
  proposal: z.string(),
  status: z.string(),
  received: z.iso.date(),
});
export type Application = z.infer<typeof application>;

/** A council's invented planning applications. */
export interface Register {
  all: readonly Application[];
  /** Applications that have the words in their reference, address, postcode or proposal. */
  find(query: string): Application[];
  /** The application that an address such as 24-00117-HOU names. */
  bySlug(slug: string): Application | undefined;
}

export function register(council: Application['council']): Register {
  const stored = JSON.parse(readFileSync(new URL('./applications.json', import.meta.url), 'utf8'));
  const all = z
    .array(application)
    .parse(stored)
    .filter((each) => each.council === council);
  return {
    all,
    find: (query) => all.filter((each) => matches(each, query)),
    bySlug: (slug) => all.find((each) => slugOf(each) === slug),
  };
}

export function slugOf({ reference }: Application): string {
  return reference.replaceAll('/', '-');
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as councils write it: 22 January 2024. */
export function longDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

function matches(each: Application, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return false;
  const fields = [each.reference, each.address, each.postcode, each.postcode.replace(' ', ''), each.proposal];
  return fields.some((field) => field.toLowerCase().includes(wanted));
}
