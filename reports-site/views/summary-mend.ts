import type { Priority } from '../../crawler/records/priority.ts';
import type { Results } from '../../crawler/records/results.ts';
import { type MendRow, mendRows } from './mend-order.ts';

/** What is to be mended in one way: all violations of one check at a council. */
export interface MendKind {
  title: string;
  wcag: string[];
  impact: Priority['impact'];
  /** How many different faults there are; one component's is one, wherever it occurs. */
  faults: number;
  places: number;
  journeys: number;
  /** Whose faults they are, where all of them stand on suppliers' pages; else empty. */
  suppliers: string[];
}

/** The kinds of violation of a council, in the order of the first fault of each: what weighs most comes first. */
export function mendKinds(results: Results): MendKind[] {
  const rows = mendRows(results, Number.POSITIVE_INFINITY);
  return [...Map.groupBy(rows, ({ priority }) => priority.check).values()].flatMap((group) => {
    const [first] = group;
    return first ? [kindOf(first, group)] : [];
  });
}

function kindOf({ title, finding, priority }: MendRow, group: readonly MendRow[]): MendKind {
  const owners = group.map((row) => row.priority.supplier?.name ?? null);
  return {
    title,
    wcag: finding.wcag,
    impact: priority.impact,
    faults: group.length,
    places: group.reduce((sum, row) => sum + row.priority.places, 0),
    journeys: new Set(group.flatMap((row) => row.priority.journeys)).size,
    suppliers: owners.includes(null) ? [] : [...new Set(owners.filter((name) => name !== null))],
  };
}
