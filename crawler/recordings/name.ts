import { mark, spaces } from './cleaned.ts';

/** A name of something on a page, as a recording gives it. */
export interface Name {
  /** As the page says it: to compare with, never to be shown or written, since it may hold what was typed. */
  text: string;
  /** As it can be shown: what was typed is replaced by "…". */
  shown: string;
  /** What of it stays the same. */
  lasting: string;
  /** A regular expression for it, without its ends. */
  source: string;
  /** Whether it is the whole name; else its beginning. */
  whole: boolean;
  /** Whether parts that change are left open. */
  loosened: boolean;
}

/** What can be said of a name: the name, or why it cannot be written down. */
export type NameOrReason = { name: Name; reason?: undefined } | { name?: undefined; reason: string };

/** Longer than a label that a person reads: its beginning has to do. */
const longestName = 200;
const longestBeginning = 120;
/** The configuration takes expressions of 500 characters. */
const longestSource = 450;

/**
 * A name with the expression that finds it again: counts, dates and long numbers are left open, and so is what was
 * typed in the same recording.
 */
export function nameOf(raw: string, { whole = true, typed = [] as readonly string[] } = {}): NameOrReason {
  const { text, gaps } = withoutMarks(raw);
  if (!/[\p{L}\p{N}]/u.test(text)) return { reason: 'it has no name' };
  if (personal.some((pattern) => pattern.test(text)))
    return { reason: 'its name looks like an address, an e-mail address or a telephone number' };
  const cut = text.length > longestName ? beginningOf(text) : text;
  const pieces = piecesOf(cut, typed);
  const lasting = pieces.map(({ open, text: words }) => (open ? ' ' : words)).join('');
  const hidesTyped = pieces.some(({ open }) => open === 'typed');
  if (hidesTyped && (lasting.match(/\p{L}{3,}/gu) ?? []).length < 2)
    return { reason: 'its name is what was typed before' };
  const source = sourceOf(pieces, gaps) + (gaps.has(cut.length) ? gap : '');
  if (source.length > longestSource) return { reason: 'its name has too many marks that show nothing' };
  const shown = pieces.map(({ open, text: words }) => (open === 'typed' ? '…' : words)).join('');
  return {
    name: {
      text,
      shown,
      lasting,
      source,
      whole: whole && cut === text,
      loosened: pieces.some(({ open }) => open),
    },
  };
}

/** The text on one line, and the places in it where marks stood that show nothing. */
function withoutMarks(raw: string): { text: string; gaps: ReadonlySet<number> } {
  const gaps = new Set<number>();
  let text = '';
  let isAfterMark = false;
  for (const letter of raw.replace(spaces, ' ')) {
    if (mark.test(letter)) {
      isAfterMark = true;
    } else if (letter !== ' ' || (text !== '' && !text.endsWith(' '))) {
      if (isAfterMark) gaps.add(text.length);
      isAfterMark = false;
      text += letter;
    }
  }
  const trimmed = text.trimEnd();
  if (isAfterMark || gaps.has(text.length)) gaps.add(trimmed.length);
  return { text: trimmed, gaps };
}

function beginningOf(text: string): string {
  const cut = text.slice(0, longestBeginning);
  return cut.slice(0, cut.lastIndexOf(' ')).trim() || cut;
}

interface Piece {
  text: string;
  source: string;
  open: 'typed' | 'changing' | null;
}

function piecesOf(text: string, typed: readonly string[]): Piece[] {
  return splitBy(text, typedIn(text, typed), 'typed').flatMap((piece) =>
    piece.open ? [piece] : splitBy(piece.text, changingIn(piece.text), 'changing'),
  );
}

interface Span {
  from: number;
  to: number;
  source: string;
}

function splitBy(text: string, spans: readonly Span[], open: 'typed' | 'changing'): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, source } of spans) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), source: '', open: null });
    pieces.push({ text: text.slice(from, to), source, open });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), source: '', open: null });
  return pieces;
}

function typedIn(text: string, typed: readonly string[]): Span[] {
  const lower = text.toLowerCase();
  // Letters whose small form is longer would move every place after them.
  if (lower.length !== text.length) return [];
  return typed
    .flatMap((value) => placesOf(value.toLowerCase(), lower))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((span) => ({ ...span, source: '.{1,80}' }));
}

function placesOf(value: string, text: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (let from = text.indexOf(value); from !== -1; from = text.indexOf(value, from + 1)) {
    const to = from + value.length;
    if (!isInWord(text, from) && !isInWord(text, to)) places.push({ from, to });
  }
  return places;
}

/** Whether a place has letters or digits on both its sides. */
function isInWord(text: string, at: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const counted =
  'results?|applications?|items?|records?|match(?:es)?|documents?|properties|property|address(?:es)?|entries|entry';

/** What differs from day to day, and the expression that stands for it. The first that fits a place is taken. */
const changing: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${months})\b(?: \d{4}\b)?`, 'gi'),
    String.raw`\d{1,2}(st|nd|rd|th)? [a-z]+( \d{4})?`,
  ],
  [/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g, String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}`],
  [
    /\b(?:19|20)\d\d(?:[/–-](?:\d{4}|\d\d)| to (?:19|20)\d\d)?\b/g,
    String.raw`\d{4}([/–-]\d{2,4}| to \d{4})?`,
  ],
  [/\(\d[\d,]{0,12}\)/g, String.raw`\([\d,]+\)`],
  [
    new RegExp(String.raw`\b\d[\d,]{0,12}(?=(?: of \d[\d,]{0,12})? (?:${counted})\b)`, 'gi'),
    String.raw`[\d,]+`,
  ],
  [/£\d[\d,.]{0,12}\d|£\d/g, String.raw`£[\d,.]+`],
  [/\d{5,}/g, String.raw`\d+`],
];

function changingIn(text: string): Span[] {
  return changing
    .flatMap(([pattern, source]) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        from: index,
        to: index + length,
        source,
      })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

const personal: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i,
  /[\w.+-]{1,64}@[\w-]{1,64}\.\w/,
  /(?:\+44|\b0)[ -]?\d(?:[ -]?\d){8,9}\b/,
  /^(flat|apartment|unit) \d+\b.*\d|^\d+[a-z]?,? [\p{L}'’ -]{2,40} (street|road|lane|avenue|close|drive|way|court|place|gardens|crescent|terrace|grove|hill|st|rd|ave)\b/iu,
];

/** What stands for a mark that shows nothing, and the spaces beside it. */
const gap = '.{0,4}';

function sourceOf(pieces: readonly Piece[], gaps: ReadonlySet<number>): string {
  let at = 0;
  return pieces
    .map(({ text, source, open }) => {
      const start = at;
      at += text.length;
      return open ? source : escaped(text, (index) => gaps.has(start + index));
    })
    .join('');
}

function escaped(text: string, isGap: (index: number) => boolean): string {
  return text
    .split('')
    .map((letter, index) => `${isGap(index) ? gap : ''}${letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`)
    .join('');
}
