/** Text from a visited page, fit to be shown: never longer than a reader can use, and saying so when it was cut. */
export interface Quoted {
  text: string;
  /** What was left out, in words; empty when nothing was. */
  cut: string;
}

/** Control characters but white space, and the marks that turn the direction of what follows. */
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}/gu;

/** Whether a text has any of them. */
const hasUnprintable = new RegExp(unprintable, 'u');

/**
 * Text from a visited page, without control characters and direction marks, shortened to `most` characters.
 *
 * @example
 * quoted('Pay your council tax', 8); // { text: 'Pay your…', cut: '12 of 20 characters left out' }
 */
export function quoted(raw: string, most = 300): Quoted {
  if (raw.length <= most && !hasUnprintable.test(raw)) return { text: raw, cut: '' };
  const characters = [...raw.replace(unprintable, '')];
  if (characters.length <= most) return { text: characters.join(''), cut: '' };
  const left = (characters.length - most).toLocaleString('en-GB');
  const all = characters.length.toLocaleString('en-GB');
  return { text: `${characters.slice(0, most).join('')}…`, cut: `${left} of ${all} characters left out` };
}

/** The address as a link may have it: http and https only, else null. */
export function webAddress(raw: string): string | null {
  if (!URL.canParse(raw)) return null;
  const url = new URL(raw);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** A text of ours or of a page as the start of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
