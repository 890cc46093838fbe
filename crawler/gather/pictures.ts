import type { Page } from 'playwright';
import sharp from 'sharp';
import type { Box } from '../records/control.ts';
import { within } from './time-limit.ts';

interface Frame {
  documentWidth: number;
  documentHeight: number;
}

/** The caret is left as it is: hiding it writes a `style` into every field, and later looks would find it there. */
const still = { type: 'png', animations: 'disabled', caret: 'initial' } as const;
/** How much of its surroundings is shown with a call to action, in CSS pixels. */
const around = { x: 160, y: 110 };

/** What a resident sees before scrolling, as WebP. */
export async function firstScreen(page: Page, milliseconds: number): Promise<Buffer> {
  return asWebp(await page.screenshot({ ...still, timeout: milliseconds, scale: 'css' }), milliseconds);
}

/** The page from top to bottom, as far as `most` CSS pixels down, as WebP. */
export async function fullPage(
  page: Page,
  { documentWidth, documentHeight }: Frame,
  most: number,
  milliseconds: number,
): Promise<Buffer> {
  const clip = { x: 0, y: 0, width: documentWidth, height: Math.min(documentHeight, most) };
  return asWebp(
    await page.screenshot({ ...still, timeout: milliseconds, scale: 'css', fullPage: true, clip }),
    milliseconds,
  );
}

/** A call to action in its surroundings, as WebP at the device's own density. */
export async function cutOut(
  page: Page,
  box: Box,
  { documentWidth, documentHeight }: Frame,
  milliseconds: number,
): Promise<Buffer> {
  const left = Math.max(0, box.x - around.x);
  const top = Math.max(0, box.y - around.y);
  const clip = {
    x: left,
    y: top,
    width: Math.max(1, Math.min(documentWidth, box.x + box.width + around.x) - left),
    height: Math.max(1, Math.min(documentHeight, box.y + Math.min(box.height, 600) + around.y) - top),
  };
  return asWebp(
    await page.screenshot({ ...still, timeout: milliseconds, scale: 'device', fullPage: true, clip }),
    milliseconds,
  );
}

/** A picture of which only the layout is left. */
export async function blur(picture: Buffer): Promise<Buffer> {
  return sharp(picture).blur(9).webp({ quality: 60, effort: 2 }).toBuffer();
}

async function asWebp(png: Buffer, milliseconds: number): Promise<Buffer> {
  return within(
    milliseconds,
    'Turning the picture into WebP',
    sharp(png).webp({ quality: 78, effort: 2 }).toBuffer(),
  );
}
