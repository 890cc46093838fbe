import type { Check } from '../../crawler/measures/checks/check.ts';
import type { Conclusion } from '../../crawler/measures/conclusions.ts';
import type { Measure } from '../../crawler/measures/measure.ts';
import type { JourneyResult, Results } from '../../crawler/records/results.ts';
import type { Run } from '../../crawler/records/run.ts';
import type { Brief } from './brief.ts';
import type { SiteHistory } from './history.ts';
import type { SupplierRow } from './mend-order.ts';
import type { Share } from './share.ts';
import type { SiteFaults } from './site-faults.ts';

/** What the method pages say about a measure: everything but the function. */
export type MeasureFacts = Omit<Measure, 'measure'>;

/** What the method pages say about a check of our own: everything but the function. */
export type CheckFacts = Omit<Check, 'judge' | 'reads'>;

/** A picture of the run that the site carries: its place in the site, and its size in pixels. */
export interface Picture {
  path: string;
  width: number;
  height: number;
}

/** What the four headings of the comparison say about two councils; `first` and `second` are council ids. */
export interface Comparison {
  first: string;
  second: string;
  conclusions: Conclusion[];
}

/** Everything that the pages show: one run, read and checked. */
export interface Report {
  run: Run;
  /** Whole results, each read when it is asked for: going through all of them is slow, so take the brief if it will do. */
  councils: Results[];
  /** Every council without its bulk, in the same order. */
  brief: Brief[];
  /** Which of the pages this process renders; the others are another's. */
  share: Share;
  measures: MeasureFacts[];
  checks: CheckFacts[];
  /** By the path in the results; a picture that is missing from the run is missing here. */
  pictures: Record<string, Picture>;
  /** Cut-outs of the places of findings, by the key of `placePicture`. */
  places: Record<string, Picture>;
  comparisons: Comparison[];
  /** What was kept of earlier runs, and what changed since. */
  history: SiteHistory;
  /** Faults that a supplier has at several councils. */
  suppliers: SupplierRow[];
  /** Findings of all councils together, for the pages about findings. */
  faults: SiteFaults;
  /** Where the site will be published, with a slash at the end; null where that is not known. */
  siteUrl: string | null;
  /** Fields of the results with what they hold, for the data page. */
  dictionary: { name: string; words: string }[];
  /** Whether the site will have a search index; without it the search page has its lists only. */
  searchable: boolean;
}

/** A journey with the council whose journey it is. */
export interface Walk {
  council: Results['council'];
  result: JourneyResult;
}

/** Of the report, what the functions of this file read; where there is a brief, that is enough. */
type Councils = { readonly councils: readonly Results[]; readonly brief?: readonly Brief[] };

/** Every walked journey of the report, council by council. */
export function walksOf(report: Councils): Walk[] {
  return report.councils.flatMap(({ council, journeys }) => journeys.map((result) => ({ council, result })));
}

/** A journey as a heading names it. */
export interface JourneyName {
  id: string;
  title: string;
  goal: string;
  par: JourneyResult['par'];
}

/** The journeys that were walked, each once, in the order of the results. */
export function journeysOf(report: Councils): JourneyName[] {
  const byId = new Map<string, JourneyName>();
  for (const { result } of walksOf({ councils: report.brief ?? report.councils })) {
    if (!byId.has(result.journey)) {
      byId.set(result.journey, {
        id: result.journey,
        title: result.title,
        goal: result.goal,
        par: result.par,
      });
    }
  }
  return [...byId.values()];
}

/** Every council's walks without their bulk: for pages that show all councils. */
export function briefWalks({ brief }: Pick<Report, 'brief'>): Walk[] {
  return walksOf({ councils: brief });
}

/** The councils with the journeys only that all of them walked: a district and a county share few. */
export function onShared(councils: readonly Results[]): Results[] {
  const isShared = (id: string): boolean =>
    councils.every(({ journeys }) => journeys.some(({ journey }) => journey === id));
  return councils.map((results) => ({
    ...results,
    journeys: results.journeys.filter(({ journey }) => isShared(journey)),
  }));
}

/** A council's name by its id; the id itself for a council that has no results. */
export function nameOf(report: Councils, id: string): string {
  return report.councils.find(({ council }) => council.id === id)?.council.name ?? id;
}

/** A journey's title by its id; the id itself for a journey that nobody walked. */
export function titleOf(report: Councils, id: string): string {
  return journeysOf(report).find((journey) => journey.id === id)?.title ?? id;
}

/** A measure's title by its id; the id itself for a measure that the method no longer has. */
export function measureTitle(report: Pick<Report, 'measures'>, id: string): string {
  return report.measures.find((facts) => facts.id === id)?.title ?? id;
}
