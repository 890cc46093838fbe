import { mainHeading } from '../way/main-heading.ts';
import { isGeneric } from '../wording/generic-labels.ts';
import { beginsWithTaskVerb } from '../wording/task-verbs.ts';
import { tidy, wordsOf } from '../wording/text.ts';
import { type Cta, isSending, isStarting } from './cta.ts';
import { agree, sharedWords } from './shared-words.ts';

/** The part of a call to action that its words are judged by. */
export type Worded = Pick<Cta, 'control' | 'label' | 'next' | 'journey' | 'step' | 'leadsIntoTask'>;

export const most = { specific: 10, verb: 8, goalWords: 12, heading: 6, length: 4 } as const;
const pointsPerWord = 6;
export const fewestWords = 2;
export const mostWords = 8;

/** What stands in place of a heading that may hold an address. */
const notKept = 'Not kept';

/** The points of each row for what a label says; null where they cannot be known. */
export const labelPoints = {
  specific: ({ label }: Worded) => (label === '' || isGeneric(label) ? 0 : most.specific),
  verb: ({ label }: Worded) => (beginsWithTaskVerb(label) ? most.verb : 0),
  goalWords: (cta: Worded) => {
    const shared = sharedWords(cta.label, cta.journey.words).length;
    return shared === 0 && isWelsh(cta) ? null : Math.min(most.goalWords, shared * pointsPerWord);
  },
  heading: (cta: Worded) => {
    const there = headingThere(cta);
    if (there === null || isSending(cta) || isStarting(cta)) return null;
    return agree(cta.label, there) ? most.heading : 0;
  },
  length: ({ label }: Worded) => {
    const count = wordsOf(label).length;
    return count >= fewestWords && count <= mostWords ? most.length : 0;
  },
} as const;

/** All of its points for what it says. */
export function pointsForWords(cta: Worded): number {
  return Object.values(labelPoints).reduce((sum, points) => sum + (points(cta) ?? 0), 0);
}

/** The heading that it leads to, or the title there; null where there is none that is known. */
export function headingThere({ next }: Pick<Cta, 'next'>): string | null {
  const there = next ? tidy(mainHeading(next)) : '';
  return there === '' || (next?.veiled && there === notKept) ? null : there;
}

/** Whether the page says that it is in Welsh. */
export function isWelsh({ step }: Pick<Cta, 'step'>): boolean {
  return /^cy\b/iu.test(step.lang);
}
