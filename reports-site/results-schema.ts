import { z } from 'zod';
import { results } from '../crawler/records/results.ts';

/** The contract of a council's results as a JSON schema that other programs can check them by. */
export interface ResultsSchema {
  $schema: string;
  $id: string;
  title: string;
  description: string;
  [keyword: string]: unknown;
}

/** The version of the contract, as every file of results says it. */
const version = results.shape.schemaVersion.value;

/**
 * The JSON schema (draft 2020-12) of `data/councils/<council>.json` and of each member of `councils` in
 * `data/results.json`. Later versions of Kerb may add fields within one version, so it lets fields be that it does not
 * know; what it names keeps its name and meaning.
 */
export function resultsSchema(): ResultsSchema {
  const contract = z.toJSONSchema(results, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return {
    ...contract,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kerb:results:${version}`,
    title: `Results of one council, version ${version}`,
    description: `What Kerb measured of one council in one run. Files with "schemaVersion": ${version} keep to it.`,
  };
}
