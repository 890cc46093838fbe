import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kerb } from '../../fixtures/kerb-process.ts';
import { larkton, murkwell } from '../../reports-site/sample/results.ts';
import { runFolderOf } from '../../reports-site/sample/run-folder.ts';

describe('kerb report --pdf', () => {
  let run: string;

  beforeAll(async () => {
    run = await runFolderOf([larkton, murkwell]);
  });

  afterAll(() => rm(run, { recursive: true }));

  test('suggests the council that was meant, for each name that the run does not have', async () => {
    const { code, stderr } = await kerb(['report', '--out', run, '--pdf', 'larkten,murkwell,nowhere'], run);

    expect(code).toBe(2);
    expect(stderr).toBe(
      'The run has no council "larkten". Did you mean "larkton"?\nThe run has no council "nowhere". Write one of: larkton, murkwell.\n',
    );
  });

  test('wants to know whose summary goes into the folder', async () => {
    const { code, stderr } = await kerb(['report', '--out', run, '--pdf-dir', 'pdfs'], run);

    expect(code).toBe(2);
    expect(stderr).toContain('--pdf a,b');
  });
});
