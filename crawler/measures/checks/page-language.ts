import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { languageName, primaryTag } from '../wording/language-names.ts';
import { languageOf } from '../wording/language-of.ts';
import { check, type Verdict } from './check.ts';

/** So many are enough to know it. */
const enoughLetters = 12_000;

/** Fewer letters than this are too few to know what a page is written in. */
const leastLetters = 120;

/** Pages whose words are in another language than they say. */
export const pageLanguage = check({
  id: 'page-language',
  version: 1,
  title: 'The page is written in another language than it says',
  wcag: ['3.1.1'],
  reads: ['document', 'text-blocks'],
  who: 'A screen reader reads Welsh by the rules of English, or English by those of Welsh, and nobody understands it.',
  mend: 'Name the language that the page is written in: <html lang="cy">.',
  source: 'WCAG 2.2, 3.1.1 Language of Page; technique H57; ACT rule ucwvc8 by analogy',
  limits:
    'Languages are told apart by the library franc, English and Welsh by their small words besides. Short texts, names and lists of places tell nothing and are left out; a page in two languages is put to review. A missing or invalid lang is axe-core’s to find.',
  examples: {
    passes:
      '<!doctype html><html lang="cy"><head><title>Biniau</title></head><body><main><h1>Biniau ac ailgylchu</h1><p>Rydym yn casglu biniau bob pythefnos. Gallwch weld pryd y bydd eich casgliad nesaf drwy roi eich cod post yn y blwch chwilio ar y dudalen hon.</p></main></body></html>',
    fails:
      '<!doctype html><html lang="en"><head><title>Biniau</title></head><body><main><h1>Biniau ac ailgylchu</h1><p>Rydym yn casglu biniau bob pythefnos. Gallwch weld pryd y bydd eich casgliad nesaf drwy roi eich cod post yn y blwch chwilio ar y dudalen hon.</p></main></body></html>',
  },
  judge: ({ document: { lang, root }, 'text-blocks': { blocks } }) => {
    const wrong = writtenOtherwise(lang, blocks);
    if (!wrong) return [];
    const [declared, written] = [languageName(primaryTag(lang)), languageName(wrong.tag)];
    const verdict: Verdict = {
      kind: wrong.share >= 0.8 ? 'violation' : 'needs-review',
      impact: 'serious',
      message: `The page says that it is in ${declared} (lang="${lang}"), and ${Math.round(wrong.share * 100)}% of its text is in ${written}.`,
      help: `If it is meant to be in ${written}, write <html lang="${wrong.tag}">; else mark the parts in ${written} with lang="${wrong.tag}".`,
      place: root,
    };
    return [verdict];
  },
});

/**
 * The language that most of a document's text is in, when that is not the declared one: its tag and its share of the
 * letters whose language is known. Text that carries a language of its own is left out.
 */
export function writtenOtherwise(
  lang: string,
  blocks: readonly TextBlock[],
): { tag: string; share: number } | null {
  const declared = primaryTag(lang);
  if (!/^[a-z]{2,3}$/.test(declared)) return null;
  const letters = new Map<string, number>();
  let read = 0;
  for (const block of blocks.filter((each) => each.lang === lang)) {
    const text = block.spoken ?? block.words;
    if (read > enoughLetters) break;
    read += text.length;
    const written = languageOf(text);
    if (!written) continue;
    const tag = written.or.includes(declared) ? declared : written.tag;
    letters.set(tag, (letters.get(tag) ?? 0) + text.length);
  }
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  if (!most || all < leastLetters || most[0] === declared || most[1] / all < 0.5) return null;
  return { tag: most[0], share: most[1] / all };
}
