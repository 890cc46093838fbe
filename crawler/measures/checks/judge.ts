import type { Examined } from '../../records/examined.ts';
import type { Facts } from '../../records/facts/list.ts';
import { readFacts } from '../../records/facts/read-facts.ts';
import type { Finding } from '../../records/finding.ts';
import { shortHash } from '../short-hash.ts';
import { levelOf } from '../wording/wcag-criteria.ts';
import type { About, Check, Verdict } from './check.ts';
import { checks } from './list.ts';

/** A check that could not be made on some document, and why. */
export interface Untested {
  check: string;
  state: string;
  reason: string;
}

interface Judged {
  findings: Finding[];
  untested: Untested[];
}

/**
 * What our own checks conclude from what was seen of one page: findings, one for each place, and what could not be
 * tested. A check whose facts are missing is untested; one that was not asked for is neither.
 */
export function judge(
  seen: readonly Examined[],
  page: Omit<About, 'state' | 'frame'> & { step: number },
  list: readonly Check[] = checks,
): Judged {
  const documents = Map.groupBy(seen, ({ state, frame }) => JSON.stringify([state, frame]));
  const judged = [...documents.values()].flatMap((facts) => {
    const known = new Map(facts.map((each) => [each.what, asRead(each)]));
    return list.map((check) => judgeOne(check, known, page));
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    untested: judged.flatMap(({ untested }) => untested),
  };
}

/** Facts as their schema has them. Those that another version of Kerb wrote may not be what this one reads. */
interface Read extends Pick<Examined, 'state' | 'frame' | 'reason'> {
  facts: unknown;
}

function asRead({ what, facts, reason, state, frame }: Examined): Read {
  const read = readFacts(what, facts);
  const isOther = facts !== null && read === null;
  return {
    facts: read,
    reason: isOther ? 'What was seen was written by another version of Kerb' : reason,
    state,
    frame,
  };
}

function judgeOne(
  check: Check,
  known: ReadonlyMap<string, Read>,
  { step, ...page }: Omit<About, 'state' | 'frame'> & { step: number },
): Judged {
  const read = check.reads.map((name) => known.get(name));
  const [first] = read;
  if (!first || read.includes(undefined)) return { findings: [], untested: [] };
  const { state, frame } = first;
  const untested = (reason: string): Judged => ({
    findings: [],
    untested: [{ check: check.id, state, reason }],
  });
  const missing = read.find((each) => each?.facts == null);
  if (missing) return untested(missing.reason);
  const facts = Object.fromEntries(check.reads.map((name) => [name, known.get(name)?.facts]));
  try {
    // Each was read by the schema of its name.
    const verdicts = check.judge(facts as Facts, { ...page, state, frame });
    return {
      findings: verdicts.map((verdict) => findingOf(check, verdict, { state, frame, step })),
      untested: [],
    };
  } catch (error) {
    return untested(`The check broke: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function findingOf(
  check: Check,
  { kind, impact, message, help, place, wcag }: Verdict,
  { state, frame, step }: { state: string; frame: string; step: number },
): Finding {
  const selector = frame ? `${frame} | ${place.selector}` : place.selector;
  return {
    id: shortHash([check.id, selector, place.snippet]),
    check: check.id,
    engine: 'kerb',
    kind,
    impact,
    wcag: [...(wcag ?? check.wcag)],
    level: levelOf(wcag ?? check.wcag),
    selector,
    snippet: place.snippet,
    message,
    help,
    helpUrl: '',
    places: [{ step, selector, state, node: selector, box: frame ? null : place.box }],
  };
}
