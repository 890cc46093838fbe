import { describe, expect, test } from 'vitest';
import { headingMissing } from '../../../../crawler/measures/checks/heading-missing.ts';
import type { TextBlock } from '../../../../crawler/records/facts/text-blocks-facts.ts';
import { textBlock } from '../../../builders/text-block.ts';

const body = 'The recycling centre is open every day from eight in the morning until six in the evening.';

describe('heading-missing', () => {
  test.each([
    ['half as big again', { fontSize: 24 }, ['violation']],
    ['a little less', { fontSize: 23.5 }, []],
    ['bold and a third bigger', { fontSize: 21, bold: true }, ['violation']],
    ['bold only', { bold: true }, ['needs-review']],
    ['as the text is', {}, []],
  ] as const)('a line that is %s', (_, look, kinds) => {
    expect(kindsOf('Opening hours', look)).toEqual(kinds);
  });

  test.each([
    '12 May 2026',
    '£214 million',
    '01305 221 000',
    'info@larkton.gov.uk',
    'You must book.',
    'including:',
  ])('%j heads nothing', (words) => {
    expect(kindsOf(words, { fontSize: 30, bold: true })).toEqual([]);
  });

  test.each(['link', 'button', 'legend', 'quote', 'cell', 'term', 'message'] as const)(
    'a line in a %s is none',
    (within) => {
      expect(kindsOf('Opening hours', { fontSize: 30, bold: true, within: [within] })).toEqual([]);
    },
  );

  test('a line straight under a heading is a lead', () => {
    const lead = textBlock('How to book a visit', { fontSize: 26, box: at(140) });
    const blocks = [textBlock('Recycling centre', { heading: 1 }), lead, textBlock(body, { box: at(180) })];

    expect(judge(blocks)).toEqual([]);
  });

  test('text beside it is not headed by it', () => {
    const blocks = [
      textBlock('Call us', { fontSize: 30, bold: true, box: at(100) }),
      textBlock(body, { box: { x: 640, y: 100, width: 300, height: 60 } }),
    ];

    expect(judge(blocks)).toEqual([]);
  });
});

function at(y: number): TextBlock['box'] {
  return { x: 20, y, width: 600, height: 24 };
}

function kindsOf(words: string, look: Partial<TextBlock>): string[] {
  return judge([
    textBlock(body, { box: at(60) }),
    textBlock(words, { box: at(100), ...look }),
    textBlock(body, { box: at(140) }),
  ]);
}

function judge(blocks: TextBlock[]): string[] {
  return headingMissing
    .judge(
      { 'text-blocks': { blocks, left: 0 } },
      { url: '', title: '', state: '', frame: '', device: 'desktop' },
    )
    .map(({ kind }) => kind);
}
