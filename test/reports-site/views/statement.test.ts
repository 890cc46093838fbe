import { describe, expect, test } from 'vitest';
import { measureRun } from '../../../crawler/measures/measure-run.ts';
import { statementAudits } from '../../../reports-site/views/statement.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { statementWalk } from '../../fixtures/statements/statement-walk.ts';

const where = {
  council: 'Ashcombe District Council',
  homePage: 'https://www.ashcombe.gov.uk/',
  country: 'England',
};
const council = { id: 'somewhere', name: where.council, homePage: where.homePage };
const walk = statementWalk('old-2020', where);
const journeysOf = (...walks: (typeof walk)[]) =>
  measureRun(council, walks, { runStartedAt: '2026-06-15T09:00:00.000Z' }).journeys;

describe('the table of the accessibility statement', () => {
  test('has a row for each requirement, with what to do where the answer is no', () => {
    const [audit] = statementAudits(journeysOf(walk));

    expect(audit?.seen).toBe(9);
    expect(audit?.rows).toHaveLength(13);
    expect(audit?.rows[5]).toEqual({
      label: 'When it will be mended, with dates to come',
      answer: 'No',
      mood: 'poor',
      words:
        'Passed before this run: December 2020, Spring 2021. “We aim to fix this by the end of December 2020.”',
      advice: 'Give each problem a date by which it will be mended, and a new one when that has passed.',
    });
    expect(audit?.rows[7]).toMatchObject({ answer: 'Yes', mood: 'good', advice: '' });
  });

  test('stands once where both devices read the same', () => {
    expect(statementAudits(journeysOf(walk, { ...walk, device: 'mobile' }))).toHaveLength(1);
  });

  test('is not there where nobody went to the statement', () => {
    expect(statementAudits(journeysOf(journeyOf('Home', 'Pay')))).toEqual([]);
  });
});
