import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../crawler/records/answer.ts';
import { waysBeside } from '../../../reports-site/views/shortest-way.ts';

function answerOf(walked: number, clicks: number): Answer {
  return {
    kind: 'measured',
    value: clicks,
    unit: 'clicks',
    findings: [],
    parts: [
      { id: 'end', label: 'To the goal', value: '“Pay”' },
      {
        id: 'walked',
        label: 'The way that was walked',
        value: walked,
        parts: [
          { id: 'walked-1', label: 'Council tax', value: 1, step: 0, note: 'in the main content of “Home”' },
        ],
      },
      {
        id: 'way',
        label: 'The shortest way',
        value: clicks,
        parts: [{ id: 'way-1', label: 'Pay it', value: 1, note: 'in the footer of “Home”' }],
      },
      { id: 'difference', label: 'Clicks between the two', value: walked - clicks },
      { id: 'pages', label: 'Pages whose links were read', value: 12 },
    ],
  };
}

const beside = (answer: Answer) => waysBeside({ measures: { 'shortest-way': answer } });

describe('the shortest way beside the one walked', () => {
  test('shows both, link by link, where a shorter way exists', () => {
    expect(beside(answerOf(3, 1))).toEqual({
      sentence: 'A way exists that is 2 clicks shorter, among the links of 12 pages that were seen.',
      end: 'To the goal: “Pay”',
      ways: [
        {
          title: 'As the signs lead',
          clicks: '3 clicks',
          links: [{ label: 'Council tax', where: 'In the main content of “Home”', step: 0 }],
        },
        {
          title: 'The shortest way that exists',
          clicks: '1 click',
          links: [{ label: 'Pay it', where: 'In the footer of “Home”', step: undefined }],
        },
      ],
    });
  });

  test('shows the walked way alone where none is shorter', () => {
    const shown = beside(answerOf(2, 2));

    expect(shown?.sentence).toBe('No shorter way was seen among the links of 12 pages.');
    expect(shown?.ways.map(({ title }) => title)).toEqual(['As the signs lead']);
  });

  test('says that the task begins on the home page', () => {
    expect(beside(answerOf(0, 0))?.sentence).toBe(
      'The task begins on the home page, so no way could be shorter.',
    );
  });

  test('shows nothing where the measure could not tell, or was not asked', () => {
    expect(beside({ kind: 'cannot-tell', reason: 'It stopped.' })).toBeNull();
    expect(waysBeside({ measures: {} })).toBeNull();
  });
});
