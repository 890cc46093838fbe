import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import sharp from 'sharp';
import type { Results } from '../crawler/records/results.ts';
import { evidencePath } from './pictures.ts';
import { type PlacePicture, placePicture } from './views/place-picture.ts';
import { type Picture, walksOf } from './views/report.ts';

/** How much of its surroundings is shown with a place, and the most that a cut-out measures, in CSS pixels. */
const around = { x: 140, y: 70 };
const most = { width: 900, height: 420 };

/**
 * Cuts from the pictures of whole pages the places of faults and doubts, each outlined. Gives them by the key of
 * `placePicture`; a place that lies outside its picture has none.
 */
export async function cutPlaces(
  councils: readonly Results[],
  { runFolder, siteFolder }: { runFolder: string; siteFolder: string },
): Promise<Record<string, Picture>> {
  const wanted = walksOf({ councils }).flatMap(({ result }) =>
    result.findings
      .filter(({ kind }) => kind !== 'advice')
      .map((finding) => placePicture(result, finding))
      .filter((place) => place !== null && evidencePath.test(place.path)),
  );
  const places = [...new Map(wanted.map((place) => [place?.key, place])).values()];
  await mkdir(join(siteFolder, 'pictures', 'places'), { recursive: true });
  const limit = pLimit(4);
  const cut = await Promise.all(
    places.map((place) =>
      limit(async () =>
        place ? ([place.key, await cutPlace(place, { runFolder, siteFolder })] as const) : null,
      ),
    ),
  );
  return Object.fromEntries(cut.flatMap((entry) => (entry?.[1] ? [[entry[0], entry[1]]] : [])));
}

async function cutPlace(
  { path, box, key }: PlacePicture,
  { runFolder, siteFolder }: { runFolder: string; siteFolder: string },
): Promise<Picture | null> {
  try {
    const picture = sharp(join(runFolder, path));
    const { width: across, height: down } = await picture.metadata();
    const left = Math.max(0, Math.round(box.x - around.x));
    const top = Math.max(0, Math.round(box.y - around.y));
    if (left >= across || top >= down) return null;
    const width = Math.min(across - left, most.width, Math.round(box.x - left + box.width + around.x));
    const height = Math.min(down - top, most.height, Math.round(box.y - top + box.height + around.y));
    const outline = outlined(
      { width, height },
      { x: box.x - left, y: box.y - top, width: box.width, height: box.height },
    );
    const place = `pictures/places/${createHash('sha256').update(key).digest('hex').slice(0, 16)}.webp`;
    await picture
      .extract({ left, top, width, height })
      .composite([{ input: Buffer.from(outline) }])
      .webp({ quality: 78, effort: 2 })
      .toFile(join(siteFolder, place));
    return { path: `/${place}`, width, height };
  } catch {
    return null;
  }
}

/** A line around the place, in a colour that stands out from light and dark pages alike. */
function outlined(
  size: { width: number; height: number },
  { x, y, width, height }: PlacePicture['box'],
): string {
  const rectangle = `x="${x - 3}" y="${y - 3}" width="${width + 6}" height="${height + 6}" rx="4" fill="none"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect ${rectangle} stroke="#fff" stroke-width="5"/><rect ${rectangle} stroke="#c2255c" stroke-width="3"/></svg>`;
}
