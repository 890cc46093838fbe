/** How a journey can end. Only the first four and dead-end say something about the council. */
export const outcomeKinds = [
  'reached',
  'stopped-safely',
  'login-required',
  'dead-end',
  'blocked-by-robots',
  'blocked-by-bot-defence',
  'unreachable',
  'timed-out',
  'script-broken',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

const notTheCouncils: readonly OutcomeKind[] = [
  'blocked-by-robots',
  'blocked-by-bot-defence',
  'unreachable',
  'timed-out',
  'script-broken',
];

/** Whether the outcome is the council's to answer for; else it is never scored and never ranked. */
export function isRated(kind: OutcomeKind): boolean {
  return !notTheCouncils.includes(kind);
}

/** Whether the journey came as far as it was meant to go. */
export function isComplete(kind: OutcomeKind): boolean {
  return kind === 'reached' || kind === 'stopped-safely';
}
