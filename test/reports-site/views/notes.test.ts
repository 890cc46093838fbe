import { expect, test } from 'vitest';
import { notesOn } from '../../../reports-site/views/notes.ts';

test('notesOn tells each reason once, and numbers the figures by it', () => {
  const unknown = (reason: string) => ({ text: 'Cannot tell', number: null, reason });
  const notes = notesOn([
    unknown('blocked'),
    { text: '3 steps', number: 3, reason: '' },
    unknown('slow'),
    unknown('blocked'),
  ]);

  expect(notes.reasons).toEqual(['blocked', 'slow']);
  expect(notes.numberFor(unknown('slow'))).toBe(2);
});
