import type { Finding } from '../../crawler/records/finding.ts';
import type { People, Priority } from '../../crawler/records/priority.ts';
import type { Results } from '../../crawler/records/results.ts';
import { headlineOf } from './finding-groups.ts';
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
  supplier: NonNullable<Priority['supplier']>;
  severity: number;
  journeys: string[];
  title: string;
  snippet: string;
}

/** Each supplier's faults that were met at more than one council, the gravest at most councils first. */
export function supplierRows(councils: readonly Results[]): SupplierRow[] {
  const rows = new Map<string, SupplierRow>();
  for (const results of councils) {
    for (const { priority, title, finding: found } of mendRows(results, Number.POSITIVE_INFINITY)) {
      const { supplier, finding, severity, journeys } = priority;
      if (supplier === null || supplier.councils.length < 2) continue;
      const key = `${supplier.name} ${finding}`;
      const known = rows.get(key);
      rows.set(key, {
        supplier,
        title: known?.title ?? title,
        snippet: known?.snippet ?? found.snippet,
        severity: Math.max(severity, known?.severity ?? 0),
        journeys: [...new Set([...(known?.journeys ?? []), ...journeys])].toSorted(),
      });
    }
  }

  return [...rows.values()].toSorted(
    (a, b) => b.severity * b.supplier.councils.length - a.severity * a.supplier.councils.length,
  );
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
