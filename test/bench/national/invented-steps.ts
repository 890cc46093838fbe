import type { z } from 'zod';
import type { Outcome } from '../../../crawler/records/outcome.ts';
import { isComplete, isRated } from '../../../crawler/records/outcome.ts';
import type { stepResult } from '../../../crawler/records/results.ts';
import type { Journey } from '../../../journeys/journey.ts';
import type { Chance } from './chance.ts';
import { hostOf, type InventedCouncil } from './invented-council.ts';

export type InventedStep = z.input<typeof stepResult>;

interface Walked {
  council: InventedCouncil;
  journey: Journey;
  chance: Chance;
}

const endings: readonly (readonly [share: number, outcome: Outcome])[] = [
  [0.66, { kind: 'reached', reason: '' }],
  [0.09, { kind: 'stopped-safely', reason: 'The next page would send the form' }],
  [0.07, { kind: 'login-required', reason: 'The form asks for an account before it begins' }],
  [0.08, { kind: 'dead-end', reason: 'No link or button of the page speaks of the task' }],
  [0.03, { kind: 'blocked-by-bot-defence', reason: 'A page asked whether the visitor is human' }],
  [0.02, { kind: 'blocked-by-robots', reason: 'robots.txt asks automatic visitors to stay away' }],
  [0.02, { kind: 'timed-out', reason: 'The page did not answer within 30 seconds' }],
  [0.02, { kind: 'unreachable', reason: 'The address has no server' }],
  [0.01, { kind: 'script-broken', reason: 'The pattern of a waypoint fits no longer' }],
];

/** How an invented walk ends. */
export function inventedOutcome({ council, chance }: Pick<Walked, 'council' | 'chance'>): Outcome {
  if (council.isShut)
    return { kind: 'blocked-by-robots', reason: 'robots.txt asks every visitor to stay away' };
  let left = chance.next();
  const ending = endings.find(([share]) => {
    left -= share;
    return left < 0;
  });
  return { ...(ending?.[1] ?? { kind: 'reached', reason: '' }) };
}

/** The steps that led there: as many as par on a good site, more on others, fewer where it ended early. */
export function inventedSteps({ council, journey, chance }: Walked, outcome: Outcome): InventedStep[] {
  const whole = Math.round(journey.par.steps + (1 - council.skill) * chance.whole(0, 4));
  const taken = isComplete(outcome.kind) ? whole : chance.whole(isRated(outcome.kind) ? 1 : 0, whole - 1);
  if (!isRated(outcome.kind) && taken < 1) return [];
  const own = productOf(council, journey);
  const elsewhereFrom = own === null ? Number.POSITIVE_INFINITY : Math.max(1, whole - chance.whole(0, 1));
  return Array.from({ length: taken + 1 }, (_, index) => {
    const product = index >= elsewhereFrom ? own : null;
    return stepAt(index, { council, journey, chance, product, isLast: index === taken });
  });
}

function productOf({ products }: InventedCouncil, { id }: Journey): string | null {
  if (id.startsWith('pay-')) return products.payments;
  if (id.includes('planning')) return products.register;
  return id === 'read-accessibility-statement' ? null : products.forms;
}

const topics = [
  'Home',
  'Services',
  'Your home',
  'Apply, report or pay',
  'Before you start',
  'About you',
  'Check',
] as const;

interface At extends Walked {
  product: string | null;
  isLast: boolean;
}

function stepAt(index: number, { council, journey, chance, product, isLast }: At): InventedStep {
  const heading = isLast ? journey.title : index === 0 ? `Welcome to ${council.id}` : titleAt(index, journey);
  const host = product === null ? `www.${council.site}` : hostOf(product, council.id);
  const name = isLast
    ? ''
    : chance.pick([titleAt(index + 1, journey), journey.title, 'Continue', 'Find out more']);
  return {
    index,
    waypoint: index === 0 ? 'home' : null,
    url: `https://${host}/${journey.id}/${index}`,
    host,
    title: `${heading} | ${council.id}`,
    heading,
    how: product !== null && chance.happens(0.2) ? 'new-window' : 'load',
    words: chance.whole(60, 480),
    chosen: isLast
      ? null
      : {
          name,
          role: chance.pick(['link', 'link', 'button']),
          method: chance.pick(['pattern', 'pattern', 'pattern', 'synonym', 'goal-words', 'site-search']),
          because: 'Its name is one that a resident looks for',
          towards: 'task',
          ambiguous: chance.happens(0.1),
        },
    actions: isLast ? [] : [{ kind: 'click', ref: `c${index}`, role: 'link', name }],
    banner: null,
    pictures: { arrival: null, firstScreen: null, fullPage: null, cta: null },
    notGathered: [
      { what: 'pictures', reason: 'these figures are invented: there is no page to take one of' },
    ],
    ...(product === null ? {} : { product }),
  };
}

function titleAt(index: number, { title }: Journey): string {
  return index >= 3 ? `${title}: ${topics[index % topics.length] ?? ''}` : (topics[index] ?? title);
}
