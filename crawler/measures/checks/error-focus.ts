import { quote } from '../wording/text.ts';
import { check } from './check.ts';

/** Forms that show what is wrong and leave people where they are. */
export const errorFocus = check({
  id: 'error-focus',
  version: 2,
  title: 'A form shows errors and does not lead to them',
  wcag: [],
  reads: ['form-errors'],
  who: 'People who use a screen reader, or who enlarge the page, stay at the button at its end and do not notice that anything came up.',
  mend: 'Show a summary with links to the fields and put the focus on it, or put the focus on the first field that is wrong.',
  source: 'Techniques SCR32 and G139; GOV.UK Design System, Error summary',
  limits:
    'Advice. Forms are pressed with nothing filled in, and only where the browser itself holds them back or, in a test environment, the server answers. Messages in an alert or another live region are heard without the focus, and let be.',
  examples: {
    passes: '<form method="post"><label>Postcode <input required></label> <button>Next</button></form>',
    fails:
      '<form method="post"><div><label for="p">Postcode</label> <input id="p" required aria-describedby="e" oninvalid="event.preventDefault(); document.getElementById(\'e\').textContent = \'Enter your postcode\'"><p id="e"></p></div> <button>Next</button></form>',
  },
  judge: ({ 'form-errors': { forms } }) =>
    forms.flatMap(({ messages, focus, dialogs, wrong, button, ...place }) => {
      const [message] = messages;
      const isHelped = focus === 'field' || focus === 'message' || dialogs.length > 0;
      const isSaid =
        messages.some(({ announced }) => announced) || wrong.some(({ bubble, seen }) => bubble && seen);
      if (!message || isHelped || isSaid) return [];
      return [
        {
          kind: 'advice' as const,
          impact: 'moderate' as const,
          message: `${quote(button)} was pressed and ${quote(message.words, 100)} came up; the focus ${focus === 'button' ? 'stayed on the button' : 'went to neither the message nor the field'}.`,
          help: 'Put the focus on the first field that is wrong: document.querySelector("[aria-invalid=true]").focus().',
          place: { selector: place.selector, snippet: place.snippet, box: place.box },
        },
      ];
    }),
});
