import { basisAt } from '../comparison/basis.ts';
import { type Read, reading } from './read.ts';

/** Whether it can be done by keyboard, with the step at which it cannot. */
export const worksByKeyboard: Read = reading('keyboard-completion', ({ value, parts }) => {
  const barrier = parts.find((part) => part.value === 'cannot be done');
  const because = value === 'yes' ? 'It can.' : (barrier?.note ?? 'It cannot.');

  return {
    answer: value === 'yes' ? 'yes' : 'no',
    because,
    evidence: [basisAt({ measure: 'keyboard-completion', value, step: barrier?.step })],
  };
});
