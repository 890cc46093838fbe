import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfiguration } from '../../config/load.ts';

/** A folder named `config` with these files: text as it is, anything else as JSON. */
export async function folderWith(files: Record<string, unknown>): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'kerb-config-')), 'config');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** What loading such a folder says: "no problem", or the message of its error. */
export async function messageFor(files: Record<string, unknown>): Promise<string> {
  const folder = await folderWith(files);
  return loadConfiguration(folder).then(
    () => 'no problem',
    (error: Error) => error.message.replaceAll(folder, 'FOLDER'),
  );
}

/** The least that a council has to say. */
export const larkton = {
  id: 'larkton',
  name: 'Larkton',
  homePage: 'https://www.larkton.example/',
  tier: 'unitary',
};
