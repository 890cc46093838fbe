import type { FormErrorsFacts } from '../../records/facts/form-errors-facts.ts';
import { counted } from '../wording/counted.ts';
import { normal, quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Form = FormErrorsFacts['forms'][number];

/** Messages that say no more than that something is wrong, English and Welsh. */
const empty =
  /^(?:error|errors|invalid|(?:this |the )?(?:field|value|input|entry|data|answer)(?: is| was)? (?:invalid|wrong|incorrect|not valid)|(?:is )?not valid|invalid (?:input|value|entry|field|data|format)|wrong|incorrect|please (?:correct|check|fix)(?: this| it| the errors?)?(?: field)?|gwall|gwallau|annilys|nid yw n ddilys|anghywir)$/;
/** Those that say that an answer is needed, but not which. */
const bare =
  /^(?:required|(?:this|the) (?:field|question|value) is (?:required|mandatory)|(?:this is )?(?:a )?(?:required|mandatory) field|(?:please )?(?:complete|fill in|fill out|enter) (?:this|the|a) (?:required )?(?:field|value)|please answer(?: this question)?|value is required|mandatory|mae angen y maes hwn|gofynnol|maes gofynnol)$/;

/** Messages about errors that do not say what to do. */
export const errorSuggestion = check({
  id: 'error-suggestion',
  version: 2,
  title: 'A message about an error does not say what to do',
  wcag: ['3.3.3'],
  reads: ['form-errors'],
  who: 'People who find forms hard, or who hear the messages one after another, know that something is wrong and not what would be right.',
  mend: 'Say what to enter, in the words of the question: "Enter your postcode, like EX1 1AA".',
  source:
    'WCAG 2.2, 3.3.3 Error Suggestion; techniques G83, G85 and G177; GOV.UK Design System, Error message',
  limits:
    'Forms are pressed with nothing filled in, and only where the browser itself holds them back or, in a test environment, the server answers. Compared with lists of bare messages, English and Welsh. "Required" alone is advice: it does say what to do, though not where.',
  examples: {
    passes:
      '<form method="post"><div><label for="p">Postcode</label> <input id="p" required aria-describedby="e" oninvalid="event.preventDefault(); document.getElementById(\'e\').textContent = \'Enter your postcode\'"><p id="e"></p></div> <button>Next</button></form>',
    fails:
      '<form method="post"><div><label for="p">Postcode</label> <input id="p" required aria-describedby="e" oninvalid="event.preventDefault(); document.getElementById(\'e\').textContent = \'Invalid value\'"><p id="e"></p></div> <button>Next</button></form>',
  },
  judge: ({ 'form-errors': { forms } }) =>
    forms.flatMap((form) => [verdictOn(form, empty) ?? verdictOn(form, bare) ?? []].flat()),
});

function verdictOn({ messages, wrong }: Form, pattern: RegExp): Verdict | null {
  const vague = messages.filter(
    ({ words, tied, beside }) => (tied.length > 0 || beside >= 0) && pattern.test(normal(words)),
  );
  const [first] = vague;
  if (!first) return null;
  const name = wrong[first.tied[0] ?? first.beside]?.name ?? '';
  const isEmpty = pattern === empty;
  return {
    kind: isEmpty ? 'needs-review' : 'advice',
    impact: isEmpty ? 'moderate' : 'minor',
    message: `${counted(vague.length, 'message')} of the form ${vague.length === 1 ? 'says' : 'say'} no more than ${quote(first.words)}${name ? `, the first for ${quote(name)}` : ''}.`,
    help: `Say what to do: “Enter ${normal(name) || 'your postcode'}”.`,
    place: first,
    wcag: isEmpty ? ['3.3.3'] : [],
  };
}
