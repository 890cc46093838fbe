import { quoted } from './quoted.ts';

/** Text that XML can carry: no control characters, no halves of characters; shortened to `most` characters. */
export function plainText(raw: string, most = 1000): string {
  const line = raw
    .replaceAll(/[\t\n\r]+/g, ' ')
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/g, '');
  return quoted(line, most).text;
}

/** Text as HTML that shows it letter by letter: readers take the content of a feed for HTML. */
export function escapedHtml(raw: string): string {
  return plainText(raw)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
