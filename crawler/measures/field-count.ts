import type { Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Step } from '../records/step.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { mainHeading } from './way/main-heading.ts';
import {
  askedOnTheWay,
  isAnswered,
  needOf,
  openQuestions,
  type Question,
  questionName,
} from './way/questions.ts';
import { unfinished } from './way/unfinished.ts';
import { counted } from './wording/counted.ts';
import type { Need } from './wording/need.ts';
import { quote, tidy } from './wording/text.ts';

/** A question with the step that asks it. */
interface Asked {
  step: Step;
  question: Question;
}

const needs: readonly { id: Need; label: string }[] = [
  { id: 'required', label: 'Have to be filled' },
  { id: 'optional', label: 'May be left empty' },
  { id: 'not-said', label: 'Not said which' },
];

/**
 * How many fields the forms offer that a resident has to send between the home page and the goal; which have to be
 * filled, and which were. Radio buttons or ticks of one question are one field. The last page is where the journey
 * stops, so its fields stand apart.
 *
 * @example
 * fieldCount.measure(searchOfThreeFields);
 * // { kind: 'measured', value: 3, unit: 'fields', parts: [{ id: 'required', … }, …] }
 */
export const fieldCount = {
  id: 'field-count',
  version: 1,
  title: 'Fields to reach the task',
  why: 'Every field is something to understand, to know and to type, and can be got wrong.',
  unit: 'fields',
  better: 'lower',
  source:
    'Our definition; what is needed by the attributes required and aria-required, and by the words and stars of WCAG 2.2, techniques H90 and G131',
  measure(evidence) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);
    const asked = askedIn(evidence);

    return measured(asked.length, { unit: 'fields', parts: partsOf(asked, evidence) });
  },
} as const satisfies Measure;

function askedIn({ steps }: Evidence): Asked[] {
  return steps
    .slice(0, -1)
    .flatMap((step) => askedOnTheWay(step).map((question): Asked => ({ step, question })));
}

function partsOf(asked: readonly Asked[], { steps }: Evidence): Part[] {
  const filled = asked.filter(({ step, question }) => isAnswered(question, step));
  const last = steps.at(-1);

  return [
    ...needParts(asked),
    { id: 'filled', label: 'Filled on the way', value: filled.length, unit: 'fields' },
    ...[...Map.groupBy(asked, ({ step }) => step)].map(([step, own]) => ({
      ...stepPart(step, own),
      id: `step-${step.index}`,
      label: tidy(mainHeading(step), 120),
    })),
    ...(last ? [lastPart(last)] : []),
  ];
}

function lastPart(step: Step): Part {
  const open = openQuestions(step).map((question): Asked => ({ step, question }));

  return {
    ...stepPart(step, open),
    id: 'last-page',
    label: 'On the last page, not filled in',
    parts: needParts(open, 'last-page-'),
  };
}

function needParts(asked: readonly Asked[], prefix = ''): Part[] {
  return needs.map(({ id, label }) => ({
    id: `${prefix}${id}`,
    label,
    value: asked.filter(({ question, step }) => needOf(question, step) === id).length,
    unit: 'fields',
  }));
}

const mostNamed = 12;

function stepPart(step: Step, asked: readonly Asked[]): Omit<Part, 'id' | 'label'> {
  const named = asked.map(({ question }) => sayName(question));
  const more = named.length - mostNamed;
  const note = [...named.slice(0, mostNamed), ...(more > 0 ? [`and ${counted(more, 'other')}`] : [])].join(
    '; ',
  );

  return { value: asked.length, unit: 'fields', step: step.index, note };
}

function sayName(question: Question): string {
  const name = questionName(question);

  return tidy(name) === '' ? `a field without a name (${question[0].kind})` : quote(name, 60);
}
