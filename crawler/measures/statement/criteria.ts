import { criterionName, isLevelAOrAa } from '../wording/wcag-criteria.ts';
import type { Assessed } from './assessed.ts';
import { doesNotApply, no, quoteOf, sentenceThat, wordsOf, yes } from './assessed.ts';
import { statusOf } from './compliance.ts';
import type { Statement } from './read-statement.ts';

/** 4.1.1 was taken out of WCAG 2.2; older statements name it. */
const parsing = '4.1.1';
const first = ['1', '2', '3', '4'];
const all = first.flatMap((principle) =>
  ['1', '2', '3', '4', '5'].flatMap((guideline) =>
    Array.from({ length: 13 }, (_, at) => `${principle}.${guideline}.${at + 1}`),
  ),
);
const known = new Set([parsing, ...all.filter((number) => criterionName(number) !== number)]);
/** Criteria of level A and AA whose names have two words or more, in small letters, without what stands in brackets. */
const named = all
  .filter(isLevelAOrAa)
  .map((number) => ({
    number,
    name: plain(
      criterionName(number)
        .slice(number.length)
        .replace(/\(.*\)/u, ''),
    ),
  }))
  .filter(({ name }) => name.includes(' '));
/** Names of criteria are common words: "you can resize text" lists nothing. */
const speaksOfCriteria = /\bcriteri(?:on|a)\b|\bWCAG\b|maen prawf|meini prawf/iu;

/**
 * The success criteria that a statement names, by number, or by a name of two words or more in a sentence
 * that speaks of criteria. A criterion that is named is taken as listed, wherever it stands.
 */
export function criteriaIn(statement: Statement): string[] {
  const words = wordsOf(statement);
  const numbers = [...words.matchAll(/(?<![\d.])([1-4]\.[1-5]\.\d{1,2})(?![\d]|\.\d)/gu)].map(
    ([, number = '']) => number,
  );
  const about = statement.sentences.map(({ text }) => text).filter((text) => speaksOfCriteria.test(text));
  const text = ` ${plain(about.join('\n'))} `;
  const byName = named.filter(({ name }) => text.includes(` ${name} `)).map(({ number }) => number);
  return [...new Set([...numbers, ...byName])].filter((number) => known.has(number)).sort(inOrder);
}

/** What is said not to be accessible, of whatever kind. */
const trouble =
  /\b(?:not (?:fully |always |all |yet )?accessible|inaccessible|non-accessible|not (?:fully )?compliant|non-?complian(?:t|ce)|(?:do|does|is|are|may|might) not (?:have|work|meet|be|tagged|marked|labelled|resize)|difficult|missing|lack|insufficient|fails?|cannot be|problems? with)\b|nad yw['’]n hygyrch|nad ydynt yn hygyrch|ddim yn hygyrch|nid oes gan|methu|diffyg cydymffurfi/iu;
const notTrouble =
  /\bif you\b|\bcontact\b|\breport\b|\bnot happy\b|\bcomplain|\bnot listed\b|\bresponsible\b|os (?:byddwch|ydych|nad)/iu;

export function assessContent(statement: Statement): Assessed {
  const criteria = criteriaIn(statement);
  if (criteria.length > 0) return yes(`It names ${criteria.join(', ')}.`);
  const listed = sentenceThat(statement, trouble, notTrouble);
  const isFull = statusOf(statement) === 'full';
  if (listed) {
    const claim = isFull ? 'It claims full compliance and yet says' : 'It says';
    return no(`${claim} what is not accessible, and names no success criterion: ${quoteOf(listed)}`);
  }
  return isFull
    ? doesNotApply('It claims full compliance, so it lists nothing.')
    : no('It lists nothing that is not accessible.');
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 1.4.3 before 1.4.10. */
export function inOrder(one: string, other: string): number {
  const [a, b] = [one, other].map((number) => number.split('.').map(Number));
  return [0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
