import { expect, test } from 'vitest';
import { unratedRows } from '../../../reports-site/views/unrated.ts';
import { larkton, longName, murkwell } from '../sample/results.ts';
import { runOf } from '../sample/run-folder.ts';

test('unratedRows names what was not let in, what was left out and what was never come to', () => {
  const councils = [larkton, murkwell];
  const run = runOf(councils);
  const neverWalked = { council: 'larkton', journey: 'report-fly-tipping', device: 'mobile' as const };
  const rows = unratedRows({ councils, run: { ...run, asked: [...run.asked, neverWalked] } });

  expect(rows.map(({ council, journey, what, reason }) => [council, journey, what, reason])).toEqual([
    [longName, 'Pay council tax', 'Not rated: robots.txt', 'robots.txt disallows /pay'],
    ['Larkton Council', 'find-bin-day', 'Left out', 'This council has no bins'],
    ['Larkton Council', 'report-fly-tipping', 'Not walked', 'The run was stopped before it'],
  ]);
});
