import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type History, history, historyFileName } from './history.ts';
import { MendableError } from './mendable-error.ts';
import { readRecord } from './read-record.ts';

/**
 * The folder in which a small file is kept of every run. A file is written whole or not at all, has the same bytes for
 * the same figures, and one line for each walk, so that two of them can be compared line by line.
 */
export class HistoryFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes what is kept of a run; over what was kept of the same run before. */
  async write(record: History): Promise<void> {
    const text = historyText(history.parse(record));
    await mkdir(this.folder, { recursive: true });
    await writeFileAtomic(join(this.folder, historyFileName(record.runStartedAt)), text);
  }

  /** What was kept of the run that began then; null where nothing was. */
  async readOne(runStartedAt: string): Promise<History | null> {
    const name = historyFileName(runStartedAt);
    return (await this.names()).includes(name) ? this.read(name) : null;
  }

  /** All that was kept, the oldest run first; nothing where there is no such folder. */
  async readAll(): Promise<History[]> {
    const read: History[] = [];
    for (const name of await this.names()) read.push(await this.read(name));
    return read.sort((one, other) => Date.parse(one.runStartedAt) - Date.parse(other.runStartedAt));
  }

  /** Takes away what was kept of a run, where something was. */
  async remove(runStartedAt: string): Promise<void> {
    await rm(join(this.folder, historyFileName(runStartedAt)), { force: true });
  }

  private async read(name: string): Promise<History> {
    return readRecord(join(this.folder, name), history).catch((error) => {
      if (!(error instanceof MendableError)) throw error;
      const [what] = error.message.split('\n');
      throw new MendableError(
        `${what}\nMove it out of the folder, or measure its run again: npm run kerb -- measure --out <the run's folder>.`,
      );
    });
  }

  private async names(): Promise<string[]> {
    const names = await readdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
      throw error;
    });
    return names.filter((name) => /^\d{4}-.*Z\.json$/.test(name)).sort();
  }
}

/** JSON with its fields in one order and one line for each walk. */
export function historyText({ councils, ...head }: History): string {
  const lines = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const each = councils.map(
    ({ id, name, walks }) =>
      `{"id":${JSON.stringify(id)},"name":${JSON.stringify(name)},"walks":[${walks.map((walk) => `\n${JSON.stringify(walk)}`).join(',')}]}`,
  );
  return `{\n${lines.join(',\n')},\n"councils": [\n${each.join(',\n')}\n]}\n`;
}
