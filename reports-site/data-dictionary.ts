import { z } from 'zod';
import { results } from '../crawler/records/results.ts';

/** A field of the results and what it holds. */
export interface DictionaryRow {
  name: string;
  words: string;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;
type MaybeSchema = z.core.JSONSchema._JSONSchema | undefined;

/** The fields of a council's results that the contract describes, such as `journeys[].steps[].words`. */
export function dataDictionary(): DictionaryRow[] {
  const rows = rowsOf(z.toJSONSchema(results, { reused: 'inline' }), '');
  return [...new Map(rows.map((row) => [row.name, row])).values()];
}

function rowsOf(schema: JsonSchema, name: string): DictionaryRow[] {
  const own = schema.description === undefined ? [] : [{ name, words: schema.description }];
  return [...own, ...membersOf(schema, name).flatMap(([inner, at]) => rowsOf(inner, at))];
}

/** What a field is made of, each with its own name. */
function membersOf(schema: JsonSchema, name: string): [JsonSchema, string][] {
  const items = Array.isArray(schema.items) ? schema.items : [schema.items];
  const members: [MaybeSchema, string][] = [
    ...Object.entries(schema.properties ?? {}).map(([key, inner]): [MaybeSchema, string] => [
      inner,
      name === '' ? key : `${name}.${key}`,
    ]),
    ...items.map((inner): [MaybeSchema, string] => [inner, `${name}[]`]),
    [schema.additionalProperties, `${name}.*`],
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((inner): [MaybeSchema, string] => [
      inner,
      name,
    ]),
  ];
  return members.flatMap(([inner, at]) => (typeof inner === 'object' ? [[inner, at]] : []));
}
