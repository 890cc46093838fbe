import { anyOf, asking, fieldNamed } from './expression.ts';
import type { Name } from './name.ts';
import type { Fill, Line, Page, Tick } from './way.ts';
import type { WrittenAnswer } from './written.ts';

export interface Answers {
  written: WrittenAnswer[];
  lines: Line[];
}

const partOfDate = /^(day|month|year|diwrnod|dydd|mis|blwyddyn)$/i;

/** What was filled in and ticked on the way as answers: named test data and options, never a value. */
export function answersOf(pages: readonly Page[], isAsked: (act: Fill | Tick) => boolean): Answers {
  const found: Answers = { written: [], lines: [] };
  const options = new Map<string, Name[]>();
  for (const page of pages) {
    const heading = page.signs.find(({ kind }) => kind === 'heading')?.name ?? null;
    for (const act of page.acts) {
      if (act.kind === 'fill' && isAsked(act)) addFill(act, found);
      if (act.kind === 'tick' && isAsked(act)) addTick(act, heading, options, found);
    }
  }
  const ticked = [...options].map(([question, names]) => ({ question, option: anyOf(names) }));
  return { ...found, written: [...found.written, ...ticked] };
}

function addFill({ step, field, data, aside }: Fill, { written, lines }: Answers): void {
  const what = `type into "${field.shown}"`;
  const question = fieldNamed(field);
  if (partOfDate.test(field.text)) {
    lines.push({ step, text: `${what}: dropped, Kerb fills in dates by itself` });
  } else if (data === null) {
    lines.push({
      step,
      text: `${what}: NOT carried over, nothing tells which test data fits; add { "question": "${question}", "data": … } to "answers", or Kerb types a plain word`,
    });
  } else {
    lines.push({ step, text: `${what} → answers: ${question} is given the test data "${data}"${aside}` });
    if (!written.some((other) => other.question === question)) written.push({ question, data });
  }
}

function addTick(
  { step, option, group, aside }: Tick,
  heading: Name | null,
  options: Map<string, Name[]>,
  { lines }: Answers,
): void {
  const asked = group ?? heading;
  const what = `tick "${option.shown}"`;
  if (!asked) {
    lines.push({
      step,
      text: `${what}: NOT carried over, the recording does not say which question it answers; add { "question": …, "option": "${anyOf([option])}" } to "answers"`,
    });
    return;
  }
  const question = asking(asked);
  options.set(question, [...(options.get(question) ?? []), option]);
  lines.push({ step, text: `${what} → answers: ${question} takes ${anyOf([option])}${aside}` });
}
