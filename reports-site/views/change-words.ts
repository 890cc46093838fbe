import { sayValue } from './answer-words.ts';
import { sayNumber } from './list-words.ts';
import { toOneDecimal } from './noise.ts';
import type { MeasureFacts } from './report.ts';

const phrases: Record<string, (said: string) => string> = {
  'step-count': (said) => `it takes ${said}`,
  'action-count': (said) => `it takes ${said}`,
  'field-count': (said) => `it asks for ${said}`,
  friction: (said) => `it meets ${said}`,
  'modelled-time': (said) => `its modelled time is ${said}`,
  'cta-clarity': (said) => `its calls to action score ${said}`,
  familiarity: (said) => `its pages are ${said} familiar`,
  'task-guidance': (said) => `its pages tell ${said} of what people need to know`,
  'other-channels': (said) => `beside the website it offers ${said}`,
  'reading-age': (said) => `its words ask for a reading age of ${said}`,
  'wcag-violations': (said) => `it has ${said} by WCAG 2.2`,
  'accessibility-statement': (said) => `its accessibility statement has ${said}`,
  'page-quality': (said) => `its pages score ${said} in Lighthouse`,
};

/** A figure as the start of a sentence: "it takes 5 steps"; by the measure's title where there is no such sentence. */
export function sayFigure({ id, title, unit }: MeasureFacts, value: number): string {
  const said = sayValue(value, unit);
  return phrases[id]?.(said) ?? `${said} (${title})`;
}

/** @example sayDifference('steps', -2); // '2 fewer' */
export function sayDifference(unit: string, difference: number): string {
  const much = sayNumber(Math.abs(toOneDecimal(difference)));
  if (/^(points|%|years)$/.test(unit)) return `${much} ${difference < 0 ? 'lower' : 'higher'}`;
  if (unit === 'seconds') return `${much} ${difference < 0 ? 'less' : 'more'}`;
  return `${much} ${difference < 0 ? 'fewer' : 'more'}`;
}

/** A number of stars, or the two numbers that it lies between. */
export function sayStarRange([least, most]: readonly [number, number]): string {
  return least === most ? String(least) : `${least} to ${most}`;
}
