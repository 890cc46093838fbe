import type { Evidence } from '../../crawler/records/evidence.ts';
import type { JourneyFacts } from '../../crawler/records/journey-facts.ts';
import type { OutcomeKind } from '../../crawler/records/outcome.ts';
import type { Step } from '../../crawler/records/step.ts';
import { controlOf } from './control-of.ts';
import { actionOf, chosenOf, stepOf } from './step-of.ts';

type Draft = Partial<Step> & { heading: string };

/**
 * A journey that was walked to its goal, one step for each heading. Each step has one link, named as the next step's
 * heading, which was clicked. A step can be given as an object where more than its heading matters.
 *
 * @example
 * journeyOf('Home', { heading: 'Bins', mainText: 'Put your bins out on Monday' }, 'Report a missed bin');
 */
export function journeyOf(...drafts: (string | Draft)[]): Evidence {
  const whole = drafts.map((draft) => (typeof draft === 'string' ? { heading: draft } : draft));
  const steps = whole.map((draft, at) => {
    const { heading, ...overrides } = draft;

    return { ...stepOf(heading), ...wayOn(whole[at + 1]), ...overrides, index: at };
  });

  return { ...frame, steps };
}

function wayOn(next: Draft | undefined): Partial<Step> {
  if (next === undefined) return {};
  const name = next.heading;

  return { controls: [controlOf(name)], chosen: chosenOf(name), actions: [actionOf('click', { name })] };
}

/** The same journey, stopped for a reason. */
export function stopped(evidence: Evidence, reason: string, kind: OutcomeKind = 'dead-end'): Evidence {
  return { ...evidence, outcome: { kind, reason } };
}

/** Pay council tax, in short: a topic page, a task page and a form. */
export function factsOf(overrides: Partial<JourneyFacts> = {}): JourneyFacts {
  return {
    id: 'pay-council-tax',
    version: 1,
    title: 'Pay council tax',
    goal: 'Reach the page that asks for my council tax reference',
    lgsl: 57,
    lgil: 2,
    par: { steps: 3, actions: 3, seconds: 25 },
    words: ['council tax', 'pay', 'payment', 'bill'],
    waypoints: [
      { id: 'home', kind: 'home', follow: [] },
      { id: 'council-tax', kind: 'topic', follow: [pattern('^council tax$'), pattern('council tax')] },
      { id: 'pay', kind: 'task', follow: [pattern('^pay (your )?council tax'), pattern('^make a payment')] },
      { id: 'reference-form', kind: 'goal', follow: [pattern('^pay (online|now)'), pattern('^continue')] },
    ],
    ...overrides,
  };
}

export function pattern(source: string) {
  return { source, flags: 'i' };
}

const frame: Evidence = {
  schemaVersion: 1,
  council: { id: 'larkton', name: 'Larkton', homePage: 'https://www.larkton.gov.uk/' },
  journey: factsOf(),
  device: 'desktop',
  startedAt: '2026-01-05T09:00:00.000Z',
  endedAt: '2026-01-05T09:01:00.000Z',
  versions: { kerb: '0.1.0', browser: 'Chromium', axe: 'axe-core 4' },
  outcome: { kind: 'reached', reason: '' },
  steps: [],
  notGathered: [],
};
