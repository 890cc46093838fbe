import { z } from 'zod';
import { results } from '../crawler/records/results.ts';
import { wordsOfField } from './field-words.ts';

/** A field of the results and what it holds. */
export interface DictionaryRow {
  name: string;
  words: string;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;
type MaybeSchema = z.core.JSONSchema._JSONSchema | undefined;

/**
 * Every field of a council's results, such as `journeys[].steps[].words`: in the words of the contract, else in our
 * own. A list's members and the answers of `measures` have a row of their own only where the contract describes them.
 */
export function dataDictionary(): DictionaryRow[] {
  const schema = z.toJSONSchema(results, { reused: 'inline' });
  const rows = rowsOf(schema, '', { definitions: schema.$defs ?? {}, within: [] });
  const described = Map.groupBy(rows, ({ name }) => name);
  return [...described].flatMap(([name, [first, ...others]]) => {
    const ofContract = [first, ...others].find((row) => row && row.words !== '')?.words;
    if (ofContract === undefined && /(\[\]|\.\*)$/.test(name)) return [];
    return [{ name, words: ofContract ?? wordsOfField(plain(name)) ?? '' }];
  });
}

/** A field's name without the brackets of lists: journeys[].measures.*.kind is journeys.measures.kind. */
function plain(name: string): string {
  return name.replaceAll('[]', '').replaceAll('.*', '');
}

interface Around {
  definitions: Readonly<Record<string, JsonSchema>>;
  /** The definitions that the schema stands in: one that has itself as a member is not opened again. */
  within: readonly string[];
}

function rowsOf(schema: JsonSchema, name: string, { definitions, within }: Around): DictionaryRow[] {
  const own = name === '' ? [] : [{ name, words: schema.description ?? '' }];
  const definition = schema.$ref?.replace('#/$defs/', '');
  const opened =
    definition === undefined || within.includes(definition) ? undefined : definitions[definition];
  const inner = { definitions, within: definition === undefined ? within : [...within, definition] };
  return [
    ...own,
    ...(opened ? rowsOf(opened, name, inner) : []),
    ...membersOf(schema, name).flatMap(([member, at]) => rowsOf(member, at, inner)),
  ];
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
