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
