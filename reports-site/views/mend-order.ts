import { headlineOf } from '../../crawler/measures/wording/headline-of.ts';
import type { Finding } from '../../crawler/records/finding.ts';
import type { People, Priority, Supplier } from '../../crawler/records/priority.ts';
import type { Results } from '../../crawler/records/results.ts';
import { sayCount } from './list-words.ts';
import { sentenceCase } from './quoted.ts';

/** A fault to mend, with the finding that it stands for. */
export interface MendRow {
  priority: Priority;
  finding: Finding;
  title: string;
}

/** The first faults to mend of a council, in the order of the results; advice comes after all faults and is left out. */
export function mendRows({ journeys, priorities = [] }: Results, most: number): MendRow[] {
  return priorities
    .filter(({ kind }) => kind === 'violation')
    .slice(0, most)
    .flatMap((priority) => {
      const finding = journeys.flatMap(({ findings }) => findings).find(({ id }) => id === priority.finding);
      return finding ? [{ priority, finding, title: headlineOf(finding) }] : [];
    });
}

/** Whom the faults may stop, in words; a population that is not known is said. */
export function sayPeople(people: People | undefined): string {
  if (!people || people.population === null || people.residents === null || people.share === null)
    return 'How many residents they may stop cannot be told, as the population is not known.';
  const { population, residents, share } = people;
  const percent = Math.round(1000 * share) / 10;

  return `About ${sayCount(residents, 'resident')} may be affected: ${percent}% of ${population.toLocaleString('en-GB')} are taken to have access needs. Nobody counted them.`;
}

/** A fault that one supplier has at several councils. */
export interface SupplierRow {
  /** The finding's id, which is the same wherever the supplier has the fault. */
  fault: string;
  supplier: Supplier;
  severity: number;
  journeys: string[];
  title: string;
  snippet: string;
}

/**
 * One council's faults that are a supplier's and were met at other councils too. The councils are listed by the first
 * of them only: all of them have the same list, and together those would be longer than everything else.
 */
export function supplierRows(results: Results): SupplierRow[] {
  return mendRows(results, Number.POSITIVE_INFINITY).flatMap(({ priority, title, finding: { snippet } }) => {
    const { supplier, finding: fault, severity, journeys } = priority;
    if (supplier === null || supplier.councils.length < 2) return [];
    const isFirst = supplier.councils[0]?.id === results.council.id;
    return [
      {
        ...{ fault, severity, journeys, title, snippet },
        supplier: isFirst ? supplier : { ...supplier, councils: [] },
      },
    ];
  });
}

/** The same of all councils: each supplier's fault once, the gravest at most councils first. */
export function mergedSupplierRows(councils: readonly SupplierRow[][]): SupplierRow[] {
  const groups = Map.groupBy(councils.flat(), ({ supplier, fault }) => `${supplier.name} ${fault}`);
  return [...groups.values()]
    .flatMap((group) => {
      const first = group.find(({ supplier }) => supplier.councils.length > 0);
      return first ? [mergedRow(first, group)] : [];
    })
    .toSorted((a, b) => b.severity * b.supplier.councils.length - a.severity * a.supplier.councils.length);
}

function mergedRow(first: SupplierRow, group: readonly SupplierRow[]): SupplierRow {
  return {
    ...first,
    severity: Math.max(...group.map(({ severity }) => severity)),
    journeys: [...new Set(group.flatMap(({ journeys }) => journeys))].toSorted(),
  };
}

/** The residents of the councils that a supplier's fault was met at, in words. */
export function saySupplierPeople({ residents, unknown }: SupplierRow['supplier']): string {
  const missing =
    unknown === 0 ? '' : ` (not counting ${sayCount(unknown, 'council')} whose population is not known)`;

  return residents === null
    ? 'The populations are not known.'
    : `About ${sayCount(residents, 'resident')} may be affected${missing}.`;
}

/**
 * A supplier as a sentence names it: the product in words, a site by its address.
 *
 * @example
 * saySupplier('idox-public-access'); // 'Idox public access'
 * saySupplier('my-forms.co.uk'); // 'my-forms.co.uk'
 */
export function saySupplier(name: string): string {
  return name.includes('.') ? name : sentenceCase(name.replaceAll('-', ' '));
}
