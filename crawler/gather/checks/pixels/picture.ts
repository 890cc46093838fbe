import sharp from 'sharp';

/** A rectangle in the window, in CSS pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A picture of a part of the window, one pixel for each CSS pixel: red, green and blue by turns. */
export interface Picture extends Rect {
  data: Uint8Array;
}

/** Reads what the browser drew of a part of the window. A picture of another density is brought to CSS pixels. */
export async function pictureOf(png: Buffer, part: Rect): Promise<Picture> {
  const size = { width: Math.max(1, part.right - part.left), height: Math.max(1, part.bottom - part.top) };
  const image = sharp(png).removeAlpha();
  const { width, height } = await image.metadata();
  const fits = width === size.width && height === size.height;
  const data = await (fits ? image : image.resize({ ...size, fit: 'fill' })).raw().toBuffer();
  return {
    left: part.left,
    top: part.top,
    right: part.left + size.width,
    bottom: part.top + size.height,
    data,
  };
}

/** Place of a pixel's red in the data. */
export function placeOf({ left, top, right }: Rect, x: number, y: number): number {
  return 3 * ((y - top) * (right - left) + x - left);
}

export function overlap(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

const linear = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of a colour, as WCAG 2.2 defines it; the parts are from 0 to 255. */
export function luminance(red: number, green: number, blue: number): number {
  const part = (value: number): number => linear[Math.round(Math.min(255, Math.max(0, value)))] ?? 0;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

/** Contrast of two luminances, from 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
