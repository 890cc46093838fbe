import type { FieldFacts, FieldsFacts } from '../../records/facts/fields-facts.ts';
import { contentWords } from '../wording/content-words.ts';
import { normal, tidy } from '../wording/text.ts';

/** A piece of drawn text beside a field. */
export type Near = FieldFacts['near'][number];

const typed =
  /^(?:text|email|tel|url|search|password|number|date|time|month|week|datetime-local|textarea|textbox|searchbox|combobox)$/;

/** Whether something is typed into it. */
export function isTyped({ kind }: FieldFacts): boolean {
  return typed.test(kind);
}

export function isBox({ kind }: FieldFacts): boolean {
  return kind === 'radio' || kind === 'checkbox';
}

/** Whether a label that can be seen is tied to it. */
export function hasDrawnLabel({ labels }: FieldFacts): boolean {
  return labels.some(({ drawn }) => drawn !== '');
}

const searching = /\b(?:search|chwilio|chwiliwch|keywords?|allweddair)\b/i;

/** Whether it is the field of a search, which its button says as well as a label would (technique G167). */
export function isSearch(field: FieldFacts, { forms }: Pick<FieldsFacts, 'forms'>): boolean {
  const said = `${field.name} ${field.button} ${field.placeholder}`;
  return /^search/.test(field.kind) || searching.test(tidy(said)) || (forms[field.form]?.isSearch ?? false);
}

/** The words beside a field that are no heading over more than it, unless the heading asks. */
export function wordsBeside({ near, heading }: FieldFacts): Near[] {
  return near.filter(({ words }) => /\?\W*$/.test(words) || normal(words) !== normal(heading));
}

/** The words beside a field that read as its label, for somebody who sees the page; null when none do. */
export function labelBeside(field: FieldFacts): Near | null {
  return wordsBeside(field).find((near) => readsAsLabel(near, isBox(field))) ?? null;
}

function readsAsLabel({ words, where, isLabel }: Near, isForBox: boolean): boolean {
  const said = tidy(words, 120);
  const count = said.split(' ').length;
  if (where === 'over' || said.length > 80 || count > 12 || !/\p{L}{2}/u.test(said)) return false;
  if (isForBox) return where === 'after' || (isLabel && where === 'before');
  if (where === 'after') return false;
  if (isLabel || /[:?*]$/.test(said)) return true;
  return !/[.!]$/.test(said) && count <= (where === 'before' ? 6 : 5);
}

/** Whether a name says what some words say, in other order or with more. */
export function says(name: string, words: string): boolean {
  if (normal(name).includes(normal(words))) return true;
  const [wanted, known] = [contentWords(words), contentWords(name)];
  return wanted.length > 0 && wanted.filter((word) => known.includes(word)).length * 2 >= wanted.length;
}
