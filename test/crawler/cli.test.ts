import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listen } from '../../crawler/demo/listen.ts';
import { kerb } from '../fixtures/kerb-process.ts';

async function folderWith(councils: unknown, manners: unknown = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-cli-'));
  await mkdir(join(folder, 'config'));
  await writeFile(
    join(folder, 'config', 'councils.json'),
    typeof councils === 'string' ? councils : JSON.stringify({ councils }),
  );
  await writeFile(join(folder, 'config', 'manners.json'), JSON.stringify(manners));
  return folder;
}

const larkton = { id: 'larkton', name: 'Larkton', homePage: 'https://www.larkton.example/', tier: 'unitary' };

/** What the caller can mend: exit code 2, a message, no stack. */
async function mendable(parameters: readonly string[], folder: string): Promise<string> {
  const { code, stderr } = await kerb(parameters, folder);
  expect(code).toBe(2);
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr;
}

describe('the command line', () => {
  test('says what there is', async () => {
    const { code, stdout } = await kerb(['--help'], await folderWith([larkton]));

    expect(code).toBe(0);
    for (const command of ['demo', 'audit', 'gather', 'measure', 'report', 'page', 'check', 'serve'])
      expect(stdout).toContain(`  ${command}`);
  });

  test('refuses an empty configuration', async () => {
    expect(await mendable(['check'], await folderWith(' '))).toContain(
      'Cannot use config/councils.json: 1 problem',
    );
  });

  test('refuses a folder without a configuration', async () => {
    expect(await mendable(['check', '--config', 'nowhere'], await folderWith([larkton]))).toContain(
      'does not exist',
    );
  });

  test('says that a right configuration is right', async () => {
    const { code, stdout } = await kerb(['check'], await folderWith([larkton]));

    expect(code).toBe(0);
    expect(stdout).toContain('The configuration is right. Councils: 1, journeys: ');
    expect(stdout).toContain('\nBy tier: county 0, district 0, unitary 1.\n');
  });

  test('suggests the journey, the council and the command that were meant', async () => {
    const folder = await folderWith([larkton]);

    expect(
      await mendable(['audit', '--councils', 'larkton', '--journeys', 'pay-counsil-tax'], folder),
    ).toContain('Did you mean "pay-council-tax"?');
    expect(await mendable(['audit', '--councils', 'larkten'], folder)).toContain('Did you mean "larkton"?');
    expect(await mendable(['audit', '--peers-of', 'larkten'], folder)).toContain('Did you mean "larkton"?');
    expect(await mendable(['audti'], folder)).toContain('Did you mean audit?');
  });

  test('never audits all councils by accident', async () => {
    expect(await mendable(['audit'], await folderWith([larkton]))).toContain('Say which councils');
    expect(await mendable(['audit', '--peers-of', 'larkton'], await folderWith([larkton]))).toContain(
      'There is no other council of the country and tier of "larkton"',
    );
  });

  test("does not visit somebody else's site before it knows who asks", async () => {
    expect(await mendable(['audit', '--councils', 'larkton'], await folderWith([larkton]))).toContain(
      'say who runs this audit',
    );
  });

  test('refuses an address that is none', async () => {
    expect(await mendable(['page', 'www.larkton.example'], await folderWith([larkton]))).toContain(
      '"www.larkton.example" is not an address that Kerb can load',
    );
    expect(await mendable(['page', 'file:///etc/passwd'], await folderWith([larkton]))).toContain(
      'is not an address that Kerb can load',
    );
  });

  test('says that there is no run yet, and how to begin one', async () => {
    const folder = await folderWith([larkton]);

    for (const command of ['measure', 'report', 'serve']) {
      expect(await mendable([command], folder)).toContain('Begin one with npm run kerb -- audit');
    }
  });

  test('says which port to type when one is in use', async () => {
    const folder = await folderWith([larkton]);
    await mkdir(join(folder, 'run', 'site'), { recursive: true });
    await writeFile(join(folder, 'run', 'run.json'), '{}');
    await writeFile(join(folder, 'run', 'site', 'index.html'), '');
    const server = createServer();
    const port = await listen(server);

    const message = await mendable(['serve', '--out', 'run', '--port', String(port)], folder);

    server.close();
    expect(message).toBe(`Port ${port} is in use. Type: npm run kerb -- serve --port ${port + 1}\n`);
  });
});
