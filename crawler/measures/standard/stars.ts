import type { OutcomeKind } from '../../records/outcome.ts';
import type { Rating, Standard, StandardAnswer } from '../../records/standard.ts';
import { counted } from '../wording/counted.ts';

/** Below this share of the questions that apply and are not essential (in percent), a journey is not rated. Our own line. */
export const leastAnswered = 50;

type Answered = Pick<StandardAnswer, 'essential' | 'answer' | 'words'>;

/**
 * The stars of a journey, by METHOD's rule: ★★★★ all essentials and at least 80% of the rest, ★★★ all essentials and
 * 60%, ★★ at most one essential missed, or 40%, ★ otherwise, and for a dead end always.
 *
 * "One essential missed" is read as at most one: an essential that is met must never cost a star. The share of the
 * rest is of those that were answered. An essential that cannot be told is neither met nor missed: where it decides,
 * the journey stands between two numbers of stars. Where too few of the rest were answered there are none.
 */
export function starsOf(answers: readonly Answered[], outcome: OutcomeKind): Rating {
  if (outcome === 'dead-end') return { kind: 'rated', stars: 1 };
  const rest = tallyOfRest(answers);
  if (rest.answered === 0 || rest.answered * 100 < leastAnswered * rest.asked)
    return { kind: 'not-rated', reason: tooFew(rest) };
  const essentials = answers.filter(({ essential }) => essential);
  const missed = essentials.filter(({ answer }) => answer === 'no').length;
  const open = essentials.filter(({ answer }) => answer === 'cannot-tell');
  const least = starsFor(missed + open.length, rest);
  const most = starsFor(missed, rest);
  if (least === most) return { kind: 'rated', stars: least };

  return { kind: 'between', least, most, reason: undecided(open) };
}

/** The questions that are not essential; one that does not apply is not asked. */
export function tallyOfRest(answers: readonly Answered[]): Standard['rest'] {
  const rest = answers.filter(({ essential, answer }) => !essential && answer !== 'not-applicable');

  return {
    yes: rest.filter(({ answer }) => answer === 'yes').length,
    answered: rest.filter(({ answer }) => answer !== 'cannot-tell').length,
    asked: rest.length,
  };
}

function starsFor(missed: number, { yes, answered }: Standard['rest']): 1 | 2 | 3 | 4 {
  const isAtLeast = (percent: number): boolean => yes * 100 >= percent * answered;
  if (missed === 0 && isAtLeast(80)) return 4;
  if (missed === 0 && isAtLeast(60)) return 3;
  return missed <= 1 || isAtLeast(40) ? 2 : 1;
}

function tooFew({ answered, asked }: Standard['rest']): string {
  return `Not rated: only ${answered} of the ${counted(asked, 'question')} that apply beside the essentials could be answered, and it takes at least half.`;
}

function undecided(open: readonly Answered[]): string {
  return `It depends on what could not be told: ${open.map(({ words }) => words).join(' ')}`;
}
