import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Results, results } from '../crawler/records/results.ts';
import { type Run, run } from '../crawler/records/run.ts';

/** A run as it lies in its folder, checked against the contract; councils in order of their names. */
export async function readRun(runFolder: string): Promise<{ run: Run; councils: Results[] }> {
  const names = (await readdir(join(runFolder, 'results'))).filter((name) => name.endsWith('.json'));
  const councils = await Promise.all(
    names.map(async (name) => results.parse(await readJson(join(runFolder, 'results', name)))),
  );
  return {
    run: run.parse(await readJson(join(runFolder, 'run.json'))),
    councils: councils.toSorted((a, b) => a.council.name.localeCompare(b.council.name, 'en-GB')),
  };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
