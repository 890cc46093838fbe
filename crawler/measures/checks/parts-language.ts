import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { languageName, primaryTag } from '../wording/language-names.ts';
import { languageOf } from '../wording/language-of.ts';
import { quote } from '../wording/text.ts';
import { wordCount } from '../wording/word-count.ts';
import { check, type Verdict } from './check.ts';
import { writtenOtherwise } from './page-language.ts';

/** Languages of other scripts take fewer characters; what is shorter is the name of a language or a person. */
const leastWords = 5;

/** Links to the same page in the other language, by the language that they name themselves in. */
const ownNames: Readonly<Record<string, RegExp>> = {
  cy: /^(cymraeg|(fersiwn|tudalen|gwefan) (g|c)ymraeg|yn gymraeg|newid i'r gymraeg|gweld (y dudalen hon )?yn gymraeg)$/iu,
  en: /^(english|english version|in english|view (this page )?in english|switch to english)$/iu,
};

/** Paragraphs in another language than the one in force. */
export const partsLanguage = check({
  id: 'parts-language',
  version: 1,
  title: 'A part of the page is in another language and does not say so',
  wcag: ['3.1.2'],
  reads: ['document', 'text-blocks'],
  who: 'A screen reader reads a paragraph in Welsh by the rules of English; people who read Braille get the wrong contractions.',
  mend: 'Mark the part with its language: <p lang="cy">….',
  source: 'WCAG 2.2, 3.1.2 Language of Parts; technique H58',
  limits:
    'Paragraphs, items and cells of five words or more whose language is certain. Names, addresses and single words need no mark. A link to the Welsh page that is called "Cymraeg" without a mark is advice. Where the whole page is in another language than it says, that is one fault, found by page-language.',
  examples: {
    passes:
      '<p>You can write to us in Welsh or in English, and we will answer in the same language.</p><p lang="cy">Gallwch ysgrifennu atom yn Gymraeg neu yn Saesneg, a byddwn yn ateb yn yr un iaith.</p>',
    fails:
      '<p>You can write to us in Welsh or in English, and we will answer in the same language.</p><p>Gallwch ysgrifennu atom yn Gymraeg neu yn Saesneg, a byddwn yn ateb yn yr un iaith.</p>',
  },
  judge: ({ document: { lang }, 'text-blocks': { blocks } }) => {
    const isWhole = writtenOtherwise(lang, blocks) !== null;
    return blocks.flatMap((block) => (isWhole && block.lang === lang ? [] : (verdictOn(block) ?? [])));
  },
});

function verdictOn(block: TextBlock): Verdict | null {
  const declared = primaryTag(block.lang);
  const text = (block.spoken ?? block.words).replace(/\n/g, ' ');
  if (!/^[a-z]{2,3}$/.test(declared) || block.within.includes('code')) return null;
  return onProse(block, text, declared) ?? onSwitch(block, text, declared);
}

function onProse(block: TextBlock, text: string, declared: string): Verdict | null {
  const written = text.length >= 12 ? languageOf(text) : null;
  if (!written || written.tag === declared || written.or.includes(declared)) return null;
  const isSpaced = !/[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}]/u.test(text);
  if (isSpaced && wordCount(text) < leastWords) return null;
  const name = languageName(written.tag);
  return {
    kind: 'violation',
    impact: 'moderate',
    message: `${quote(text)} is in ${name}${written.or.length > 0 ? ' or a language like it' : ''}, and is marked as ${languageName(declared)}.`,
    help: `Mark it with its language: <${block.tag} lang="${written.tag}">.`,
    place: block,
  };
}

function onSwitch(block: TextBlock, text: string, declared: string): Verdict | null {
  const tag = Object.keys(ownNames).find((each) => each !== declared && ownNames[each]?.test(text.trim()));
  if (!tag || block.linked < 1) return null;
  return {
    kind: 'advice',
    impact: 'minor',
    message: `The link ${quote(text)} is in ${languageName(tag)}, and a screen reader says it as ${languageName(declared)}.`,
    help: `Mark it with its language: <a href="…" lang="${tag}" hreflang="${tag}">${text}</a>.`,
    place: block,
    wcag: [],
  };
}
