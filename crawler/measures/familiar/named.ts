import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import type { Item } from '../guidance/told.ts';
import { contentWords } from '../wording/content-words.ts';
import { brandIn } from '../wording/supplier-brands.ts';
import { quote, tidy } from '../wording/text.ts';
import { overSteps, type Seen } from './over-steps.ts';

const aside: readonly string[] = ['header', 'navigation', 'footer', 'banner', 'dialog'];
const empty = /^(?:welcome\b.*|home(?: ?page)?|untitled|index|page|croeso\b.*|hafan|form|error)$/iu;
const between = /\s+[-–—|·:»]\s+|\s*[|»]\s*|:\s+/u;

/** What people expect of names: one h1 that says what the page is for, and a title "page – service – council". */
export function namedItems({ council, steps }: Pick<Evidence, 'council' | 'steps'>): Item[] {
  const unasked = 'There was no page to ask this of.';

  return [
    {
      id: 'one-h1',
      question: 'Is there one main heading, which says what the page is for?',
      told: overSteps(steps, mainHeading, unasked),
    },
    {
      id: 'title-form',
      question: 'Is the title in the form “page – service – council”?',
      told: overSteps(steps, (step) => titleForm(step, council.name), unasked),
    },
  ];
}

/** On the home page the council's name will do; elsewhere neither a welcome nor a product's name. */
function mainHeading(step: Step): Seen {
  const first = step.headings.filter(
    ({ level, text, area }) => level === 1 && text.trim() !== '' && !aside.includes(area),
  );
  const [only] = first;
  if (!only) return { is: false, evidence: 'No heading of level 1 in the main content' };
  if (first.length > 1)
    return {
      is: false,
      evidence: `${first.length} headings of level 1: ${first
        .slice(0, 3)
        .map(({ text }) => quote(text, 50))
        .join(', ')}`,
    };
  const says = step.index === 0 || !(empty.test(tidy(only.text)) || brandIn(only.text) === tidy(only.text));

  return {
    is: says,
    evidence: says ? quote(only.text) : `${quote(only.text)} does not say what the page is for`,
  };
}

/** The first part shares a word with the main heading, the last names the council; on the home page the last will do. */
function titleForm(step: Step, council: string): Seen {
  const { title, index } = step;
  if (tidy(title) === '') return { is: false, evidence: 'The page has no title' };
  const parts = tidy(title).split(between).filter(Boolean);
  const ofCouncil = new Set(
    contentWords(council).filter((word) => !/^(?:council|cyngor|borough|city|county|district)$/u.test(word)),
  );
  const namesCouncil = contentWords(parts.at(-1) ?? '').some((word) => ofCouncil.has(word));
  const heading = new Set(
    step.headings.filter(({ level }) => level === 1).flatMap(({ text }) => contentWords(text)),
  );
  const namesPage = parts.length > 1 && contentWords(parts[0] ?? '').some((word) => heading.has(word));
  if (!namesCouncil) return { is: false, evidence: `${quote(title)} does not end with the council's name` };

  return index === 0 || namesPage
    ? { is: true, evidence: quote(title) }
    : { is: false, evidence: `${quote(title)} does not begin with what the page is called` };
}
