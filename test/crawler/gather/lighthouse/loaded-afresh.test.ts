import { describe, expect, test } from 'vitest';
import { notLoadedAfresh } from '../../../../crawler/gather/lighthouse/loaded-afresh.ts';
import { controlOf } from '../../../builders/control-of.ts';
import { actionOf, arrivalOf, stepOf } from '../../../builders/step-of.ts';

const before = stepOf('Home', { controls: [controlOf('Bins')], actions: [actionOf('click')] });

describe('a page that Lighthouse may load afresh', () => {
  test('is the first page, and one that a link led to, in a new window too', () => {
    expect(notLoadedAfresh(stepOf('Home'), undefined)).toBeNull();
    expect(notLoadedAfresh(stepOf('Bins'), before)).toBeNull();
    expect(notLoadedAfresh(stepOf('Bins', { arrival: arrivalOf({ how: 'new-window' }) }), before)).toBeNull();
  });

  test.each([
    ['may name people', stepOf('Results', { veiled: true }), before, /may name people/],
    [
      'is a view within a page',
      stepOf('Next', { arrival: arrivalOf({ how: 'in-page' }) }),
      before,
      /within a page/,
    ],
    ['was refused', stepOf('Gone', { arrival: arrivalOf({ status: 404 }) }), before, /with 404/],
    [
      'is not of the web',
      stepOf('Odd', { url: 'blob:https://www.larkton.gov.uk/1' }),
      before,
      /not one of the web/,
    ],
    [
      'answers what was typed',
      stepOf('Results'),
      { ...before, actions: [actionOf('fill'), actionOf('key')] },
      /answer to a form/,
    ],
    [
      'answers a form that was only sent',
      stepOf('Next'),
      { ...before, controls: [controlOf('Continue', { submits: true })] },
      /answer to a form/,
    ],
  ])('is none that %s', (_, step, earlier, reason) => {
    expect(notLoadedAfresh(step, earlier)).toMatch(reason);
  });
});
