import { isRated } from '../records/outcome.ts';
import type { JourneyResult } from '../records/results.ts';
import type { Standard, StandardAnswer } from '../records/standard.ts';
import type { Question } from './standard/question.ts';
import { questions } from './standard/questions.ts';
import { starsOf, tallyOfRest } from './standard/stars.ts';

/** Raised whenever the questions, their thresholds or the rule of stars change. */
const version = 1;

/**
 * A journey on one device against the standard: every question with its answer, what gave it and what would make it
 * a yes; and the stars that follow.
 *
 * A journey that was not ours to judge (blocked, unreachable, our script broken) has no stars and no answers.
 */
export function standardOf(result: JourneyResult, asked: readonly Question[] = questions): Standard {
  const { kind, reason } = result.outcome;
  if (!isRated(kind)) return { version, rating: notOurs(kind, reason), rest: tallyOfRest([]), answers: [] };
  const answers = asked.map((question) => answerTo(question, result));

  return { version, rating: starsOf(answers, kind), rest: tallyOfRest(answers), answers };
}

function notOurs(kind: string, reason: string): Standard['rating'] {
  const why = reason.trim() === '' ? kind : reason.trim();

  return { kind: 'not-rated', reason: `This journey was not ours to judge: ${why}` };
}

function answerTo(question: Question, result: JourneyResult): StandardAnswer {
  const { answer, because, evidence } = question.read(result);
  const { id, question: words, essential, threshold, source } = question;
  return {
    question: id,
    words,
    essential,
    answer,
    because,
    evidence,
    threshold,
    source,
    toYes: toYesOf(answer, question, result),
  };
}

/** What is not known has to be known before anything can be said of how to mend it. */
function toYesOf(answer: StandardAnswer['answer'], { toYes }: Question, result: JourneyResult): string {
  if (answer === 'no') return typeof toYes === 'string' ? toYes : toYes(result);
  return answer === 'cannot-tell' ? 'It has to be measured first.' : '';
}
