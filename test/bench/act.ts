// Measures accessibility engines on the test cases of the W3C's ACT rules (https://www.w3.org/WAI/standards-guidelines/act/rules/).
// Not a test: nothing passes or fails. `node test/bench/act.ts [FOLDER] [--engine axe|kerb-fast|kerb] [--rule ID] [--list] [--json FILE]`

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { axeAlone } from './act/axe.ts';
import { type ActCase, readCases } from './act/cases.ts';
import { type Judged, judge, tally } from './act/count.ts';
import type { Engine } from './act/engine.ts';
import { kerb, kerbKnows } from './act/kerb.ts';
import { serveFolder } from './act/serve-folder.ts';
import { listOf, tableOf } from './act/table.ts';

/** Folder of the cases when none is named: beside the repository. */
const besideUs = fileURLToPath(new URL('../../../shared/act-rules', import.meta.url));

/** Where a listed case can be looked at by people. */
const publicOrigin = 'https://www.w3.org';

const engines: Record<string, Engine> = { axe: axeAlone, 'kerb-fast': kerb('fast'), kerb: kerb('thorough') };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true },
    rule: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

async function main(): Promise<number> {
  const cases = (await readCases(folder())).filter(({ rule }) => values.rule?.includes(rule) ?? true);
  const named = await namedEngines();
  const results = [];
  for (const engine of named) {
    const started = performance.now();
    const judged = await measure(engine, cases);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`\n${engine.name}, ${cases.length} cases in ${seconds} s\n`);
    for (const line of tableOf(judged)) console.log(line);
    if (values.list) for (const line of listOf(judged, publicOrigin)) console.log(line);
    results.push({ engine: engine.name, seconds, ...tally(judged), cases: judged.map(asRecord) });
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
  return 0;
}

function folder(): string {
  const [named] = positionals;
  if (named) return named;
  if (existsSync(besideUs)) return besideUs;
  throw new Error(
    'Name the folder of the ACT test cases: node test/bench/act.ts FOLDER.\n' +
      'They are in https://github.com/w3c/wcag-act-rules; its content-assets/wcag-act-rules is to be WAI/content-assets/wcag-act-rules below FOLDER.',
  );
}

async function namedEngines(): Promise<Engine[]> {
  if (values.engine) return values.engine.map(engineOf);
  if (await kerbKnows('thorough')) return Object.values(engines);
  console.log('This version of kerb page has no thorough profile: it is left out.');
  return ['axe', 'kerb-fast'].map(engineOf);
}

function engineOf(name: string): Engine {
  const engine = engines[name];
  if (engine) return engine;
  throw new Error(`There is no engine "${name}". There are: ${Object.keys(engines).join(', ')}.`);
}

async function measure(engine: Engine, cases: readonly ActCase[]): Promise<Judged[]> {
  const { origin, close } = await serveFolder(folder());
  try {
    const answers = await engine.run(cases.map(({ path }) => origin + path));
    return cases.map((one, index) => judge(one, answers[index] ?? null));
  } finally {
    await close();
  }
}

function asRecord({ one, verdict, untested, checks }: Judged): object {
  return {
    rule: one.rule,
    title: one.title,
    path: one.path,
    expected: one.expected,
    verdict,
    untested,
    checks,
  };
}
