import { describe, expect, test } from 'vitest';
import { listMissing } from '../../../../crawler/measures/checks/list-missing.ts';
import type { TextBlock } from '../../../../crawler/records/facts/text-blocks-facts.ts';
import { textBlock } from '../../../builders/text-block.ts';

describe('list-missing', () => {
  test.each([
    ['bullets', '• paper\n• glass\n• tins', ['violation']],
    ['numbers', '1. Choose the street\n2. Tell us more\n3. Send it', ['violation']],
    ['letters', 'a) a plan\nb) a form\nc) the fee', ['violation']],
    ['Roman numbers', '(i) a plan\n(ii) a form\n(iii) the fee', ['violation']],
    ['hyphens before names', '- Ash\n- Oak\n- Elm', ['needs-review']],
    ['two lines', '• paper\n• glass', []],
    ['years', '2023. Dry.\n2024. Wet.\n2025. Fair.', []],
    ['numbers that do not count', '12. Smith\n8. Jones\n3. Brown', []],
    ['initials', 'A. Smith\nB. Jones\nC. Brown', []],
    ['telephone numbers', '01305 221000\n01305 221001\n01305 221002', []],
    ['sums below zero', '-3\n-4\n-5', []],
  ] as const)('%s', (_, words, kinds) => {
    expect(judge([textBlock(words)])).toEqual(kinds);
  });

  test('needs the lines to be neighbours with one parent', () => {
    const apart = [textBlock('• paper'), textBlock('Other words'), textBlock('• glass'), textBlock('• tins')];
    const elsewhere = [textBlock('• paper'), textBlock('• glass'), textBlock('• tins', { group: 2 })];

    expect(judge(apart)).toEqual([]);
    expect(judge(elsewhere)).toEqual([]);
    expect(judge([textBlock('• paper'), textBlock('• glass'), textBlock('• tins')])).toEqual(['violation']);
  });

  test('lets marks be in what is a list already', () => {
    const items = ['• paper', '• glass', '• tins'].map((words) => textBlock(words, { within: ['list'] }));

    expect(judge(items)).toEqual([]);
  });
});

function judge(blocks: TextBlock[]): string[] {
  return listMissing
    .judge(
      { 'text-blocks': { blocks, left: 0 } },
      { url: '', title: '', state: '', frame: '', device: 'desktop' },
    )
    .map(({ kind }) => kind);
}
