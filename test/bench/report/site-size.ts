import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A page or other file of a site, with its size. */
export interface SiteFile {
  path: string;
  bytes: number;
}

/** Every file of a site, the largest first. */
export async function filesOf(site: string): Promise<SiteFile[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: path.slice(site.length + 1), bytes: (await stat(path)).size };
      }),
  );
  return files.sort((one, other) => other.bytes - one.bytes);
}

/** What kind of page a page is: its place with the names in it left out, such as "councils/*\/*\/desktop". */
export function kindOf(path: string): string {
  const [top = '', ...rest] = path.replace(/\/?index\.html$/, '').split('/');
  const kept = ['desktop', 'mobile', 'summary', 'by', 'checks'];
  return [top, ...rest.map((part) => (kept.includes(part) ? part : '*'))].join('/') || '(overview)';
}
