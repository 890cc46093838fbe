import { access, cp, lstat, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import stringify from 'safe-stable-stringify';
import writeFileAtomic from 'write-file-atomic';
import { type Evidence, evidence } from './evidence.ts';
import { slug } from './names.ts';
import { readRecord } from './read-record.ts';
import { type Results, results } from './results.ts';
import { routes } from './routes.ts';
import { type Run, run, type WalkKey, walkKey } from './run.ts';

const zip = promisify(gzip);

/**
 * A run's folder. Every file is written whole or not at all (to a neighbour, flushed, then renamed), and parsed when
 * it is read; a walk's evidence is written after its pictures and its routes, so that its presence says that the walk
 * is finished.
 */
export class Store {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async writeRun(record: Run): Promise<void> {
    await this.writeJson('run.json', run.parse(record));
  }

  async readRun(): Promise<Run> {
    return readRecord(join(this.folder, 'run.json'), run);
  }

  /** Clears away what an unfinished walk left behind. */
  async beginWalk(key: WalkKey): Promise<void> {
    await rm(join(this.folder, pictureFolder(key)), { recursive: true, force: true });
  }

  /** Writes a picture of a walk and returns its path relative to the run's folder. */
  async writePicture(key: WalkKey, name: string, bytes: Buffer): Promise<string> {
    const path = `${pictureFolder(key)}/${name}`;
    await this.write(path, bytes);
    return path;
  }

  async writeEvidence(record: Evidence): Promise<void> {
    const key = { council: record.council.id, journey: record.journey.id, device: record.device };
    const { routes: walked, ...own } = evidence.parse(record);
    if (walked) await this.writeZipped(routesPath(key), routes.parse({ schemaVersion: 1, routes: walked }));
    await this.writeZipped(evidencePath(key), own);
  }

  /** A walk's evidence, with its routes where they were walked. */
  async readEvidence(key: WalkKey): Promise<Evidence> {
    const own = await readRecord(join(this.folder, evidencePath(key)), evidence);
    const path = join(this.folder, routesPath(key));
    return (await exists(path)) ? { ...own, routes: (await readRecord(path, routes)).routes } : own;
  }

  /** Takes over a finished walk of another run: its pictures and routes first, then its evidence. */
  async copyWalk(key: WalkKey, from: Store): Promise<void> {
    const pictures = join(from.folder, pictureFolder(key));
    if (await exists(pictures))
      await cp(pictures, join(this.folder, pictureFolder(key)), { recursive: true });
    await this.write(evidencePath(key), await readFile(join(from.folder, evidencePath(key))));
  }

  /** The walks whose evidence is here, in the order of their names. */
  async finishedWalks(): Promise<WalkKey[]> {
    const councils = await namesIn(join(this.folder, 'evidence'));
    const keys = await Promise.all(
      councils.map(async (council) => {
        const files = await namesIn(join(this.folder, 'evidence', council));
        return files.flatMap((file) => keyFrom(council, file));
      }),
    );
    return keys.flat();
  }

  async writeResults(record: Results): Promise<void> {
    await this.writeJson(`results/${slug.parse(record.council.id)}.json`, results.parse(record));
  }

  /** The councils that have results, by id: nothing is read, since a country's results are large. */
  async measuredCouncils(): Promise<string[]> {
    const files = await namesIn(join(this.folder, 'results'));
    return files.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  }

  async readResults(): Promise<Results[]> {
    const files = (await namesIn(join(this.folder, 'results'))).filter((name) => name.endsWith('.json'));
    return Promise.all(files.map((name) => readRecord(join(this.folder, 'results', name), results)));
  }

  /** Makes `latest`, beside the run's folder, point at it; only among other runs, and only over an older link. */
  async pointLatest(): Promise<void> {
    const runs = dirname(this.folder);
    const link = join(runs, 'latest');
    const old = await lstat(link).catch(() => null);
    if (basename(runs) !== 'runs' || (old && !old.isSymbolicLink())) return;
    await rm(link, { force: true });
    await symlink(relative(runs, this.folder), link, 'junction');
  }

  /** Stable order of keys, so that the same content has the same bytes. */
  private async writeJson(path: string, record: unknown): Promise<void> {
    await this.write(path, Buffer.from(`${stringify(record, null, 2)}\n`));
  }

  private async writeZipped(path: string, record: unknown): Promise<void> {
    await this.write(path, await zip(Buffer.from(JSON.stringify(record))));
  }

  private async write(path: string, bytes: Buffer): Promise<void> {
    const whole = join(this.folder, ...path.split('/'));
    if (relative(this.folder, whole).startsWith(`..${sep}`))
      throw new Error(`${path} leaves the run's folder`);
    await mkdir(dirname(whole), { recursive: true });
    await writeFileAtomic(whole, bytes);
  }
}

function walkName(key: WalkKey): string {
  const { council, journey, device } = walkKey.parse(key);
  return `evidence/${council}/${journey}.${device}`;
}

function pictureFolder(key: WalkKey): string {
  return walkName(key);
}

function evidencePath(key: WalkKey): string {
  return `${walkName(key)}.json.gz`;
}

/** In the folder of the walk's pictures, so that it goes with them when the walk is begun again. */
function routesPath(key: WalkKey): string {
  return `${walkName(key)}/routes.json.gz`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function keyFrom(council: string, file: string): WalkKey[] {
  const [, journey, device] = /^([a-z0-9-]+)\.([a-z]+)\.json\.gz$/.exec(file) ?? [];
  const parsed = walkKey.safeParse({ council, journey, device });
  return parsed.success ? [parsed.data] : [];
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith('.')).sort();
}
