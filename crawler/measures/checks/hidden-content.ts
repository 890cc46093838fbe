import type { HiddenWordsFacts } from '../../records/facts/hidden-words-facts.ts';
import { stopWords } from '../wording/stop-words.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

const iconFont = /icon|awesome|material|symbol|glyph|fontello|dashicon/iu;

/** Text that the eye meets and a screen reader does not. */
export const hiddenContent = check({
  id: 'hidden-content',
  version: 1,
  title: 'Text that is shown is kept from screen readers',
  wcag: ['1.3.1', '4.1.2'],
  reads: ['hidden-words'],
  who: 'People who use a screen reader are not told what everybody else reads.',
  mend: 'Take aria-hidden="true" away from text; keep it for pictures and signs that say nothing new.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships; failure F92 by analogy; Using ARIA, fourth rule',
  limits:
    'To review: at least three words that nothing else on the page says to a screen reader. While a dialog is open the page behind it may well be hidden. Text in a control that has a name of its own is let be, and so are icon fonts.',
  examples: {
    passes: '<p>Bins are emptied on Tuesday. <span aria-hidden="true">→</span></p>',
    fails:
      '<p>Bins are emptied weekly.</p><p aria-hidden="true">Garden waste collections stop from December until March.</p>',
  },
  judge: ({ 'hidden-words': { parts, dialogOpen } }) =>
    dialogOpen ? [] : parts.flatMap((part) => verdictOn(part) ?? []),
});

function verdictOn(part: HiddenWordsFacts['parts'][number]): Verdict | null {
  if (part.inControl || iconFont.test(part.font)) return null;
  const unsaid = part.unsaid.filter((word) => /\p{L}{3}/u.test(word) && !stopWords.has(word));
  if (unsaid.length < 3) return null;
  return {
    kind: 'needs-review',
    impact: 'serious',
    message: `${quote(part.words)} is shown, and aria-hidden keeps it from screen readers. Nothing else says: ${unsaid.slice(0, 6).join(', ')}.`,
    help: 'If it matters, take aria-hidden="true" away.',
    place: part,
  };
}
