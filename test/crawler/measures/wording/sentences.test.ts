import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../../crawler/measures/wording/sentences.ts';

describe('sentences', () => {
  test.each([
    ['We collect on Monday. Put your bin out by 6am.', 2],
    ['Bring proof, e.g. a bill. Copies will do.', 2],
    ['Call tel. 01632 960123 today.', 1],
    ['It costs £12.50 at www.larkton.gov.uk.', 1],
    ['Is it late? Tell us! We will look.', 3],
    ['no full stop at the end', 1],
    ['… –', 0],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});
