import { quote } from '../wording/text.ts';
import { check } from './check.ts';

/** Words by which a title says that something is wrong, English and Welsh. */
const saysSo = /\b(?:errors?|problems?|mistakes?|missing|not valid|invalid|gwall(?:au)?|problem(?:au)?)\b/iu;

/** Pages that come back with errors under the same title. */
export const errorTitle = check({
  id: 'error-title',
  version: 1,
  title: 'The title of a page with errors does not say so',
  wcag: [],
  reads: ['form-errors'],
  who: 'People who use a screen reader hear the title first when a page has loaded; where it is the one from before they take it that nothing happened.',
  mend: 'Put it first in the title: <title>Error: What is your postcode? – Larkton Council</title>.',
  source: 'GOV.UK Design System, Error summary; technique G88; advisory technique for WCAG 2.2, 3.3.1',
  limits:
    'Advice. Only in a test environment, where the first form of a page is sent with nothing filled in, to an address that the configuration names; and only where the answer is a page that shows the form again with new words.',
  examples: {
    passes:
      '<form method="post" novalidate><label>Postcode <input name="p"></label> <button>Next</button></form><template data-answer="Error: Postcode"><form method="post" novalidate><p id="e">Enter your postcode</p><label>Postcode <input name="p" aria-describedby="e"></label> <button>Next</button></form></template>',
    fails:
      '<form method="post" novalidate><label>Postcode <input name="p"></label> <button>Next</button></form><template data-answer="Postcode"><form method="post" novalidate><p id="e">Enter your postcode</p><label>Postcode <input name="p" aria-describedby="e"></label> <button>Next</button></form></template>',
  },
  judge: ({ 'form-errors': { forms } }) =>
    forms
      .filter(({ sent, messages, title }) => sent && messages.length > 0 && !saysSo.test(title.after))
      .map(({ button, title, messages, selector, snippet, box }) => ({
        kind: 'advice',
        impact: 'minor',
        message: `${quote(button)} was pressed with nothing filled in. The page that came says ${quote(messages[0]?.words ?? '', 100)} and is called ${quote(title.after)}, as if nothing were wrong.`,
        help: `Begin the title with it: <title>Error: ${title.before.slice(0, 120)}</title>.`,
        place: { selector, snippet, box },
      })),
});
