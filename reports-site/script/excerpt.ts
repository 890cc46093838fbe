/** A piece of an excerpt: words of the page, and whether they were searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * An excerpt of pagefind as plain text in pieces. Pagefind puts `<mark>` around what was searched for and writes the
 * angle brackets of the page itself as `&lt;` and `&gt;`, so no other tag stands in it.
 *
 * @example
 * piecesOf('Pay <mark>tax</mark> &lt;b&gt;'); // 'Pay ', 'tax' (marked), ' <b>'
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({ text: plain(bracketed(part)), marked: part.startsWith('<mark>') }))
    .filter(({ text }) => text !== '');
}

function bracketed(part: string): string {
  return part
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

/**
 * Whether what pagefind marked has to do with what was asked. It never gives up: where no word begins like the one
 * asked for, it takes the longest word that the one asked for begins with, be it a single letter. Three letters in
 * common are enough, as it also takes words of one stem for the same; it marks up to the next space, so they may stand
 * anywhere in an address.
 *
 * @example
 * isNear('zzyzx', piecesOf('A to <mark>Z</mark>')); // false
 */
export function isNear(asked: string, pieces: readonly Piece[]): boolean {
  const marked = pieces.filter((piece) => piece.marked).map(({ text }) => letters(text));
  const words = asked.split(/\s+/).map(letters);
  return (
    marked.length === 0 ||
    words.some((word) => word !== '' && marked.some((text) => text.includes(word.slice(0, 3))))
  );
}

function letters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** A text from the index without the marks that turn the direction of what follows, and pagefind's own between words. */
export function plain(text: string): string {
  return text.replaceAll(/\u200B|\p{Bidi_Control}/gu, '');
}

/** Where a page stands in the report, told from its address; the site has no other pages in its index. */
export function placeOf(address: string): string {
  const [first, second] = address.split('/').filter((segment) => segment !== '');
  if (first === 'councils') return 'Council';
  if (first === 'journeys') return 'Journey at every council';
  if (first === 'findings') return 'Findings';
  return second === 'checks' ? 'Method: a check of our own' : 'Method';
}
