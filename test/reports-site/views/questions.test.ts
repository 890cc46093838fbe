import { describe, expect, test } from 'vitest';
import { familiarity } from '../../../crawler/measures/familiarity.ts';
import { measureJourney } from '../../../crawler/measures/measure-journey.ts';
import { taskGuidance } from '../../../crawler/measures/task-guidance.ts';
import { countOf, questionRows } from '../../../reports-site/views/questions.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { wordsSeen } from '../../builders/seen-of.ts';

const task = { heading: 'Pay', waypoints: ['pay'], examined: wordsSeen('There is no charge.') };
const list = [familiarity, taskGuidance];

describe('the questions of a measure', () => {
  const rows = questionRows(measureJourney(journeyOf('Home', task), list), 'task-guidance');

  test('have their answers, the words that gave them and the step', () => {
    expect(rows.find(({ question }) => question === 'Does it say what it costs?')).toEqual({
      question: 'Does it say what it costs?',
      answer: 'Yes',
      tone: 'good',
      evidence: '“There is no charge.”',
      step: 1,
      isPart: false,
    });
  });

  test('keep the reason where there is no answer', () => {
    expect(rows.find(({ question }) => question.startsWith('Can it be read'))).toMatchObject({
      answer: 'Cannot tell',
      tone: 'unrated',
      evidence: 'The pages about the task have 4 words in sentences together; the formulas need 100.',
    });
  });

  test('of several parts leave the words to the parts', () => {
    const at = rows.findIndex(({ question }) => question.startsWith('Does it say how long'));

    expect(rows.slice(at, at + 2)).toMatchObject([
      { answer: 'No', evidence: '', step: undefined, isPart: false },
      { question: 'How long it takes', answer: 'No', isPart: true },
    ]);
  });

  test('are ten of familiar things', () => {
    const ten = questionRows(measureJourney(journeyOf('Home', task), list), 'familiarity');

    expect(ten.filter(({ isPart }) => !isPart)).toHaveLength(10);
  });

  test('are counted, those that were left out too', () => {
    const result = measureJourney(journeyOf('Home', task), list);

    // What it costs and the plain name; the reading age cannot be told, and there is no form to fill in.
    expect(countOf(result, 'task-guidance')).toBe(
      'The answer is yes to 2 of the 8 questions that can be answered; 1 more could not be told',
    );
  });

  test('are none where the measure has no figure', () => {
    const result = measureJourney(stopped(journeyOf('Home', task), 'nothing answered', 'unreachable'), list);

    expect(questionRows(result, 'task-guidance')).toEqual([]);
  });
});
