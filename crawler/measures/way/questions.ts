import { load } from 'cheerio';
import type { Field } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import { compareText } from '../wording/compare-text.ts';
import { explainsStar, type Need, needSaid } from '../wording/need.ts';
import { speaksOfSomethingElse } from '../wording/side-forms.ts';
import { followed } from './followed.ts';

/** One thing that a page asks: a field, or the boxes of one question together. */
export type Question = readonly [Field, ...Field[]];

const elsewhere: readonly string[] = ['header', 'footer', 'navigation', 'banner', 'search'];
const answering: readonly string[] = ['fill', 'choose', 'tick'];

/**
 * What the forms ask that the way goes through on a step: the forms of the fields that were answered, else the form
 * whose button was pressed. A form that stands beside a link that was followed is not asked of anybody.
 */
export function askedOnTheWay(step: Step): Question[] {
  const forms = formsAnswered(step);

  return questionsOf(
    step,
    step.fields.filter((field) => forms.has(formKey(field)) && isOfTask(field, step, forms)),
  );
}

/** What a page asks that nobody answered yet, in its main content: not its feedback, newsletter or site search. */
export function openQuestions(step: Step): Question[] {
  return questionsOf(
    step,
    step.fields.filter((field) => !elsewhere.includes(field.area) && !isBesides(field, step)),
  );
}

/** What a step asks of a resident: what was gone through, or on the page where nothing was followed, all that is open. */
export function askedOn(step: Step): Question[] {
  const isLeft = step.chosen !== null || followed(step) !== undefined || formsAnswered(step).size > 0;

  return isLeft ? askedOnTheWay(step) : openQuestions(step);
}

/** Whether somebody answered a question on the way. */
export function isAnswered(question: Question, { actions }: Pick<Step, 'actions'>): boolean {
  const refs = actions.filter(({ kind }) => answering.includes(kind)).map(({ ref }) => ref);

  return question.some(({ ref }) => refs.includes(ref));
}

/** Whether a question has to be answered: by the code, else by its own words. */
export function needOf(question: Question, { mainText }: Pick<Step, 'mainText'>): Need {
  if (question.some(({ required }) => required)) return 'required';
  const [first] = question;
  const isBoxes = isBox(first);
  const words = question.flatMap(({ name, hint, group }) => (isBoxes ? [hint, group] : [name, hint]));
  const alone = isBoxes && question.length === 1 ? [first.name] : [];

  return needSaid([...words, ...alone], explainsStar(mainText));
}

/** What a question is called: the legend of boxes, else the field's name. */
export function questionName([field]: Question): string {
  return isBox(field) ? field.group || field.name : field.name;
}

export function isBox({ kind }: Pick<Field, 'kind'>): boolean {
  return kind === 'radio' || kind === 'checkbox';
}

/** Which form a field belongs to; those in none belong together when they are in one frame. */
function formKey({ frame, inForm }: Pick<Field, 'frame' | 'inForm'>): string {
  return `${frame ?? ''} ${inForm ?? ''}`;
}

function formsAnswered(step: Step): Set<string> {
  const refs = step.actions.filter(({ kind }) => [...answering, 'key'].includes(kind)).map(({ ref }) => ref);
  const answered = step.fields.filter(({ ref }) => refs.includes(ref));
  const button = followed(step);
  const sent = button?.submits && button.inForm !== null ? [formKey(button)] : [];

  return new Set(answered.length > 0 ? answered.map(formKey) : sent);
}

/** Fields in no form at all are the task's only where they are in the main content and speak of nothing else. */
function isOfTask(field: Field, step: Step, forms: ReadonlySet<string>): boolean {
  if (field.inForm !== null && forms.has(formKey(field))) return field.area !== 'banner';

  return !elsewhere.includes(field.area) && !isBesides(field, step);
}

function isBesides({ name, hint, group, context, inForm }: Field, { forms }: Step): boolean {
  const form = forms.find(({ key }) => key === inForm)?.name ?? '';

  return speaksOfSomethingElse([name, hint, group, context, form]);
}

/** Fields as questions, by their place on the page. What is switched off or cannot be changed asks nothing. */
function questionsOf(step: Step, fields: readonly Field[]): Question[] {
  const isOff = switchedOff(step, fields);
  const groups = Map.groupBy(fields.filter((field) => !isOff.has(field.ref)).sort(byPlace), questionKey);

  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest] as const] : []));
}

/** The order in which the evidence lists fields does not matter. */
function byPlace(one: Field, other: Field): number {
  return one.box.y - other.box.y || one.box.x - other.box.x || compareText(one.name, other.name);
}

/** Radio buttons are one question by their set, ticks by their legend. */
function questionKey(field: Field): string {
  const { kind, group, set, ref } = field;
  if (kind === 'radio') return JSON.stringify([formKey(field), kind, set ?? '', group]);
  if (kind === 'checkbox' && (group !== '' || set !== null))
    return JSON.stringify([formKey(field), kind, group || set]);

  return ref;
}

const lenient = { xml: { xmlMode: false } } as const;

function switchedOff({ html }: Pick<Step, 'html'>, fields: readonly Field[]): Set<string> {
  if (fields.length === 0 || !/disabled|readonly/iu.test(html)) return new Set();
  const $ = load(html, lenient);
  const isOff = ({ selector, frame }: Field): boolean => {
    if (frame !== null) return false;
    try {
      return $(selector).first().is('[disabled], [readonly], fieldset[disabled] *');
    } catch {
      return false;
    }
  };

  return new Set(fields.filter(isOff).map(({ ref }) => ref));
}
