import type { JourneyResult } from '../../records/results.ts';
import { partIn } from '../comparison/basis.ts';
import { counted } from '../wording/counted.ts';
import { partThat, type Read, reading, untold } from './read.ts';

type Verdicts = Readonly<Record<string, readonly ['yes' | 'no', string]>>;

/** Whether the word that a measure answers is a yes; a word that is not known has no answer. */
export function wordThat(measure: string, verdicts: Verdicts): Read {
  return reading(measure, ({ value }) => {
    const verdict = verdicts[String(value)];
    if (verdict === undefined)
      return untold(measure, `The measure says “${value}”, which the standard does not know.`);
    const [answer, because] = verdict;

    return { answer, because, evidence: [{ measure, value, target: 'figures' }] };
  });
}

/** Whether one kind of obstacle was not met at all. */
export function noneOf(part: string): Read {
  return partThat(
    { measure: 'friction', part },
    (met) => met === 0,
    (met, { parts = [] }) =>
      met === 0 ? 'None was met.' : `Met: ${parts.map(({ label }) => label).join('; ') || met}.`,
  );
}

/** What makes a page easier to read: shorter sentences where it has long ones, and plainer words. */
export function readSooner({ measures }: JourneyResult): string {
  const age = measures['reading-age'];
  const long = age?.kind === 'measured' ? partIn(age.parts, 'long-sentences')?.value : undefined;
  const words = 'use shorter, everyday words';
  if (long === 0) return `No sentence has over 25 words: ${words}, and shorter sentences still.`;

  return `Shorten the ${typeof long === 'number' ? counted(long, 'sentence') : 'sentences'} of over 25 words and ${words}.`;
}
