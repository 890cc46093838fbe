import type { PicturesFacts } from '../../../records/facts/pictures-facts.ts';
import { squeeze } from '../seeing.ts';

/** A larger picture is not read. */
const longest = 200_000;
const shapes = 'path, circle, ellipse, rect, line, polyline, polygon, image, use';

/** The words and shapes of a vector picture that is written into its address; null for one that cannot be read. */
export function svgIn(address: string): PicturesFacts['pictures'][number]['svg'] {
  const code = address.length > longest ? null : codeIn(address);
  if (code === null) return null;
  const root = new DOMParser().parseFromString(code.trim(), 'image/svg+xml');
  if (root.querySelector('parsererror')) return null;
  const words = [...root.querySelectorAll('text, foreignObject')]
    .filter((each) => !each.parentElement?.closest('text, foreignObject, defs, symbol'))
    .map((each) => each.textContent)
    .join(' ');
  const drawn = [...root.querySelectorAll(shapes)].filter(
    (each) => !each.closest('defs, symbol, clipPath, mask'),
  );
  return { words: squeeze(words, 500), shapes: drawn.length };
}

function codeIn(address: string): string | null {
  const comma = address.indexOf(',');
  const [head, body] = [address.slice(0, comma), address.slice(comma + 1)];
  try {
    return /;base64$/i.test(head)
      ? new TextDecoder().decode(Uint8Array.from(atob(body), (letter) => letter.codePointAt(0) ?? 0))
      : decodeURIComponent(body);
  } catch {
    return null;
  }
}
