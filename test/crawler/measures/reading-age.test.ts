import { describe, expect, test } from 'vitest';
import { readingAge } from '../../../crawler/measures/reading-age.ts';
import { factsOf, journeyOf, stopped } from '../../builders/journey-of.ts';
import { readingSeen, seenOf } from '../../builders/seen-of.ts';

/** 10 words of one syllable. */
const plain = 'We will show the sum on your bill by noon.';
/** 8 words, 18 syllables: the, coun-cil, sends, res-i-dents, the, com-plet-ed, ap-pli-ca-tion, doc-u-ments; 4 of three and more. */
const hard = 'The council sends residents the completed application documents.';
/** 27 words of one syllable. */
const long = `${Array.from({ length: 26 }, () => 'bin').join(' ')} day.`;
const welsh =
  'Mae’r cyngor yn casglu gwastraff o bob cartref yn y sir bob wythnos. Gallwch weld eich diwrnod casglu ar ein gwefan, a gallwch ofyn i ni anfon neges atoch cyn y casgliad nesaf os ydych yn dymuno.';

function reading(...texts: string[]) {
  return journeyOf('Home', { heading: 'Pay', waypoints: ['pay'], examined: [readingSeen(...texts)] });
}

function times(count: number, text: string): string[] {
  return Array.from({ length: count }, () => text);
}

function partsOf(evidence: ReturnType<typeof reading>) {
  const answer = readingAge.measure(evidence);
  if (answer.kind !== 'measured') return answer;

  return { age: answer.value, ...Object.fromEntries(answer.parts.map(({ id, value }) => [id, value])) };
}

describe('reading-age', () => {
  test('is Flesch and Kincaid’s grade and five years', () => {
    // 0.39 × 10 + 11.8 × 1 − 15.59 = 0.11, and 5.
    expect(partsOf(reading(...times(10, plain)))).toMatchObject({
      age: 5.1,
      'flesch-kincaid': 0.1,
      words: 100,
      sentences: 10,
      syllables: 100,
      'long-sentences': 0,
    });
  });

  test('grows with long words; SMOG stands beside it', () => {
    // 15 × (8 words, 18 syllables): 0.39 × 8 + 11.8 × 18 / 8 − 15.59 = 14.08, and 5.
    // SMOG: 4 words of three and more syllables in each of 15 sentences: 3.1291 + 1.043 × √(60 × 30 / 15) = 14.55, and 5.
    expect(partsOf(reading(...times(15, hard)))).toMatchObject({
      age: 19.1,
      smog: 19.6,
      words: 120,
      syllables: 270,
    });
  });

  test('lists the sentences of more than 25 words', () => {
    const answer = readingAge.measure(reading(...times(10, plain), long));
    const part = answer.kind === 'measured' && answer.parts.find(({ id }) => id === 'long-sentences');

    expect(part).toMatchObject({ value: 1, parts: [{ value: 27, step: 1, unit: 'words' }] });
  });

  test('reads the pages about the task as one text, each with its own words', () => {
    const page = (heading: string) => ({
      heading,
      waypoints: ['pay'],
      examined: [readingSeen(...times(6, plain))],
    });

    expect(partsOf(journeyOf('Home', page('Pay'), page('Begin')))).toMatchObject({
      words: 120,
      'step-1': 60,
      'step-2': 60,
    });
  });

  test('reads no headings, cells, labels and entries of two words', () => {
    const blocks = [
      ...times(10, plain).map((words) => ({ kind: 'text', words })),
      ...['heading', 'cell', 'label'].map((kind) => ({ kind, words: hard })),
      { kind: 'item', words: 'your card' },
    ];
    const examined = [seenOf('reading', { by: 'main', lang: 'en', blocks, left: 0 })];
    const answer = readingAge.measure(journeyOf('Home', { heading: 'Pay', waypoints: ['pay'], examined }));

    expect(answer).toMatchObject({ kind: 'measured', value: 5.1 });
    expect(JSON.stringify(answer)).toContain(
      'Readability found nothing, or the page is too big for it; the main landmark was read; 10 sentences',
    );
  });

  test('cannot tell from fewer than a hundred words', () => {
    expect(readingAge.measure(reading(...times(9, plain)))).toEqual({
      kind: 'cannot-tell',
      reason: 'The pages about the task have 90 words in sentences together; the formulas need 100.',
    });
  });

  test('cannot tell of Welsh', () => {
    expect(readingAge.measure(reading(...times(10, welsh)))).toMatchObject({
      kind: 'cannot-tell',
      reason: 'The pages about the task are not in English, and the formulas are made for English.',
    });
  });

  test('cannot tell where the main content was not gathered', () => {
    expect(readingAge.measure(journeyOf('Home', { heading: 'Pay', waypoints: ['pay'] })).kind).toBe(
      'cannot-tell',
    );
  });

  test('cannot tell what was not the council’s to answer for', () => {
    expect(readingAge.measure(stopped(reading(...times(10, plain)), 'no answer', 'unreachable')).kind).toBe(
      'cannot-tell',
    );
  });

  test('does not apply to a page that is only read', () => {
    const journey = factsOf({ waypoints: [{ id: 'statement', kind: 'goal', follow: [] }] });

    expect(readingAge.measure({ ...reading(plain), journey }).kind).toBe('not-applicable');
  });
});
