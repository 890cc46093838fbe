import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pLimit from 'p-limit';
import { type PageEntry, pageReport } from '../../../crawler/records/page-report.ts';
import type { Answer, Engine } from './engine.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../../crawler/cli.ts', import.meta.url));

/** Addresses for one call of the command: enough that starting it is cheap, few enough that a stop costs little. */
const batch = 40;
const atOnce = 2;

/** The exit code that says that none of the pages could be tested; the answer is written all the same. */
const noneTested = 4;

/** Kerb's own command, as a user would call it: `kerb page URL… --profile … --own-site --json FILE`. */
export function kerb(profile: 'fast' | 'thorough'): Engine {
  return {
    name: `kerb ${profile}`,
    async run(addresses) {
      const folder = await mkdtemp(join(tmpdir(), 'kerb-act-'));
      const limit = pLimit(atOnce);
      const batches = inBatches(addresses);
      const answers = await Promise.all(
        batches.map((part, index) =>
          limit(() => callKerb(part, { profile, file: join(folder, `${index}.json`) })),
        ),
      );
      await rm(folder, { recursive: true });
      return answers.flat();
    },
  };
}

/** Whether this version of Kerb knows a profile. */
export async function kerbKnows(profile: string): Promise<boolean> {
  const { stdout } = await run(process.execPath, [program, 'page', '--help']);
  return stdout.includes(`"${profile}"`);
}

function inBatches(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / batch);
  return Array.from({ length: count }, (_, index) => addresses.slice(index * batch, (index + 1) * batch));
}

async function callKerb(
  addresses: string[],
  { profile, file }: { profile: string; file: string },
): Promise<Answer[]> {
  const options = ['--profile', profile, '--own-site', '--quiet', '--json', file];
  await run(process.execPath, [program, 'page', ...addresses, ...options]).catch(
    (error: { code?: unknown }) => {
      if (error.code !== noneTested) throw error;
    },
  );
  const { pages } = pageReport.parse(JSON.parse(await readFile(file, 'utf8')));
  const entries = new Map(pages.map((entry) => [entry.url, entry]));
  return addresses.map((address) => answerOf(entries.get(address)));
}

function answerOf(entry: PageEntry | undefined): Answer {
  if (entry?.outcome.kind !== 'reached') return null;
  return entry.findings
    .filter(({ kind }) => kind === 'violation')
    .map(({ check, wcag }) => ({ check, criteria: wcag }));
}
