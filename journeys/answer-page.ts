import type { Control, Field } from '../crawler/records/control.ts';
import type { PatternRecord } from '../crawler/records/pattern.ts';
import {
  agreement,
  commonData,
  commonOptions,
  partOfDate,
  placeholder,
  reluctant,
} from './common-answers.ts';
import type { AnswerAct } from './decision.ts';
import type { Answer, Journey } from './journey.ts';
import { halves, labelFits } from './labels.ts';
import { mainHeadings } from './main-headings.ts';
import { matches } from './matches.ts';
import { askedBy, formKeyOf, groupedQuestions, questionsOf } from './questions.ts';
import { labelOf } from './site-search.ts';
import type { View } from './view.ts';

const longestAsked = 1200;

/**
 * What to answer to the questions of a page that are not answered yet: as the journey says, else as any resident would,
 * else the first that will do. What is said to be optional is left. Pure.
 */
export function answersFor(journey: Journey, view: View): AnswerAct[] {
  return groupedQuestions(questionsOf(view)).flatMap((group) => answerGroup(journey, view, group));
}

function answerGroup(journey: Journey, view: View, group: readonly Field[]): AnswerAct[] {
  const [first] = group;
  if (!first) return [];
  const own = ownAnswer(journey, view, group);
  if (own?.leave || (group.some(({ filled }) => filled) && !standsOtherwise(group, own))) return [];
  if (first.kind === 'radio') return tickOne(group, own?.option, { isNeeded: true });
  if (first.kind === 'checkbox') return tickSome(group, own?.option);
  if (/^select/.test(first.kind) || first.kind === 'listbox') return choose(first, own?.option);
  return fill(first, own);
}

/** Whether the page came with another choice made than the one that the journey names. */
function standsOtherwise(group: readonly Field[], own: Answer | undefined): boolean {
  const option = own?.option;
  if (!option || group[0]?.kind !== 'radio') return false;
  const wanted = group.find(({ name }) => matches(option, name));
  return wanted !== undefined && !wanted.filled;
}

/**
 * What the journey itself says of a question: by the field's own words first, then by the heading of the page. An
 * answer that names none of the options on offer was meant for another question.
 */
function ownAnswer(journey: Journey, view: View, group: readonly Field[]): Answer | undefined {
  const [field] = group;
  if (!field) return undefined;
  const answers = (journey.answers ?? []).filter(({ option }) => !option || isOffered(option, group));
  const own = askedBy(field);
  const fitting = (words: string): Answer | undefined =>
    answers.find(({ question }) => matches(question, words, longestAsked));
  return fitting(labelOf(field)) ?? fitting(own) ?? fitting(mainHeadings(view).join(' '));
}

function isOffered(option: PatternRecord, group: readonly Field[]): boolean {
  return group.some((field) => [field.name, ...field.options].some((name) => matches(option, name)));
}

function tickOne(
  group: readonly Field[],
  option: PatternRecord | undefined,
  { isNeeded }: { isNeeded: boolean },
): AnswerAct[] {
  const [first] = group;
  const asked = first ? `${first.group} ${first.context}` : '';
  const own = option && group.find((field) => matches(option, field.name));
  const usual = commonOptions
    .filter(([question]) => question.test(asked))
    .map(([, wanted]) => group.find(({ name }) => wanted.test(name)))
    .find(Boolean);
  const any = isNeeded ? (group.find(({ name }) => !reluctant.test(name.trim())) ?? first) : undefined;
  const field = own ?? usual ?? any;
  return field ? [{ kind: 'tick', field }] : [];
}

function tickSome(group: readonly Field[], option: PatternRecord | undefined): AnswerAct[] {
  if (option) {
    const own = group.filter((field) => matches(option, field.name));
    if (own.length > 0) return own.map((field) => ({ kind: 'tick', field }));
  }
  const agreed = group.filter(
    ({ name, required }) => agreement.test(name) || (required && group.length === 1),
  );
  if (agreed.length > 0) return agreed.map((field) => ({ kind: 'tick', field }));
  return group.length > 1 && !isOptional(group[0]) ? tickOne(group, undefined, { isNeeded: true }) : [];
}

function choose(field: Field, option: PatternRecord | undefined): AnswerAct[] {
  const real = field.options.filter((name) => !placeholder.test(name));
  const own = option && real.find((name) => matches(option, name));
  const asked = `${labelOf(field)} ${field.group}`;
  const usual = commonOptions
    .filter(([question]) => question.test(asked))
    .map(([, wanted]) => real.find((name) => wanted.test(name)))
    .find(Boolean);
  const any = isOptional(field) ? undefined : (real.find((name) => !reluctant.test(name)) ?? real[0]);
  const chosen = own ?? usual ?? any;
  return chosen === undefined ? [] : [{ kind: 'choose', field, option: chosen }];
}

function fill(field: Field, own: Answer | undefined): AnswerAct[] {
  const part = partOfDate(field) ?? 'whole';
  if (own?.data) return [{ kind: 'fill', field, data: own.data, part }];
  if (isOptional(field)) return [];
  if (part !== 'whole') {
    const isBirth = /birth|geni/i.test(askedBy(field)) || field.autocomplete.includes('bday');
    return [{ kind: 'fill', field, data: isBirth ? 'date-of-birth' : 'date', part }];
  }
  return [{ kind: 'fill', field, data: commonData(field) ?? 'word', part }];
}

function isOptional(field: Field | undefined): boolean {
  return (
    field !== undefined &&
    !field.required &&
    /\(?\b(optional|dewisol)\b\)?|\bif (you (have|know)|applicable|any)\b/i.test(
      `${labelOf(field)} ${field.group}`,
    )
  );
}

const usualAdvance =
  /^(continue|next( step| page| question)?|save( (and|&) (continue|next))?|proceed|start( now)?|begin|confirm|accept|i agree|agree|submit|send|go|ok|done|find|search|check|look ?up|get|apply|yes,? continue|parhau|parhewch|nesaf|ymlaen|ewch ymlaen|mynd ymlaen|bwrw ymlaen|dechrau|cychwyn|cyflwyno|anfon|chwilio|cadarnhau|derbyn|cytuno|cadw a (pharhau|nesaf)|cam nesaf|tudalen nesaf)\b/i;
const leadsOff =
  /^(back|previous|cancel|clear|reset|start again|change|edit|remove|delete|add( another)?|upload|sign|log|help|print|yn ôl|canslo|clirio|newid|golygu|argraffu|cymorth|mewngofnodi)(?![\p{L}])|\b(later|draft|another)\b/iu;

/** The button that sends a page of questions, or goes on from it; null when there is none. */
export function advanceOf(journey: Journey, view: View, fields: readonly Field[]): Control | null {
  const key = fields[0] ? formKeyOf(fields[0]) : null;
  const buttons = view.controls.filter(
    (control) =>
      (control.area === 'main' || control.area === 'dialog') &&
      (control.href === null || control.role === 'button') &&
      !leadsOff.test(control.name.trim()) &&
      !isLookUp(control, view),
  );
  const inForm = buttons.filter((control) => key !== null && formKeyOf(control) === key);
  const pool =
    inForm.length > 0
      ? inForm
      : buttons.filter(({ frame }) => fields.length === 0 || frame === fields[0]?.frame);
  const named = ({ name }: Control): boolean =>
    journey.advance
      ? labelFits(journey.advance, name)
      : halves(name.trim()).some((half) => usualAdvance.test(half));
  return pool.find(named) ?? pool.find(({ submits }) => submits) ?? null;
}

const findsAddress =
  /^(find|look ?up|search( for)?|get|check)( (my|your|the|an?|uk))?( ?(address(es)?|postcode))?$|^(dod o hyd i|chwilio am) (gyfeiriad|cyfeiriad)$/i;

/** The button beside a postcode that brings a list of addresses, where another one goes on. */
function isLookUp(control: Control, view: View): boolean {
  if (!findsAddress.test(control.name.trim())) return false;
  const postcode = view.fields.some(
    (field) => formKeyOf(field) === formKeyOf(control) && commonData(field) === 'postcode',
  );
  const others = view.controls.some(
    (other) =>
      other.ref !== control.ref &&
      formKeyOf(other) === formKeyOf(control) &&
      other.area === control.area &&
      usualAdvance.test(other.name.trim()) &&
      !findsAddress.test(other.name.trim()),
  );
  return postcode && others;
}

/** The look-up that must be pressed before the page can be sent. */
export function lookUpOf(view: View): Control | null {
  return view.controls.find((control) => isLookUp(control, view)) ?? null;
}
