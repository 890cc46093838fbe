import { headlineOf } from '../../crawler/measures/wording/headline-of.ts';
import type { Finding } from '../../crawler/records/finding.ts';
import type { DeviceName } from '../../crawler/records/names.ts';
import { isRated } from '../../crawler/records/outcome.ts';
import type { JourneyResult, Results } from '../../crawler/records/results.ts';
import { placePicture } from './place-picture.ts';
import { quoted } from './quoted.ts';
import type { Picture } from './report.ts';

/** One finding of a council over all of its walks: as much of it as the pages about findings of all councils show. */
export interface CouncilFault {
  /** The finding's id: the same component's fault has the same at every council. */
  id: string;
  check: string;
  engine: string;
  kind: Finding['kind'];
  impact: Finding['impact'];
  wcag: string[];
  headline: string;
  help: string;
  helpUrl: string;
  snippet: string;
  /** The journeys that it touches. */
  journeys: string[];
  places: number;
  /** The first walk and step on which it was met. */
  met: { journey: string; device: DeviceName; step: number };
  /** Whose it is, where it stands on a supplier's pages only. */
  supplier: string | null;
  picture: Picture | null;
}

interface Met {
  result: JourneyResult;
  finding: Finding;
}

/**
 * The findings of a council's rated walks, each once however often it was met. `places` are the cut-outs of its
 * pictures, by the key of `placePicture`.
 */
export function councilFaults(
  { journeys, priorities = [] }: Pick<Results, 'journeys' | 'priorities'>,
  places: Readonly<Record<string, Picture>>,
): CouncilFault[] {
  const met = journeys
    .filter(({ outcome }) => isRated(outcome.kind))
    .flatMap((result) => result.findings.map((finding) => ({ result, finding })));
  const suppliers = new Map(priorities.map(({ finding, supplier }) => [finding, supplier?.name ?? null]));
  return [...Map.groupBy(met, ({ finding }) => finding.id).values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [faultOf(first, group, { supplier: suppliers.get(first.finding.id) ?? null, places })]
      : [];
  });
}

function faultOf(
  { result, finding }: Met,
  group: readonly Met[],
  { supplier, places }: { supplier: string | null; places: Readonly<Record<string, Picture>> },
): CouncilFault {
  const { id, check, engine, kind, impact, wcag, helpUrl } = finding;
  return {
    ...{ id, check, engine, kind, impact, wcag, helpUrl, supplier },
    headline: quoted(headlineOf(finding), 200).text,
    help: quoted(finding.help, 600).text,
    snippet: quoted(finding.snippet, 240).text,
    journeys: [...new Set(group.map((one) => one.result.journey))],
    places: group.reduce((sum, one) => sum + one.finding.places.length, 0),
    met: { journey: result.journey, device: result.device, step: finding.places[0]?.step ?? 0 },
    picture: pictureOf(group, places),
  };
}

function pictureOf(group: readonly Met[], places: Readonly<Record<string, Picture>>): Picture | null {
  for (const { result, finding } of group) {
    const where = placePicture(result, finding);
    const picture = where && places[where.key];
    if (picture) return picture;
  }
  return null;
}
