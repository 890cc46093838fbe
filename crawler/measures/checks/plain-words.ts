import { plainWords } from '../wording/plain-words.ts';
import { quote } from '../wording/text.ts';
import { check } from './check.ts';
import { isRunningText } from './one-per-style.ts';

/** One such word may stand for a reason; so many different ones are how the page is written. */
const leastWords = 2;
/** The most words that a finding names. */
const mostNamed = 6;

/** Words of offices where there is a plain word. */
export const plainWordsMissing = check({
  id: 'plain-words',
  version: 1,
  title: 'The page uses words of offices where there is a plain word',
  wcag: [],
  reads: ['text-blocks'],
  who: 'People who read slowly, who learn English or who are under strain understand plain words at once and others on the second reading, if at all.',
  mend: 'Write the plain word: “before” for “prior to”, “use” for “utilise”, “start” for “commence”.',
  source:
    'Plain English Campaign, The A to Z of alternative words; GOV.UK style guide, Words to avoid. The choice of words that hardly ever mean something else is ours',
  limits: `Advice, once for a page, where ${leastWords} different words of our list stand in the main content in English. Words that are often right, such as “deliver”, are not on the list; text that is mostly links is passed over, since names of laws and documents stand there.`,
  examples: {
    passes: '<p>Tell us before you start the work.</p><p>You can use the form to do so.</p>',
    fails:
      '<p>Please notify us prior to commencement of the work.</p><p>The form should be utilised to do so.</p>',
  },
  judge: ({ 'text-blocks': { blocks } }) => {
    const texts = blocks.filter((block) => isRunningText(block) && /^en\b/iu.test(block.lang));
    const met = plainWords.flatMap(([expression, plain]) => {
      const block = texts.find(({ words }) => words.search(expression) >= 0);
      const [words] = block?.words.match(expression) ?? [];
      return block && words !== undefined ? [{ block, words, plain }] : [];
    });
    const named = met
      .toSorted((one, other) => blocks.indexOf(one.block) - blocks.indexOf(other.block))
      .slice(0, mostNamed);
    const [first] = named;
    if (!first || met.length < leastWords) return [];
    return [
      {
        kind: 'advice',
        impact: 'minor',
        message: `Words of offices stand here: ${named.map(({ words, plain }) => `${quote(words)} (plainer: ${plain})`).join(', ')}.`,
        help: `Write the plainer word, or leave it out. The first stands in ${quote(first.block.words)}.`,
        place: first.block,
      },
    ];
  },
});
