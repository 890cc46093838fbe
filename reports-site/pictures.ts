import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import sharp from 'sharp';
import type { Results } from '../crawler/records/results.ts';
import { type Picture, walksOf } from './views/report.ts';

/** A picture's path as the results may have it: below `evidence/`, never out of it. */
export const evidencePath = /^evidence\/(?!.*(?:^|\/)\.\.?(?:\/|$))[\w./-]+\.(?:webp|png|jpe?g)$/;

/**
 * Copies the pictures that the results speak of into the site, and measures them. A picture that is not there, or
 * is none, is left out: the pages say that it is missing.
 */
export async function copyPictures(
  councils: readonly Results[],
  { runFolder, siteFolder }: { runFolder: string; siteFolder: string },
): Promise<Record<string, Picture>> {
  const limit = pLimit(8);
  const copied = await Promise.all(
    picturePaths(councils).map((path) =>
      limit(async () => [path, await copyPicture(path, { runFolder, siteFolder })] as const),
    ),
  );
  return Object.fromEntries(copied.flatMap(([path, picture]) => (picture ? [[path, picture]] : [])));
}

/** Every picture that the results speak of, each once. */
export function picturePaths(councils: readonly Results[]): string[] {
  const paths = walksOf({ councils }).flatMap(({ result }) => [
    ...result.steps.flatMap(({ pictures }) => Object.values(pictures)),
    result.outcome.picture ?? null,
  ]);
  return [...new Set(paths.filter((path) => path !== null).filter((path) => evidencePath.test(path)))];
}

async function copyPicture(
  path: string,
  { runFolder, siteFolder }: { runFolder: string; siteFolder: string },
): Promise<Picture | null> {
  const source = join(runFolder, path);
  const place = path.replace(/^evidence\//, 'pictures/');
  const size = await sizeOf(source);
  if (size === null) return null;
  await mkdir(dirname(join(siteFolder, place)), { recursive: true });
  await copyFile(source, join(siteFolder, place));
  return { path: `/${place}`, ...size };
}

async function sizeOf(file: string): Promise<{ width: number; height: number } | null> {
  try {
    const { width, height } = await sharp(file).metadata();
    return { width, height };
  } catch {
    return null;
  }
}
