import { describe, expect, test } from 'vitest';
import { datesIn, yearBefore } from '../../../../crawler/measures/statement/dates.ts';

const daysOf = (text: string): string[] => datesIn(text).map(({ from, to }) => `${from} ${to}`);

describe('dates in a text', () => {
  test.each([
    ['on 4 September 2023', '2023-09-04 2023-09-04'],
    ['on Monday 21st September, 2020', '2020-09-21 2020-09-21'],
    ['the 1st of May 2024', '2024-05-01 2024-05-01'],
    ['September 4th, 2023', '2023-09-04 2023-09-04'],
    ['4 Sept 2023', '2023-09-04 2023-09-04'],
    ['in September 2023', '2023-09-01 2023-09-30'],
    ['February 2024', '2024-02-01 2024-02-29'],
    ['04/09/2023', '2023-09-04 2023-09-04'],
    ['4.9.23', '2023-09-04 2023-09-04'],
    ['2023-09-04', '2023-09-04 2023-09-04'],
    ['Summer 2026', '2026-06-01 2026-08-31'],
    ['winter 2026', '2026-12-01 2027-02-28'],
    ['Q4 2026', '2026-10-01 2026-12-31'],
    ['2025/26', '2025-04-01 2026-03-31'],
    ['by 2027', '2027-01-01 2027-12-31'],
    ['ar 3 Medi 2023', '2023-09-03 2023-09-03'],
    ['ar 5 o Fehefin 2026', '2026-06-05 2026-06-05'],
    ['erbyn mis Mawrth 2027', '2027-03-01 2027-03-31'],
    ['ar 1af Tachwedd 2025', '2025-11-01 2025-11-01'],
  ])('%j is %s', (text, days) => {
    expect(daysOf(text)).toEqual([days]);
  });

  test.each([
    'Regulations 2018',
    'WCAG 2.1 AA',
    '31 February 2024',
    '13/13/2024',
    'call 01632 960321',
    'criterion 1.4.3',
    'in 1000 pages',
    'you may 2 or 3 times',
  ])('%j holds none', (text) => {
    expect(daysOf(text)).toEqual([]);
  });

  test('are given in their order, each as it is written and where it stands', () => {
    expect(datesIn('Prepared in May 2024, reviewed on 2 June 2025.')).toEqual([
      { from: '2024-05-01', to: '2024-05-31', words: 'May 2024', at: 12 },
      { from: '2025-06-02', to: '2025-06-02', words: '2 June 2025', at: 34 },
    ]);
  });

  test('a year earlier is the same day, or the last of February', () => {
    expect(yearBefore('2026-06-15')).toBe('2025-06-15');
    expect(yearBefore('2024-02-29')).toBe('2023-02-28');
  });
});
