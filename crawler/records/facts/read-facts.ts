import type { z } from 'zod';
import { factSchemas } from './list.ts';

/** Facts as the schema of their kind has them; null for those that another version of Kerb wrote otherwise. */
export function readFacts(what: string, facts: unknown): unknown {
  const schemas: Readonly<Record<string, z.ZodType>> = factSchemas;
  if (facts === null || !Object.hasOwn(schemas, what)) return null;
  return schemas[what]?.safeParse(facts).data ?? null;
}
