import type { CssWordsFacts } from '../../records/facts/css-words-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Piece = CssWordsFacts['pieces'][number];

/** Fonts that turn words into pictures. */
const iconFont = /icon|awesome|material|symbol|glyph|fontello|dashicon|genericon|eleganticon|linearicon/iu;

/** Words that say what state a field or a message is in. */
const state =
  /\b(required|mandatory|optional|error|warning|invalid|must be|please (enter|select|choose)|gofynnol|gwall|rhybudd|dewisol)\b/iu;

/** Words that are nowhere but in the style sheet. */
export const cssContent = check({
  id: 'css-content',
  version: 1,
  title: 'Words stand in the style sheet only',
  wcag: ['1.3.1'],
  reads: ['css-words'],
  who: 'People who use styles of their own, a reading view or a translator lose the words; some screen readers do not say them.',
  mend: 'Write the words into the page, and let the style sheet draw signs and lines only.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships; failure F87',
  limits:
    'Words that the page says elsewhere too, icon fonts, single letters, counters and quotation marks are let be. It is a fault where a field’s label says by style only that it is required, optional or wrong; else a person has to look whether the words matter.',
  examples: {
    passes: '<p><label for="n">Name (required)</label> <input id="n" required></p>',
    fails:
      '<style>.need::after { content: " (required)"; }</style><p><label class="need" for="n">Name</label> <input id="n"></p>',
  },
  judge: ({ 'css-words': { pieces } }) => pieces.flatMap((piece) => verdictOn(piece) ?? []),
});

function verdictOn(piece: Piece): Verdict | null {
  const { words, font, said, forField, required, pseudo, text } = piece;
  if (said || iconFont.test(font) || !/\p{L}{3}/u.test(words)) return null;
  if (/^[a-z]+([_-][a-z0-9]+)+$/.test(words.trim())) return null;
  const isState = state.test(words);
  if (isState && forField && required) return null;
  return {
    kind: isState && forField ? 'violation' : 'needs-review',
    impact: 'moderate',
    message: `${quote(words)} stands ${pseudo === '::before' ? 'before' : 'after'} ${quote(text)} and is in the style sheet only.`,
    help: `Write it into the page, such as <span>${words.trim()}</span>, and take content: "${words.trim()}" out of ${pseudo}.`,
    place: piece,
  };
}
