import type { FormErrorsFacts } from '../../records/facts/form-errors-facts.ts';
import { counted } from '../wording/counted.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Form = FormErrorsFacts['forms'][number];

/** Messages that stand beside a field and reach nobody who does not see them. */
export const errorTied = check({
  id: 'error-tied',
  version: 2,
  title: 'A message about an error is not tied to its field',
  wcag: ['1.3.1', '4.1.3'],
  reads: ['form-errors'],
  who: 'People who use a screen reader come to a field that is wrong and do not hear that it is, or why.',
  mend: 'Give the message an id and name it in the field: <input aria-invalid="true" aria-describedby="postcode-error"> <p id="postcode-error">Enter your postcode</p>.',
  source:
    'WCAG 2.2, 1.3.1 Info and Relationships and 4.1.3 Status Messages; techniques ARIA1, ARIA19 and ARIA21; failure F103',
  limits:
    'Forms are pressed with nothing filled in, and only where the browser itself holds them back or, in a test environment, the server answers. It is a fault where the message is neither tied, nor in a live region, nor has the focus, and the field is not called invalid; where one of these helps, a person has to listen.',
  examples: {
    passes:
      '<form method="post"><p><label>Postcode <input required aria-describedby="e" oninvalid="event.preventDefault(); this.setAttribute(\'aria-invalid\', true); document.getElementById(\'e\').textContent = \'Enter your postcode\'; this.focus()"></label></p><p id="e"></p> <button>Next</button></form>',
    fails:
      '<form method="post"><div><label>Postcode <input required oninvalid="event.preventDefault(); this.parentNode.nextSibling.textContent = \'Enter your postcode\'"></label><span></span></div> <button>Next</button></form>',
  },
  judge: ({ 'form-errors': { forms } }) => forms.flatMap((form) => verdictOn(form) ?? []),
});

function verdictOn({ messages, wrong, focus }: Form): Verdict | null {
  const untied = messages.filter(
    ({ beside, tied, words }) => beside >= 0 && !tied.includes(beside) && /\p{L}{3}/u.test(words),
  );
  const [first] = untied;
  const field = wrong[first?.beside ?? -1];
  if (!first || !field) return null;
  const isUnheard =
    focus !== 'message' &&
    focus !== 'field' &&
    messages.every(({ announced }) => !announced) &&
    !field.invalid;
  const more = untied.length > 1 ? ` So it is with ${counted(untied.length - 1, 'other message')}.` : '';
  return {
    kind: isUnheard ? 'violation' : 'needs-review',
    impact: isUnheard ? 'serious' : 'moderate',
    message: `${quote(first.words, 120)} came up beside ${quote(field.name)}, and nothing in the code ties the two${isUnheard ? ' or lets a screen reader say it' : ''}.${more}`,
    help: 'Give the message an id and name it in the field: aria-describedby="…-error" aria-invalid="true".',
    place: first,
    wcag: isUnheard ? ['1.3.1', '4.1.3'] : ['1.3.1'],
  };
}
