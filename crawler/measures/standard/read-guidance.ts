import type { JourneyResult } from '../../records/results.ts';
import { basisAt, partIn } from '../comparison/basis.ts';
import { type Read, reading, untold } from './read.ts';

/** From this share on (in percent), the pages about the task tell enough of what applies. Our own line. */
const leastTold = 75;

/** Whether the pages about the task tell most of what people want to know. */
export const tellsEnough: Read = reading('task-guidance', ({ parts }) => {
  const { value, max } = partIn(parts, 'applies') ?? {};
  if (typeof value !== 'number' || max === undefined || max === 0)
    return untold('task-guidance', 'How many of its items apply is not said.');

  return {
    answer: value * 100 >= leastTold * max ? 'yes' : 'no',
    because: `${value} of the ${max} that apply are told.`,
    evidence: [{ measure: 'task-guidance', value, unit: `of ${max} items`, target: 'figures' }],
  };
});

/** What to do on the pages about the task for each item that they lack. */
const toTell: Readonly<Record<string, string>> = {
  'have-to-hand': 'say what to have to hand',
  cost: 'say what it costs, or that it is free',
  'what-happens': 'say what happens, step by step',
  'how-long': 'say how long it takes and when people hear back',
  'who-can-use': 'say who can use it',
  'other-way': 'offer another way to do it',
  form: 'say how to fill in the form, and beforehand what it asks for',
  'plain-names': 'name it by the task, not by a supplier’s brand',
  'reading-age': 'use plainer words',
};

/** What the pages about the task lack, as things to do. */
export function tellMore({ measures }: JourneyResult): string {
  const guidance = measures['task-guidance'];
  const parts = guidance?.kind === 'measured' ? (guidance.parts ?? []) : [];
  const lacking = parts.filter(({ value }) => value === 'no').flatMap(({ id }) => toTell[id] ?? []);

  return `On the pages about the task: ${lacking.join('; ') || 'tell what is answered with no in the measure’s table'}.`;
}

const offline = ['telephone', 'relay', 'post', 'in-person'] as const;

/** Whether the pages about the task offer a way without the internet; the footer's general number alone is none. */
export const offersOffline: Read = reading('other-channels', ({ parts }) => {
  const ways = offline.flatMap((id) => partIn(parts, id) ?? []);
  const offered = ways.filter(({ value }) => value === 'yes');
  if (offered.length === 0 && (ways.length === 0 || ways.some(({ value }) => value === null)))
    return untold('other-channels', 'Not every way could be told.');

  return {
    answer: offered.length > 0 ? 'yes' : 'no',
    because:
      offered.length > 0
        ? `Offered: ${offered.map(({ label }) => label).join(', ')}.`
        : partIn(parts, 'switchboard')
          ? 'None is offered there: only the general telephone number is, outside the main content.'
          : 'None is offered there.',
    evidence:
      offered.length > 0
        ? offered.map(({ label, step }) => basisAt({ measure: 'other-channels', value: label, step }))
        : [{ measure: 'other-channels', value: 0, unit: 'ways without the internet', target: 'figures' }],
  };
});
