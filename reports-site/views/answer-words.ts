import type { Answer, Part } from '../../crawler/records/answer.ts';
import { sayNumber } from './list-words.ts';
import { sentenceCase } from './quoted.ts';

/** An answer as a cell of a table shows it: never 0 or nothing for what is not known. */
export interface Said {
  text: string;
  /** The figure itself, for bars and comparisons; null when there is none. */
  number: number | null;
  /** Why there is no figure; empty when there is one. */
  reason: string;
}

const lead = {
  'cannot-tell': 'Cannot tell',
  'not-applicable': 'Does not apply',
  failed: 'Measure failed',
} as const;

/**
 * An answer in words.
 *
 * @example
 * sayAnswer({ kind: 'cannot-tell', reason: 'The page has a picture behind its text' });
 * // { text: 'Cannot tell', number: null, reason: 'The page has a picture behind its text' }
 */
export function sayAnswer(answer: Answer | undefined): Said {
  if (answer === undefined) {
    return { text: 'Not measured', number: null, reason: 'This run did not ask for this measure' };
  }
  if (answer.kind !== 'measured') return { text: lead[answer.kind], number: null, reason: answer.reason };
  return {
    text: sayValue(answer.value, answer.unit),
    number: typeof answer.value === 'number' ? answer.value : null,
    reason: '',
  };
}

/**
 * A value with its unit, to one decimal place at most.
 *
 * @example
 * sayValue(1, 'steps'); // '1 step'
 * sayValue(62.25, '%'); // '62.3%'
 * sayValue('other-site', 'place'); // 'Other site'
 */
export function sayValue(value: number | string, unit: string | undefined): string {
  if (typeof value === 'string') return sayName(value);
  const figure = sayNumber(value);
  if (unit === undefined || unit === '') return figure;
  if (unit === '%') return `${figure}%`;
  if (/^(points|of 100|out of 100|\/100)$/.test(unit)) return `${figure} of 100`;
  return `${figure} ${value === 1 ? singular(unit) : unit}`;
}

/** A name of the data, such as "other-site", as words; anything else as it is. */
function sayName(value: string): string {
  return /^[a-z]+(-[a-z]+)*$/.test(value) ? sentenceCase(value.replaceAll('-', ' ')) : value;
}

function singular(unit: string): string {
  return unit.replace(/^(\w+?[^s])s\b/, '$1');
}

/** What a part of an answer says: points out of the most it could earn, a value, or that it was not measured. */
export function sayPart({ value, max, unit }: Part): string {
  if (value === null) return 'Not measured';
  if (typeof value === 'number' && max !== undefined) return `${sayValue(value, '')} of ${sayValue(max, '')}`;
  return sayValue(value, unit);
}

/** A part with how deep it stands in the table. */
export interface PartRow {
  part: Part;
  depth: number;
}

/** The parts of an answer as the rows of one table, each group before its members. */
export function partRows(parts: readonly Part[], depth = 0): PartRow[] {
  return parts.flatMap((part) => [{ part, depth }, ...partRows(part.parts ?? [], depth + 1)]);
}
