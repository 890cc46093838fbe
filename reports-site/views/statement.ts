import type { Part } from '../../crawler/records/answer.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';

/** A row of the statement's table: what is asked, the answer, the words that gave it, what to do. */
export interface StatementRow {
  label: string;
  answer: string;
  /** For the colour of the answer, beside its words. */
  mood: 'good' | 'poor' | 'fair' | 'none';
  words: string;
  advice: string;
}

/** What the report shows of a council's accessibility statement. */
export interface StatementAudit {
  result: JourneyResult;
  seen: number;
  rows: StatementRow[];
  contradictions: { message: string; advice: string }[];
}

const answers: Readonly<Record<string, Pick<StatementRow, 'answer' | 'mood'>>> = {
  yes: { answer: 'Yes', mood: 'good' },
  no: { answer: 'No', mood: 'poor' },
  'needs-a-person': { answer: 'Needs a person', mood: 'fair' },
  'does-not-apply': { answer: 'Does not apply', mood: 'none' },
};

/**
 * The audits of one council's statement that say different things: usually one, since both devices read the same
 * page. Empty where no walk to the statement was made or it could not be told of.
 */
export function statementAudits(journeys: readonly JourneyResult[]): StatementAudit[] {
  const audits = journeys.flatMap((result) => auditOf(result) ?? []);
  return audits.filter(
    (audit, at) => audits.findIndex((other) => contentOf(other) === contentOf(audit)) === at,
  );
}

function contentOf({ rows, contradictions }: StatementAudit): string {
  return JSON.stringify([rows, contradictions]);
}

function auditOf(result: JourneyResult): StatementAudit | null {
  const answer = result.measures['accessibility-statement'];
  if (answer?.kind !== 'measured' || typeof answer.value !== 'number') return null;
  const against = answer.parts.find(({ id }) => id === 'contradictions');
  return {
    result,
    seen: answer.value,
    rows: answer.parts.filter((part) => part !== against).map(rowOf),
    contradictions: (against?.parts ?? []).map(({ label, note }) => ({ message: label, advice: note ?? '' })),
  };
}

function rowOf({ label, value, note = '', advice = '' }: Part): StatementRow {
  const known = answers[String(value)] ?? { answer: 'Not known', mood: 'none' };
  return { label, ...known, words: note, advice };
}
