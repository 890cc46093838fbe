import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { isButtonShaped } from '../clarity/shape.ts';
import { formFields, formPage, isLookUp, taskPages } from '../guidance/task-pages.ts';
import { cannotSay, type Item, no, notAsked, type Told, together, yes } from '../guidance/told.ts';
import { followed } from '../way/followed.ts';
import { mainHeading } from '../way/main-heading.ts';
import { counted } from '../wording/counted.ts';
import { normal, quote } from '../wording/text.ts';

const noForm = 'No form was seen on the way.';

/**
 * Whether links and buttons are used as in the GOV.UK pattern: a button starts the form, the form has a back link and
 * asks one thing on a page, and what is wrong with an answer is said in a summary. A journey that only looks something
 * up has no start and no back link.
 */
export function patternItem(evidence: Pick<Evidence, 'journey' | 'steps'>): Item {
  const { steps } = evidence;
  const form = formPage(taskPages(evidence));
  const before = steps.find(({ index }) => index + 1 === form?.index);
  const looksUp = isLookUp(evidence);
  const items: Item[] = [
    {
      id: 'start-button',
      question: 'A button starts the form',
      told: looksUp ? notAsked('This journey only looks something up.') : startButton(before),
    },
    {
      id: 'back-link',
      question: 'The form has a back link',
      told: looksUp ? notAsked('This journey only looks something up.') : backLink(form),
    },
    { id: 'question-page', question: 'The form asks one thing on its page', told: questionPage(form) },
    { id: 'error-summary', question: 'An error summary says what is wrong', told: errorSummary(steps) },
  ];

  return {
    id: 'govuk-pattern',
    question: 'Are buttons and links used as in the GOV.UK pattern?',
    told: form ? together(items.map(({ told }) => told)) : notAsked(noForm),
    items,
  };
}

function startButton(before: Step | undefined): Told {
  const control = before && followed(before);
  if (!before || !control) return notAsked(noForm);
  const shaped = isButtonShaped(control);
  if (shaped === null) return cannotSay('A picture is behind it, so its shape is not known', before.index);

  return shaped
    ? yes(`${quote(control.name)} has the shape of a button`, before.index)
    : no(`${quote(control.name)} is a plain link`, before.index);
}

function backLink(form: Step | undefined): Told {
  if (!form) return notAsked(noForm);
  const link = form.controls.find(
    ({ name, area }) =>
      area !== 'banner' && /^(?:back|go back|previous|n[oô]l|yn [oô]l|ewch yn [oô]l)$/u.test(normal(name)),
  );

  return link ? yes(`The link ${quote(link.name)}`, form.index) : no('No link named “Back”', form.index);
}

/** Radio buttons and ticks of one question are one; so are the boxes of one group, such as a date. */
function questionPage(form: Step | undefined): Told {
  if (!form) return notAsked(noForm);
  const fields = formFields(form).filter(({ revealed }) => !revealed);
  const questions = new Set(fields.map(({ set, group, ref }) => set ?? (group === '' ? ref : group)));
  const evidence = `${counted(questions.size, 'question')} under ${quote(mainHeading(form))}`;

  return questions.size === 1 ? yes(evidence, form.index) : no(evidence, form.index);
}

/** Seen only where a form was answered wrongly on the way. */
function errorSummary(steps: readonly Step[]): Told {
  const wrong = steps.find(({ errors }) => errors.length > 0);
  if (!wrong) return notAsked('No answer was refused on the way, so no error was seen.');
  const summary = wrong.headings.find(({ text }) =>
    /\b(?:problem|errors?|wrong|broblem|gwall)\b/iu.test(text),
  );

  return summary
    ? yes(`${quote(summary.text)}: ${quote(wrong.errors[0] ?? '')}`, wrong.index)
    : no(`${quote(wrong.errors[0] ?? '')} stands without a summary`, wrong.index);
}
