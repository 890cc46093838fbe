import type { Answer, Part } from '../../records/answer.ts';
import type { Evidence } from '../../records/evidence.ts';
import type { Finding } from '../../records/finding.ts';
import type { JourneyResult } from '../../records/results.ts';
import { hop } from '../way/addresses.ts';
import { counted } from '../wording/counted.ts';
import { criterionName, isLevelAOrAa } from '../wording/wcag-criteria.ts';
import { statementOf } from './audit.ts';
import { statusOf, versionOf } from './compliance.ts';
import { criteriaIn, inOrder } from './criteria.ts';
import { statementFinding } from './findings.ts';

/** Criteria that WCAG 2.2 and 2.1 brought: a statement that measures itself by an older version says nothing of them. */
const newIn = {
  '2.2': ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'],
  '2.1': [
    ...['1.3.4', '1.3.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
    ...['2.1.4', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '4.1.3'],
  ],
} as const;

/** Something that was found on the council's own site and goes against what its statement says. */
interface Contradiction {
  id: string;
  finding: Finding;
}

/** A fault that was found for certain, with the journey that it stands on. */
interface Fault {
  finding: Finding;
  criteria: string[];
  title: string;
}

/**
 * Adds to each walk that read the statement what contradicts it on all of the council's journeys in this run: faults
 * whose success criteria the statement does not list, and a claim of full compliance beside faults.
 *
 * Faults on other organisations' sites are left out, since those have statements of their own, and so are criteria
 * that the version of WCAG that the statement names does not have. A criterion that is listed though nothing was found
 * is no contradiction: machines find less than half of all faults.
 */
export function withContradictions(
  journeys: readonly JourneyResult[],
  evidences: readonly Evidence[],
): JourneyResult[] {
  return journeys.map((result) => {
    const evidence = evidences.find(
      ({ journey, device }) => journey.id === result.journey && device === result.device,
    );
    const answer = result.measures['accessibility-statement'];
    const found = evidence && contradictionsOf(evidence, journeys);
    if (!found || answer?.kind !== 'measured') return result;
    return {
      ...result,
      measures: { ...result.measures, 'accessibility-statement': withPart(answer, found) },
      findings: merged(
        result.findings,
        found.map(({ finding }) => finding),
      ),
    };
  });
}

/** What contradicts one statement; null where a walk found none. */
function contradictionsOf(evidence: Evidence, journeys: readonly JourneyResult[]): Contradiction[] | null {
  const statement = statementOf(evidence);
  if (!statement) return null;
  const { step, says } = statement;
  const listed = criteriaIn(says);
  const tooNew = newerThan(versionOf(says));
  const faults = faultsAt(step.url, journeys).flatMap((fault) => {
    const criteria = fault.criteria.filter((criterion) => !tooNew.has(criterion));
    return criteria.length > 0 ? [{ ...fault, criteria }] : [];
  });
  const unlisted = faults.filter(({ criteria }) => !criteria.some((criterion) => listed.includes(criterion)));
  const byCriterion = Map.groupBy(unlisted, ({ criteria: [first = ''] }) => first);
  const claim = statusOf(says) === 'full' && faults.length > 0 ? [fullClaim(faults, step.index)] : [];
  return [
    ...claim,
    ...[...byCriterion]
      .toSorted(([one], [other]) => inOrder(one, other))
      .map(([criterion, group]) => notListed(criterion, group, step.index)),
  ];
}

function newerThan(version: '2.0' | '2.1' | '2.2' | null): ReadonlySet<string> {
  if (version === '2.1') return new Set(newIn['2.2']);
  return new Set(version === '2.0' ? [...newIn['2.2'], ...newIn['2.1']] : []);
}

/** Every violation of level A or AA on the statement's own site, each once for each journey that it is on. */
function faultsAt(url: string, journeys: readonly JourneyResult[]): Fault[] {
  return journeys.flatMap(({ findings, steps, title }) => {
    const isOwn = (index: number): boolean => {
      const at = steps.find((step) => step.index === index)?.url;
      return at !== undefined && hop(url, at) !== 'domain';
    };
    return findings
      .filter(({ kind, places }) => kind === 'violation' && places.some(({ step }) => isOwn(step)))
      .map((finding) => ({ finding, title, criteria: finding.wcag.filter(isLevelAOrAa) }))
      .filter(({ criteria }) => criteria.length > 0);
  });
}

function fullClaim(faults: readonly Fault[], step: number): Contradiction {
  return {
    id: 'full-claim',
    finding: statementFinding({
      check: 'statement-full-claim',
      kind: 'needs-review',
      impact: 'serious',
      message: `The statement claims full compliance. In this run ${inWords(faults)}.`,
      help: 'Look at the faults that were found, and say what the website does not meet and by when it will.',
      snippet: '',
      step,
    }),
  };
}

function notListed(criterion: string, faults: readonly Fault[], step: number): Contradiction {
  const name = criterionName(criterion);
  return {
    id: criterion,
    finding: statementFinding({
      check: 'statement-not-listed',
      kind: 'needs-review',
      impact: 'moderate',
      message: `The statement does not list ${name}. In this run ${inWords(faults, distinct(faults) === 1 ? ' that breaks it' : ' that break it')}.`,
      help: `Mend the faults under ${name}, or list it with a date by which they will be mended.`,
      snippet: name,
      step,
    }),
  };
}

/** The same fault on several journeys is one. */
function inWords(faults: readonly Fault[], which = ''): string {
  const many = distinct(faults);
  const on = [...new Set(faults.map(({ title }) => title))].sort();
  const where = on.length > 3 ? counted(on.length, 'journey') : on.join(', ');
  return `${counted(many, 'fault')}${which} ${many === 1 ? 'was' : 'were'} found on ${where}`;
}

function distinct(faults: readonly Fault[]): number {
  return new Set(faults.map(({ finding }) => finding.id)).size;
}

type Measured = Extract<Answer, { kind: 'measured' }>;

function withPart(answer: Measured, found: readonly Contradiction[]): Measured {
  const part: Part = {
    id: 'contradictions',
    label: 'Contradictions with what was found in this run',
    value: found.length,
    parts: found.map(({ id, finding }) => ({
      id,
      label: finding.message,
      value: 'needs-a-person',
      note: finding.help,
    })),
  };
  return { ...answer, parts: [...answer.parts, part] };
}

/** What needs review stands after the violations and before the advice. */
function merged(findings: readonly Finding[], found: readonly Finding[]): Finding[] {
  const at = findings.findIndex(({ kind }) => kind === 'advice');
  return at === -1 ? [...findings, ...found] : [...findings.slice(0, at), ...found, ...findings.slice(at)];
}
