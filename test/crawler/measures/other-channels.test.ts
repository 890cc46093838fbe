import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherChannels } from '../../../crawler/measures/other-channels.ts';
import { controlOf } from '../../builders/control-of.ts';
import { factsOf, journeyOf, stopped } from '../../builders/journey-of.ts';
import { wordsSeen } from '../../builders/seen-of.ts';
import { textBlock } from '../../builders/text-block.ts';

/** A journey whose task page has these words. */
function telling(...lines: Parameters<typeof wordsSeen>) {
  const task = { heading: 'Pay your council tax', waypoints: ['pay'], examined: wordsSeen(...lines) };

  return journeyOf('Home', 'Council tax', task);
}

function offered(evidence: ReturnType<typeof telling>) {
  const answer = otherChannels.measure(evidence);
  if (answer.kind !== 'measured') return answer;

  return [answer.value, answer.parts.filter(({ value }) => value === 'yes').map(({ id }) => id)];
}

const footer = textBlock('Civic Centre, Larkton. Telephone 01632 960100', { area: 'footer' });
const ways = [
  'Call 01632 960123 to pay by card.',
  'Dial 18001 first to use the relay service.',
  'You can pay by post.',
  'You can pay in person.',
  'Chat with us from 9am.',
  'Email us about your bill.',
];

describe('other-channels', () => {
  test('counts the ways that the page about the task offers, each with its words', () => {
    const answer = otherChannels.measure(telling('# By telephone', ways[0] ?? '', ways[2] ?? ''));

    expect(answer).toMatchObject({ kind: 'measured', value: 2, unit: 'ways' });
    expect(answer.kind === 'measured' && answer.parts[0]).toMatchObject({
      value: 'yes',
      step: 2,
      note: '“By telephone”: “Call 01632 960123 to pay by card. You can pay by post.”',
    });
  });

  test('has six at most', () => {
    expect(offered(telling(...ways))).toEqual([
      6,
      ['telephone', 'relay', 'post', 'in-person', 'webchat', 'email'],
    ]);
  });

  test('finds a place in the list that a sentence announces', () => {
    expect(offered(telling('Present the bar code at:', '- any Post Office', '- the kiosk'))).toEqual([
      1,
      ['in-person'],
    ]);
  });

  test('takes a link that dials for a telephone', () => {
    const journey = telling('Pay your bill.');
    const controls = [controlOf('01632 960123', { href: 'tel:01632960123' })];

    expect(offered({ ...journey, steps: journey.steps.map((step) => ({ ...step, controls })) })).toEqual([
      1,
      ['telephone'],
    ]);
  });

  test('takes the general number in the footer only where there is nothing else, and says so', () => {
    expect(offered(telling('Pay your bill.', footer))).toEqual([1, ['switchboard']]);
    expect(offered(telling('You can pay by post.', footer))).toEqual([1, ['post']]);
  });

  test('reads no page about the topic', () => {
    const topic = { heading: 'Council tax', waypoints: ['council-tax'], examined: wordsSeen(...ways) };
    const task = { heading: 'Pay', waypoints: ['pay'], examined: wordsSeen('Pay your bill.') };

    expect(offered(journeyOf('Home', topic, task))).toEqual([0, []]);
  });

  test('cannot tell where the words were not gathered', () => {
    expect(otherChannels.measure(journeyOf('Home', { heading: 'Pay', waypoints: ['pay'] })).kind).toBe(
      'cannot-tell',
    );
  });

  test('cannot tell what was not the council’s to answer for', () => {
    expect(otherChannels.measure(stopped(telling(...ways), 'nothing answered', 'unreachable')).kind).toBe(
      'cannot-tell',
    );
  });

  test('does not apply to a page that is only read', () => {
    const journey = factsOf({ waypoints: [{ id: 'statement', kind: 'goal', follow: [] }] });

    expect(otherChannels.measure({ ...telling(...ways), journey }).kind).toBe('not-applicable');
  });

  test('is never lowered by one way more', () => {
    const lines = fc.subarray([...ways, 'Pay your bill.', 'There is a garden.']);
    fc.assert(
      fc.property(lines, fc.constantFrom(...ways), fc.boolean(), (some, more, hasFooter) => {
        const around = hasFooter ? [footer] : [];
        const [before] = offered(telling(...some, ...around)) as [number];
        const [after] = offered(telling(...some, more, ...around)) as [number];

        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
