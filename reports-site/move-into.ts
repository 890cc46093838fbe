import { cp, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Moves everything in a folder into another, folder by folder where both have one of a name. What is there already
 * stays: two renderers write the same bytes for a page that both of them render. Files are copied only where the two
 * folders are on different disks.
 */
export async function moveInto(from: string, to: string): Promise<void> {
  if (!(await isThere(to))) return move(from, to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await moveInto(source, target);
    else if (!(await isThere(target))) await move(source, target);
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
