import { describe, expect, test } from 'vitest';
import { progressOn } from '../../../crawler/commands/progress.ts';
import { systemClock } from '../../../crawler/gather/clock.ts';

describe('progress away from a terminal', () => {
  test('is one plain line for each finished thing', () => {
    const lines: string[] = [];
    const progress = progressOn({ clock: systemClock, isTerminal: false, write: (line) => lines.push(line) });

    progress.begin('Walking journeys', 2);
    progress.running('larkton · pay-council-tax · desktop');
    progress.finished('larkton · pay-council-tax · desktop', 'reached');
    progress.finished('larkton · pay-council-tax · mobile', 'dead-end (The page answered 404)');
    progress.end();

    expect(lines).toEqual([
      'Walking journeys: 2',
      '[1/2] larkton · pay-council-tax · desktop: reached',
      '[2/2] larkton · pay-council-tax · mobile: dead-end (The page answered 404)',
    ]);
  });
});
