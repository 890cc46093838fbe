import type { JourneyResult } from '../../crawler/records/results.ts';
import type { Rating, Standard, StandardAnswer } from '../../crawler/records/standard.ts';

/** Stars as a page shows them: drawn for the eye, and in words that say the same. */
export interface SaidStars {
  /** Such as "★★★☆"; for a journey between two numbers of stars both of them. */
  drawn: string[];
  text: string;
  /** Why there are none, or what decides between two numbers; empty when there is nothing to say. */
  reason: string;
}

/** @example sayStars({ kind: 'rated', stars: 3 }); // { drawn: ['★★★☆'], text: '3 of 4 stars', reason: '' } */
export function sayStars(rating: Rating | undefined): SaidStars {
  if (rating === undefined) return { drawn: [], text: 'Not rated', reason: 'This run has no stars' };
  switch (rating.kind) {
    case 'rated':
      return { drawn: [draw(rating.stars)], text: `${rating.stars} of 4 stars`, reason: '' };
    case 'between':
      return {
        drawn: [draw(rating.least), draw(rating.most)],
        text: `${rating.least} to ${rating.most} of 4 stars`,
        reason: rating.reason,
      };
    case 'not-rated':
      return { drawn: [], text: 'Not rated', reason: rating.reason };
  }
}

function draw(stars: number): string {
  return '★'.repeat(stars) + '☆'.repeat(4 - stars);
}

/** An answer to a question of the standard, in words and with its tone. */
export const answerWords: Record<
  StandardAnswer['answer'],
  { text: string; tone: 'good' | 'poor' | 'unrated' }
> = {
  yes: { text: 'Yes', tone: 'good' },
  no: { text: 'No', tone: 'poor' },
  'cannot-tell': { text: 'Cannot tell', tone: 'unrated' },
  'not-applicable': { text: 'Does not apply', tone: 'unrated' },
};

/** A place on the page of a walk that evidence points to; a step that has no card there gives way to the figures. */
export function placeOn({ steps }: Pick<JourneyResult, 'steps'>, target: string): string {
  const [, step] = /^step-(\d+)$/.exec(target) ?? [];
  const isThere = step === undefined || steps.some(({ index }) => index === Number(step));
  return isThere ? target : 'figures';
}

/** What to change first: what stands behind each essential that is a no, then the first of the rest, in their order. */
export function changeFirst({ answers }: Pick<Standard, 'answers'>, most = 3): StandardAnswer[] {
  const noes = answers.filter(({ answer }) => answer === 'no');
  return noes.toSorted((one, other) => Number(other.essential) - Number(one.essential)).slice(0, most);
}
