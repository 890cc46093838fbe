import type { Answer, Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Finding } from '../records/finding.ts';

/** A question that is answered from evidence alone: no clock, disk, network or chance. */
export interface Measure {
  /** The file's name, and the key in the results. */
  id: string;
  /** Raised whenever the same evidence could get another answer. */
  version: number;
  title: string;
  /** Why it matters to a resident, in one sentence. */
  why: string;
  unit: string;
  better: 'lower' | 'higher' | 'neither';
  /** Where the definition comes from. */
  source: string;
  /** `others` are the council's other walks of the same device, for what no single walk can show. */
  measure(evidence: Evidence, others?: readonly Evidence[]): Answer;
}

interface Explained {
  unit: string;
  parts?: Part[];
  findings?: Finding[];
}

export function measured(value: number | string, { unit, parts = [], findings = [] }: Explained): Answer {
  return { kind: 'measured', value, unit, parts, findings };
}

export function cannotTell(reason: string): Answer {
  return { kind: 'cannot-tell', reason };
}

export function notApplicable(reason: string): Answer {
  return { kind: 'not-applicable', reason };
}
