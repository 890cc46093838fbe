import { type Finding, findingKinds, impacts } from '../../crawler/records/finding.ts';
import type { CouncilFault } from './council-faults.ts';
import { slugs } from './slugs.ts';

/** A council with its findings. */
export interface FaultsAt {
  council: { id: string; name: string };
  faults: readonly CouncilFault[];
}

/** How far some findings reach. */
export interface Reach {
  /** Different findings; one component's is one, wherever it occurs. */
  faults: number;
  places: number;
  councils: number;
  journeys: number;
}

/** One component's fault, wherever it was met; of its councils the first, by name. */
export interface ComponentFault
  extends Pick<CouncilFault, 'id' | 'kind' | 'impact' | 'headline' | 'help' | 'snippet'> {
  check: string;
  /** The page of its check. */
  slug: string;
  wcag: string[];
  reach: Reach;
  journeys: string[];
  suppliers: string[];
  picture: CouncilFault['picture'];
  at: { id: string; name: string; places: number; met: CouncilFault['met'] }[];
}

/** What one check found of one kind: how far it reaches, and the components that reach furthest. */
export interface KindOfCheck {
  kind: Finding['kind'];
  reach: Reach;
  components: ComponentFault[];
}

/** One check over all councils; violations, doubts and advice apart. */
export interface CheckFaults
  extends Pick<CouncilFault, 'check' | 'engine' | 'helpUrl' | 'headline' | 'help'> {
  slug: string;
  wcag: string[];
  kinds: KindOfCheck[];
}

/** One supplier's violations over all councils. */
export interface SupplierFaults {
  slug: string;
  name: string;
  reach: Reach;
  components: ComponentFault[];
}

/** The findings of all councils, as the pages about them show: counts of everything, and of each thing the first. */
export interface SiteFaults {
  reach: Record<Finding['kind'], Reach>;
  checks: CheckFaults[];
  suppliers: SupplierFaults[];
  /** Violations of one component that were met at several councils, those at most councils first. */
  shared: { components: ComponentFault[]; all: number };
}

/** How many are shown of a list that may be as long as the country; the rest is counted. */
export const most = { components: 15, doubts: 8, councils: 8, shared: 30 } as const;

interface Seen extends CouncilFault {
  council: FaultsAt['council'];
}

/** Puts the findings of all councils together. */
export function siteFaults(all: readonly FaultsAt[]): SiteFaults {
  const seen = all.flatMap(({ council, faults }) => faults.map((fault) => ({ ...fault, council })));
  const byCheck = Map.groupBy(seen, ({ engine, check }) => `${engine} ${check}`);
  const pages = slugs([...byCheck.keys()]);
  const slugOf = (one: Seen): string => pages.get(`${one.engine} ${one.check}`) ?? '';
  const violations = seen.filter(({ kind }) => kind === 'violation');
  const shared = componentsOf(violations, slugOf).filter(({ reach }) => reach.councils > 1);
  return {
    reach: {
      violation: reachOf(violations),
      'needs-review': reachOf(seen.filter(({ kind }) => kind === 'needs-review')),
      advice: reachOf(seen.filter(({ kind }) => kind === 'advice')),
    },
    checks: [...byCheck.values()].flatMap((group) => checkOf(group, slugOf)).toSorted(byChecks),
    suppliers: suppliersOf(violations, slugOf),
    shared: { components: shared.slice(0, most.shared), all: shared.length },
  };
}

function checkOf(group: readonly Seen[], slugOf: (one: Seen) => string): CheckFaults[] {
  const first = group.toSorted(byKind)[0];
  if (!first) return [];
  const { check, engine, helpUrl, headline, help } = first;
  const kinds = findingKinds.flatMap((kind) => {
    const ofKind = group.filter((one) => one.kind === kind);
    const shown = kind === 'violation' ? most.components : most.doubts;
    if (ofKind.length === 0) return [];
    return [{ kind, reach: reachOf(ofKind), components: componentsOf(ofKind, slugOf).slice(0, shown) }];
  });
  const wcag = [...new Set(group.flatMap((one) => one.wcag))].toSorted(byNumber);
  return [{ check, engine, helpUrl, headline, help, slug: slugOf(first), wcag, kinds }];
}

function suppliersOf(violations: readonly Seen[], slugOf: (one: Seen) => string): SupplierFaults[] {
  const bySupplier = Map.groupBy(
    violations.filter(({ supplier }) => supplier !== null),
    ({ supplier }) => supplier ?? '',
  );
  const pages = slugs([...bySupplier.keys()]);
  return [...bySupplier]
    .map(([name, group]) => ({
      slug: pages.get(name) ?? '',
      name,
      reach: reachOf(group),
      components: componentsOf(group, slugOf).slice(0, most.components),
    }))
    .toSorted((one, other) => byReach(one.reach, other.reach) || (one.slug < other.slug ? -1 : 1));
}

function componentsOf(seen: readonly Seen[], slugOf: (one: Seen) => string): ComponentFault[] {
  return [...Map.groupBy(seen, ({ id }) => id).values()]
    .flatMap((group) => componentOf(group, slugOf))
    .toSorted(
      (one, other) => byReach(one.reach, other.reach) || byImpact(one, other) || (one.id < other.id ? -1 : 1),
    );
}

function componentOf(group: readonly Seen[], slugOf: (one: Seen) => string): ComponentFault[] {
  const [first] = group;
  if (!first) return [];
  const { id, kind, impact, headline, help, snippet, check, wcag } = first;
  return [
    {
      ...{ id, kind, impact, headline, help, snippet, check, wcag },
      slug: slugOf(first),
      reach: reachOf(group),
      journeys: [...new Set(group.flatMap(({ journeys }) => journeys))].toSorted(),
      suppliers: [...new Set(group.flatMap(({ supplier }) => supplier ?? []))].toSorted(),
      picture: group.find(({ picture }) => picture !== null)?.picture ?? null,
      at: group.slice(0, most.councils).map(({ council: { id: council, name }, places, met }) => ({
        id: council,
        name,
        places,
        met,
      })),
    },
  ];
}

function reachOf(seen: readonly Seen[]): Reach {
  return {
    faults: new Set(seen.map(({ id }) => id)).size,
    places: seen.reduce((sum, { places }) => sum + places, 0),
    councils: new Set(seen.map(({ council }) => council.id)).size,
    journeys: new Set(seen.flatMap(({ journeys }) => journeys)).size,
  };
}

function byReach(one: Reach, other: Reach): number {
  return other.councils - one.councils || other.journeys - one.journeys || other.places - one.places;
}

function byImpact(one: Pick<Seen, 'impact'>, other: Pick<Seen, 'impact'>): number {
  const gravity = ({ impact }: Pick<Seen, 'impact'>): number =>
    impact === null ? -1 : impacts.indexOf(impact);
  return gravity(other) - gravity(one);
}

function byKind(one: Seen, other: Seen): number {
  return findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind);
}

/** Checks that found violations first, then by how far the gravest of their kinds reaches. */
function byChecks(one: CheckFaults, other: CheckFaults): number {
  const [ofOne, ofOther] = [one.kinds[0], other.kinds[0]];
  if (!ofOne || !ofOther) return 0;
  return (
    findingKinds.indexOf(ofOne.kind) - findingKinds.indexOf(ofOther.kind) ||
    byReach(ofOne.reach, ofOther.reach) ||
    (one.slug < other.slug ? -1 : 1)
  );
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en-GB', { numeric: true });
}
