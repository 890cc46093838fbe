import type { Finding } from '../../records/finding.ts';

/** The first sentence of a finding that says something of its own. */
export function headlineOf({ message }: Pick<Finding, 'message'>): string {
  const [first = message, second] = message.split(/(?<=\.)\s+/);
  return second !== undefined && /^A person has to look/.test(first) ? second : first;
}
