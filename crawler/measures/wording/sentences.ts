const splitter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** What ends with a full stop and ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.?g|i\.?e|etc|no|nos|tel|mr|mrs|ms|dr|st|rd|ext|approx|vs|p)\.\s*$/iu;

/** The most characters of one block that are split. */
const longest = 20_000;

/** The sentences of one block of text, by the runtime's own rules (Unicode UAX 29); "e.g." and the like end none. */
export function sentencesOf(text: string): string[] {
  const plain = text.slice(0, longest).replace(/\s+/gu, ' ').trim();
  const pieces = [...splitter.segment(plain)].map(({ segment }) => segment);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const before = sentences.at(-1);
    if (before !== undefined && (abbreviation.test(before) || !/[\p{L}\p{N}]/u.test(piece)))
      sentences[sentences.length - 1] = before + piece;
    else sentences.push(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
