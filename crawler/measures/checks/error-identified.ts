import type { FormErrorsFacts } from '../../records/facts/form-errors-facts.ts';
import { counted } from '../wording/counted.ts';
import { normal, quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Form = FormErrorsFacts['forms'][number];

/** Forms that refuse to be sent and do not say in words why. */
export const errorIdentified = check({
  id: 'error-identified',
  version: 2,
  title: 'A form does not say what is wrong',
  wcag: ['3.3.1'],
  reads: ['form-errors'],
  who: 'People press the button and nothing happens; a red border is no help to those who do not see it, or do not know what it stands for.',
  mend: 'Say in words which field is wrong, and what to do: "Enter your postcode", beside the field and in a summary at the top.',
  source:
    'WCAG 2.2, 3.3.1 Error Identification; techniques G83, G85 and SCR18; GOV.UK Design System, Error message',
  limits:
    'Forms are pressed with nothing filled in, and only where the browser itself holds them back or, in a test environment, the server answers; a form that is not pressed is not tested. What the browser shows in its own bubbles counts as said. Wrong answers of other kinds are not tried.',
  examples: {
    passes: '<form method="post"><label>Postcode <input required></label> <button>Next</button></form>',
    fails:
      '<form method="post"><label>Postcode <input required oninvalid="event.preventDefault(); this.style.borderColor = \'red\'"></label> <button>Next</button></form>',
  },
  judge: ({ 'form-errors': { forms } }) => forms.flatMap((form) => verdictOn(form) ?? []),
});

function verdictOn(form: Form): Verdict | null {
  const { wrong, messages, dialogs } = form;
  const [first] = wrong;
  if (!first || dialogs.length > 0 || wrong.some(({ bubble, seen }) => bubble && seen)) return null;
  const pressed = `${quote(form.button)} was pressed with nothing filled in`;
  const names = `${counted(wrong.length, 'field')}, beginning with ${quote(first.name)},`;
  if (messages.length === 0) {
    const isHidden = wrong.every(({ seen }) => !seen);
    return {
      kind: 'violation',
      impact: 'serious',
      message: `${pressed}: ${names} held the form back, and not a word says so.${isHidden ? ' They are hidden, so that the browser cannot show its own message either.' : ''}`,
      help: isHidden
        ? 'Take "required" from fields that are not shown, and check what stands in their place.'
        : `Show a message beside each field, such as “Enter ${normal(first.name) || 'an answer'}”, or let the browser show its own.`,
      place: first,
    };
  }
  if (messages.some((message) => isAbout(message, form))) return null;
  return {
    kind: 'needs-review',
    impact: 'moderate',
    message: `${pressed}: the page says ${quote(messages[0]?.words ?? '', 120)}. Look whether that tells which of ${names} is meant.`,
    help: 'Name the field in the message, and put it beside the field.',
    place: first,
  };
}

function isAbout({ tied, beside, leadsTo, words }: Form['messages'][number], { wrong }: Form): boolean {
  if (tied.length > 0 || beside >= 0 || leadsTo >= 0) return true;
  return wrong.some(({ name }) => normal(name) !== '' && normal(words).includes(normal(name)));
}
