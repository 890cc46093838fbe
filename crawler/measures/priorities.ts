import type { CouncilFacts } from '../records/council-facts.ts';
import type { Finding } from '../records/finding.ts';
import { isRated } from '../records/outcome.ts';
import type { Priority } from '../records/priority.ts';
import type { JourneyResult, Results } from '../records/results.ts';
import { peopleOf } from './priorities/residents.ts';
import { severityOf } from './priorities/severity.ts';
import { supplierOf } from './priorities/supplier-of.ts';
import { compareText } from './wording/compare-text.ts';

type CouncilResults = Pick<Results, 'council' | 'journeys'>;
type Facts = Pick<CouncilFacts, 'id' | 'population' | 'shareWithAccessNeeds'>;

interface Seen {
  result: JourneyResult;
  finding: Finding;
}

/** A fault of one council, before it is known whether other councils have it of the same supplier. */
interface Fault {
  council: Results['council'];
  supplier: string | null;
  priority: Omit<Priority, 'supplier'>;
}

/**
 * The faults of every council of a run, each council's in the order in which to mend them: severity × journeys touched,
 * as Southampton's capability scores multiply need by reach; the same component's fault on many steps, devices and
 * journeys is one. Ties go to the graver, then to the one in more places, then by name.
 *
 * A fault on a supplier's pages names the supplier, and every council of the run that has the same fault of the same
 * supplier. What a person has to look at first is not known to be a fault and is not ranked.
 */
export function prioritiesOf(
  councils: readonly CouncilResults[],
  facts: readonly Facts[] = [],
): Map<string, Priority[]> {
  const faults = councils.flatMap(faultsOf);
  const shared = Map.groupBy(faults, sharedKey);

  return new Map(
    councils.map(({ council }) => [
      council.id,
      faults
        .filter((fault) => fault.council.id === council.id)
        .map((fault) => ({
          ...fault.priority,
          supplier:
            fault.supplier === null
              ? null
              : { name: fault.supplier, ...metAt(shared.get(sharedKey(fault)) ?? [], facts) },
        }))
        .sort(byWeight),
    ]),
  );
}

function sharedKey({ supplier, priority }: Fault): string {
  return `${supplier ?? ''} ${priority.finding}`;
}

function faultsOf({ council, journeys }: CouncilResults): Fault[] {
  const seen = journeys
    .filter(({ outcome }) => isRated(outcome.kind))
    .flatMap((result) => result.findings.map((finding) => ({ result, finding })));

  return [...Map.groupBy(seen, ({ finding }) => finding.id).values()].flatMap((group) => {
    const priority = weighed(group);
    return priority === null ? [] : [{ council, supplier: supplierOf(group, council.homePage), priority }];
  });
}

function weighed(group: readonly Seen[]): Fault['priority'] | null {
  const [gravest] = group
    .map(({ finding }) => ({ finding, severity: severityOf(finding) }))
    .sort((one, other) => (other.severity ?? 0) - (one.severity ?? 0));
  if (!gravest || gravest.severity === null) return null;
  const { id, check, kind, impact } = gravest.finding;
  const journeys = [...new Set(group.map(({ result }) => result.journey))].sort(compareText);

  return {
    finding: id,
    check,
    kind,
    impact,
    severity: gravest.severity,
    journeys,
    walks: group.map(({ result, finding }) => ({
      journey: result.journey,
      device: result.device,
      steps: [...new Set(finding.places.map(({ step }) => step))].sort((a, b) => a - b),
    })),
    places: group.reduce((sum, { finding }) => sum + finding.places.length, 0),
    weight: gravest.severity * journeys.length,
  };
}

type MetAt = Pick<NonNullable<Priority['supplier']>, 'councils' | 'residents' | 'unknown'>;

/** The councils whose residents meet the fault, and how many of these are known. */
function metAt(faults: readonly Fault[], facts: readonly Facts[]): MetAt {
  const councils = faults
    .map(({ council: { id, name } }) => ({ id, name }))
    .sort((one, other) => compareText(one.id, other.id));
  const known = councils.flatMap(({ id }) => peopleOf(facts.find((each) => each.id === id)).residents ?? []);
  const residents = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);

  return { councils, residents, unknown: councils.length - known.length };
}

function byWeight(one: Priority, other: Priority): number {
  return (
    other.weight - one.weight ||
    other.severity - one.severity ||
    other.places - one.places ||
    compareText(one.check, other.check) ||
    compareText(one.finding, other.finding)
  );
}
