/** No piece of a page's text longer than this is matched against a pattern: pages can be hostile, patterns slow. */
const longest = 300;

/**
 * A page's text on one line, without marks that cannot be seen (direction marks, zero-width characters), cut to
 * `limit` characters.
 */
export function tidy(text: string, limit = longest): string {
  const visible = text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

  return visible.slice(0, limit).replace(/\p{Cs}/gu, '');
}

/** A page's words as a sentence of ours may quote them. */
export function quote(text: string, limit = 80): string {
  const shown = tidy(text, limit + 1);

  if (shown === '') return '(no name)';
  return shown.length > limit ? `“${shown.slice(0, limit).trimEnd()}…”` : `“${shown}”`;
}

/** Text for comparing: small letters and digits, single spaces, no punctuation. */
export function normal(text: string): string {
  return tidy(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a label or heading, for comparing. */
export function wordsOf(text: string): string[] {
  return normal(text).split(' ').filter(Boolean);
}
