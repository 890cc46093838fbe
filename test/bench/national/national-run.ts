import { join } from 'node:path';
import { type PlannedWalk, planWalks } from '../../../config/choose.ts';
import { type Configuration, loadConfiguration } from '../../../config/load.ts';
import { councilFactsOf } from '../../../crawler/commands/council-facts.ts';
import { measureVersions } from '../../../crawler/commands/run-record.ts';
import { historyOf } from '../../../crawler/measures/history-of.ts';
import { measureTogether } from '../../../crawler/measures/measure-together.ts';
import type { CouncilFacts } from '../../../crawler/records/council-facts.ts';
import { HistoryFolder } from '../../../crawler/records/history-folder.ts';
import { type JourneyResult, type Results, results } from '../../../crawler/records/results.ts';
import { type Run, run } from '../../../crawler/records/run.ts';
import { Store } from '../../../crawler/records/store.ts';
import { chanceOf } from './chance.ts';
import { inventedAnswers } from './invented-answers.ts';
import { type InventedCouncil, inventedCouncil } from './invented-council.ts';
import { inventedFindings } from './invented-faults.ts';
import { inventedOutcome, inventedSteps } from './invented-steps.ts';
import { inventedHistory } from './national-history.ts';

const startedAt = '2026-01-05T06:00:00.000Z';

interface Options {
  folder: string;
  /** The same seed gives the same bytes. */
  seed: string;
  /** How many of the councils, the first of the configuration; all when left out. */
  most?: number;
}

/**
 * Writes a run of every council of the configuration on every journey that it has, on both devices, with figures that
 * are invented and say so: in the run's record and in every council's name. Which journeys a council has, its peers
 * and its population are real; stars, headings, priorities and places among peers are worked out from the invented
 * figures by the functions that real runs use. In `history/` lie twelve runs, this one the last. There is no evidence and there are no pictures.
 */
export async function writeNationalRun({
  folder,
  seed,
  most,
}: Options): Promise<{ councils: number; walks: number }> {
  const configuration = await loadConfiguration(new URL('../../../config', import.meta.url).pathname);
  const councils = configuration.councils.slice(0, most);
  const walks = planWalks({ ...configuration, councils }, { all: true });
  const store = new Store(folder);
  const facts = factsOf(configuration, walks, seed);
  const alone = [...Map.groupBy(walks, ({ council }) => council).values()].map((planned) =>
    aloneOf(planned, seed),
  );
  const together = measureTogether(alone, facts);
  for (const each of together) await store.writeResults(each);
  const record = runOf(walks, alone, facts);
  await store.writeRun(record);
  const now = historyOf(record, together, { measuredBy: 'invented', remeasured: false });
  const history = new HistoryFolder(join(folder, 'history'));
  for (const each of [...inventedHistory(now, { runs: 11, seed }), now]) await history.write(each);
  return { councils: alone.length, walks: walks.length };
}

/** What a run keeps of the configuration, with the names that say that the figures are invented. */
function factsOf(configuration: Configuration, walks: readonly PlannedWalk[], seed: string): CouncilFacts[] {
  const names = new Map(
    configuration.councils.map((council) => [council.id, inventedCouncil(council, seed).name]),
  );
  const keys = walks.map(({ council }) => ({ council: council.id }));
  return councilFactsOf(configuration, keys).map((facts) => ({
    ...facts,
    peers: {
      ...facts.peers,
      members: facts.peers.members.map(({ id, name }) => ({ id, name: names.get(id) ?? name })),
    },
  }));
}

function aloneOf(planned: readonly PlannedWalk[], seed: string): Results {
  const [first] = planned;
  if (first === undefined) throw new Error('A council without a walk was asked for');
  const council = inventedCouncil(first.council, seed);
  const { id, name, homePage } = council;
  return results.parse({
    schemaVersion: 1,
    runStartedAt: startedAt,
    council: { id, name, homePage },
    journeys: planned.map((walk) => journeyOf(walk, council, seed)),
  });
}

function journeyOf({ journey, device }: PlannedWalk, council: InventedCouncil, seed: string): JourneyResult {
  // Both devices mostly see the same: the way is the journey's, the figures are the device's.
  const way = { council, journey, chance: chanceOf(seed, council.id, journey.id) };
  const outcome = inventedOutcome(way);
  const steps = inventedSteps(way, outcome);
  const findings = inventedFindings(steps, { ...way, journey: journey.id });
  const chance = chanceOf(seed, council.id, journey.id, device);
  const { id, version, title, goal, par } = journey;
  const measures = inventedAnswers({ journey, outcome, steps, findings, skill: council.skill, chance });
  const at = steps.length === 0 ? {} : { step: steps.length - 1 };
  return results.shape.journeys.element.parse({
    ...{ journey: id, version, title, goal, par, device, steps, measures, findings },
    outcome: { ...outcome, ...at },
  });
}

function runOf(walks: readonly PlannedWalk[], alone: readonly Results[], councils: CouncilFacts[]): Run {
  return run.parse({
    schemaVersion: 1,
    startedAt,
    endedAt: '2026-01-09T18:00:00.000Z',
    configDigest: '0'.repeat(64),
    versions: { kerb: 'invented', browser: 'none', axe: 'none', measures: measureVersions() },
    profile: 'thorough',
    invented: true,
    councils,
    asked: walks.map(({ council, journey, device }) => ({
      council: council.id,
      journey: journey.id,
      device,
    })),
    done: alone.flatMap(({ council, journeys }) =>
      journeys.map(({ journey, device, outcome }) => ({
        council: council.id,
        journey,
        device,
        outcome,
        seconds: 60,
      })),
    ),
    skipped: [],
  });
}
