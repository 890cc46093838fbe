import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { stopWords } from '../wording/stop-words.ts';
import { quote, wordsOf } from '../wording/text.ts';
import { wordCount } from '../wording/word-count.ts';
import { check } from './check.ts';
import { isRunningText, onePerStyle } from './one-per-style.ts';

/** Fewer words than these are a sign, an abbreviation or a short heading. */
const leastWords = 6;

/** Sentences in capital letters. */
export const allCapitals = check({
  id: 'all-capitals',
  version: 1,
  title: 'Text is in capital letters',
  wcag: [],
  reads: ['text-blocks'],
  who: 'People who read slowly, or with dyslexia, know words by their shape, which capitals take away; some screen readers spell them out.',
  mend: 'Write in small letters, with a capital at the beginning of the sentence, and take text-transform: uppercase out of the style sheet.',
  source:
    'Research-based guidance: British Dyslexia Association, Dyslexia friendly style guide; GOV.UK style guide, Block capitals',
  limits: `Advice. Headings and paragraphs of ${leastWords} words or more, one finding for each style. Postcodes, abbreviations and short labels are let be.`,
  examples: {
    passes: '<p>Do not put batteries into your recycling bin.</p>',
    fails: '<p>DO NOT PUT BATTERIES INTO YOUR RECYCLING BIN.</p>',
  },
  judge: ({ 'text-blocks': { blocks } }) =>
    onePerStyle(
      blocks.filter(isInCapitals),
      ({ capitals, fontSize }) => `${capitals} ${fontSize}`,
      (first, count) => ({
        message: `${quote(first.words)} is in capital letters${count > 1 ? `, and ${count - 1} more like it` : ''}.`,
        help: first.capitals
          ? 'Take text-transform: uppercase out of its style.'
          : 'Write it in small letters.',
      }),
    ),
});

function isInCapitals(block: TextBlock): boolean {
  const { words, capitals, heading, area } = block;
  if (!isRunningText(block) && !(heading > 0 && area === 'main')) return false;
  const isTyped =
    /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words.replace(/\b\d+(st|nd|rd|th|pm|am|kg|m)\b/gu, ''));
  const long = words.split(/\s+/u).filter((word) => /\p{L}{3}/u.test(word)).length;
  return (capitals || isTyped) && wordCount(words) >= leastWords && long >= 4 && isSentence(words);
}

/** Lists of abbreviations have none of the small words that sentences have. */
function isSentence(words: string): boolean {
  return wordsOf(words).some((word) => word.length > 1 && stopWords.has(word));
}
