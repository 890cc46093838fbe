import { adapters } from '../../journeys/adapters/list.ts';
import { formStateOf } from '../../journeys/answer-next.ts';
import type { Rules } from '../../journeys/choose-next.ts';
import type { Decision } from '../../journeys/decision.ts';
import { targetsFrom } from '../../journeys/follow-next.ts';
import type { Journey } from '../../journeys/journey.ts';
import type { Outcome } from '../records/outcome.ts';
import type { Step } from '../records/step.ts';
import type { Blocked } from './guard-options.ts';
import { broken } from './missed.ts';
import { choices as choicesName } from './observe-step.ts';

const kindOfBlock = {
  robots: 'blocked-by-robots',
  unanswered: 'timed-out',
  limit: 'timed-out',
  payment: 'stopped-safely',
  harmful: 'stopped-safely',
  method: 'stopped-safely',
  private: 'dead-end',
} as const;

/** How a journey ends whose next page our manners kept back. */
export function outcomeOfBlock({ kind, url, reason }: Blocked): Outcome {
  return { kind: kindOfBlock[kind], reason: `${reason} (${url.slice(0, 300)})` };
}

const networkErrors: Readonly<Record<string, string>> = {
  ERR_NAME_NOT_RESOLVED: 'The address does not resolve to a server',
  ERR_CONNECTION_REFUSED: 'The server refuses connections',
  ERR_CONNECTION_RESET: 'The server broke the connection off',
  ERR_EMPTY_RESPONSE: 'The server sent an empty answer',
  ERR_TOO_MANY_REDIRECTS: 'The address redirects without end',
  ERR_INTERNET_DISCONNECTED: 'This machine has no network',
  ERR_CERT_DATE_INVALID: 'The certificate has expired',
  ERR_CERT_AUTHORITY_INVALID: 'The certificate is not trusted',
  ERR_CERT_COMMON_NAME_INVALID: 'The certificate is for another site',
  ERR_ADDRESS_UNREACHABLE: 'The server cannot be reached',
};

/** How a journey ends whose next page did not load at all. */
export function outcomeOfFailure(error: string): Outcome {
  if (/timeout|timed[ _-]?out|no answer within/i.test(error)) {
    return { kind: 'timed-out', reason: `The page gave no answer in time (${error})` };
  }
  if (/download is starting/i.test(error))
    return { kind: 'dead-end', reason: 'The address gives a file, not a page' };
  if (/crash/i.test(error)) return { kind: 'timed-out', reason: 'The page made the browser tab crash' };
  const code = /ERR_[A-Z_]+/.exec(error)?.[0] ?? '';
  return {
    kind: 'unreachable',
    reason: `${networkErrors[code] ?? 'The page did not load'} (${code || error})`,
  };
}

const challenge =
  /^(just a moment|attention required|access denied|pardon our interruption|are you a (robot|human)|security check|human verification|request rejected)/i;

/** How a journey ends on a page that came but is not one to go on from; null when it is. */
export function outcomeOfPage(
  step: Pick<Step, 'arrival' | 'title' | 'index' | 'url'>,
  { challenged, type }: { challenged: boolean; type: string },
): Outcome | null {
  const { status } = step.arrival;
  if (challenged || challenge.test(step.title)) {
    return {
      kind: 'blocked-by-bot-defence',
      reason: `A bot defence answered instead of the page: "${step.title.slice(0, 100)}"`,
    };
  }
  if (status === null) return null;
  if (status < 400) return outcomeOfType(type);
  if (status === 401 || status === 407)
    return { kind: 'login-required', reason: `The server asks for a sign-in (${status})` };
  if (status === 403 || status === 429)
    return { kind: 'blocked-by-bot-defence', reason: `The server refused the page (${status})` };
  if (status === 503 || (status >= 500 && step.index === 0))
    return { kind: 'unreachable', reason: `The server answered ${status}` };
  return { kind: 'dead-end', reason: `The page answered ${status}` };
}

/** A document that is no web page, such as a PDF, is where the way ends; the browser's viewer for it is not the council's. */
function outcomeOfType(type: string): Outcome | null {
  if (type === '' || /html|xml|^text\//i.test(type)) return null;
  return { kind: 'dead-end', reason: noWebPage(type) };
}

/** What came in place of a page, by its type, in words. */
export function noWebPage(type: string): string {
  const name = /pdf/i.test(type) ? 'a PDF' : `a file (${type.split(';')[0]?.slice(0, 60)})`;
  return `The address gives ${name}, not a web page`;
}

/** How a journey ends by what was decided; null when it goes on. */
export function outcomeOfDecision(decision: Decision): Outcome | null {
  if (decision.kind === 'goal') return { kind: 'reached', reason: '' };
  if (decision.kind === 'sign-in') return { kind: 'login-required', reason: decision.reason };
  return null;
}

/** What we could not read we cannot judge: that is no dead end of the council's. */
export function outcomeOfBlindness({ notGathered }: Pick<Step, 'notGathered'>): Outcome | null {
  const blind = notGathered.find(({ what }) => what === choicesName);
  return blind
    ? { kind: 'timed-out', reason: `The links and fields of the page could not be read: ${blind.reason}` }
    : null;
}

/** Whether the page of questions that was sent came back with something to say against the answers: they were ours. */
export function outcomeOfRefusal(step: Step, sent: string | null): Outcome | null {
  if (sent === null || step.errors.length === 0 || formStateOf(step) !== sent) return null;
  const said = step.errors.map((error) => `"${error.slice(0, 150)}"`).join(', ');
  return {
    kind: 'script-broken',
    reason: `The form did not take our answers: ${said}. Give the journey an answer to the question, or the council a value in "testData"`,
  };
}

/**
 * How a journey ends that stops since nothing may be sent. A register's own search may be sent, so where we stop with it
 * still before us, what is known of the register did not fit: the search was taken for a page of questions.
 */
export function outcomeOfStop(
  { waypoints }: Pick<Journey, 'waypoints'>,
  step: Pick<Step, 'adapter'>,
  { reason }: Pick<Outcome, 'reason'>,
  enquired: ReadonlySet<string>,
): Outcome {
  const adapter = adapters.find(({ id }) => id === step.adapter);
  const search = waypoints.find(({ id, enquiry }) => enquiry && adapter?.waypoints[id]?.enquiry);
  if (!search || enquired.has(search.id)) return { kind: 'stopped-safely', reason };
  return broken({ kind: 'dead-end', reason }, { by: 'adapter', waypoint: search.id }, adapter);
}

/**
 * How a journey ends from whose page nothing leads on. Where an override or an adapter of ours says how to go on from
 * here and did not fit, it is ours to mend; else it is a dead end of the council's.
 */
export function outcomeOfStuck(
  journey: Journey,
  step: Pick<Step, 'adapter'>,
  { reason, considered }: Pick<Outcome, 'reason' | 'considered'>,
  { overrides = {} }: Rules,
  reached: number,
): Outcome {
  const outcome: Outcome = { kind: 'dead-end', reason, ...(considered ? { considered } : {}) };
  const targets = targetsFrom(journey, reached).map(({ id }) => id);
  const override = targets.find((id) => Object.hasOwn(overrides, id));
  if (override !== undefined) return broken(outcome, { by: 'override', waypoint: override });
  const adapter = adapters.find(({ id }) => id === step.adapter);
  const known = targets.find((id) => adapter && Object.hasOwn(adapter.waypoints, id));
  if (known === undefined) return outcome;
  return broken(outcome, { by: 'adapter', waypoint: known }, adapter);
}
