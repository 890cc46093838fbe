import type { Run } from '../../crawler/records/run.ts';
import { sentenceCase } from './quoted.ts';
import type { Walk } from './report.ts';

/** What councils are told apart by. */
export type CutBy = 'tier' | 'region' | 'supplier';

/** The walks of one journey at the councils that have something in common. */
export interface Cut {
  /** Fit for an address, such as "region-east-of-england". */
  id: string;
  by: CutBy;
  title: string;
  walks: Walk[];
}

/** What the run kept of a council, and the products that its pages were recognised as on one walk; empty where unknown. */
export interface WalkFacts {
  tier: string;
  region: string;
  supplier: string;
}

/** Finds what is known of a walk beside its figures. */
export function factsFinder({ councils = [] }: Pick<Run, 'councils'>): (walk: Walk) => WalkFacts {
  const byId = new Map(councils.map((facts) => [facts.id, facts]));
  return ({ council, result }) => {
    const { tier = '', region = '' } = byId.get(council.id) ?? {};
    const products = [...new Set(result.steps.flatMap(({ product }) => product ?? []))];
    return { tier: sentenceCase(tier), region, supplier: products.map(sayProduct).join(', ') };
  };
}

/** A product as a cell shows it. */
function sayProduct(product: string): string {
  return sentenceCase(product.replaceAll('-', ' '));
}

/** Every cut of the walks of one journey, by tier, then region, then supplier; those of one council are left out. */
export function cutsOf(walks: readonly Walk[], factsOf: (walk: Walk) => WalkFacts): Cut[] {
  return (['tier', 'region', 'supplier'] as const).flatMap((by) => {
    const groups = Map.groupBy(walks, (walk) => factsOf(walk)[by]);
    return [...groups]
      .filter(([title, of]) => title !== '' && new Set(of.map(({ council }) => council.id)).size > 1)
      .map(([title, of]) => ({ id: `${by}-${slugOf(title)}`, by, title, walks: of }))
      .toSorted((one, other) => one.title.localeCompare(other.title, 'en-GB'));
  });
}

/** Letters and digits of a title with hyphens between, since it may come from a visited page. */
function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? 'other' : slug;
}
