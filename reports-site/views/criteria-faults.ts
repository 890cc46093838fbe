import { type Finding, findingKinds } from '../../crawler/records/finding.ts';
import type { CheckFaults, ComponentFault } from './site-faults.ts';

/** What was found about one success criterion: its checks, and how many of each kind of finding these have. */
export interface CriterionFaults {
  /** Such as "1.4.3". */
  number: string;
  /** As the criterion's page is called: "1-4-3". */
  slug: string;
  checks: CheckFaults[];
  /** Different findings by kind. */
  faults: Record<Finding['kind'], number>;
  /** Places of its violations. */
  places: number;
}

/** The success criteria that any finding names, in the order of WCAG. */
export function criteriaFaults(checks: readonly CheckFaults[]): CriterionFaults[] {
  const numbers = [...new Set(checks.flatMap(({ wcag }) => wcag))].toSorted((one, other) =>
    one.localeCompare(other, 'en-GB', { numeric: true }),
  );
  return numbers.map((number) => {
    const own = checks.filter(({ wcag }) => wcag.includes(number));
    const [violation, review, advice] = findingKinds.map((kind) => sumOf(own, kind, 'faults'));
    return {
      number,
      slug: number.replaceAll('.', '-'),
      checks: own,
      faults: { violation: violation ?? 0, 'needs-review': review ?? 0, advice: advice ?? 0 },
      places: sumOf(own, 'violation', 'places'),
    };
  });
}

function sumOf(checks: readonly CheckFaults[], kind: Finding['kind'], what: 'faults' | 'places'): number {
  return checks
    .flatMap(({ kinds }) => kinds.filter((one) => one.kind === kind))
    .reduce((sum, { reach }) => sum + reach[what], 0);
}

/** Of some checks the components whose violations were met at most councils. */
export function furthest(checks: readonly CheckFaults[], most: number): ComponentFault[] {
  return checks
    .flatMap(({ kinds }) => kinds.filter(({ kind }) => kind === 'violation'))
    .flatMap(({ components }) => components)
    .toSorted(
      (one, other) => other.reach.councils - one.reach.councils || other.reach.places - one.reach.places,
    )
    .slice(0, most);
}
