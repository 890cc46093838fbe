import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { resultsSchema } from '../../reports-site/results-schema.ts';
import { larkton, murkwell } from './sample/results.ts';

const schema = resultsSchema();
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  validateFormats: false,
  allErrors: true,
}).compile(schema);

/** As other programs get it: read from a file. */
function asFile(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function faultsOf(value: unknown): string[] {
  validate(asFile(value));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the schema of the results', () => {
  test('says which version it is of', () => {
    expect(schema.$id).toBe('urn:kerb:results:1');
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('fits the results of the sample', () => {
    expect(faultsOf(larkton)).toEqual([]);
    expect(faultsOf(murkwell)).toEqual([]);
  });

  test('lets fields be that a later Kerb adds', () => {
    expect(faultsOf({ ...larkton, council: { ...larkton.council, colour: 'red' } })).toEqual([]);
  });

  test('does not fit results of another version, or that lack a name, or have a wrong kind of finding', () => {
    const [journey] = larkton.journeys;
    const [finding] = journey?.findings ?? [];

    expect(faultsOf({ ...larkton, schemaVersion: 2 })).toEqual(['/schemaVersion const']);
    expect(faultsOf({ ...larkton, council: { id: 'larkton', homePage: '' } })).toEqual(['/council required']);
    expect(
      faultsOf({ ...larkton, journeys: [{ ...journey, findings: [{ ...finding, kind: 'fault' }] }] }),
    ).toEqual(['/journeys/0/findings/0/kind enum']);
  });
});
