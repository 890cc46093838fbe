import { type History, type HistoryWalk, history } from '../../crawler/records/history.ts';

/** What a test wants to be different from one walk that reached its goal in five steps, with 20 faults. */
export interface KeptWalk extends Partial<Omit<HistoryWalk, 'figures'>> {
  council?: string;
  figures?: Record<string, number | null>;
}

export interface KeptRun extends Partial<Omit<History, 'measures' | 'councils'>> {
  versions?: Record<string, number>;
  walks?: KeptWalk[];
}

const usualFigures = { 'step-count': 5, 'modelled-time': 40, 'wcag-violations': 20 };

/** A kept run of the day that is given, such as "2026-10-03". */
export function keptRun(day: string, { versions = {}, walks = [{}], ...run }: KeptRun = {}): History {
  const named = walks.flatMap(({ figures = {} }) => Object.keys(figures));
  const ids = [...new Set([...Object.keys(usualFigures), ...Object.keys(versions), ...named])].sort();
  const councils = Map.groupBy(walks, ({ council = 'larkton' }) => council);

  return history.parse({
    schemaVersion: 1,
    runStartedAt: `${day}T09:00:00.000Z`,
    endedAt: `${day}T10:00:00.000Z`,
    left: 0,
    profile: 'fast',
    kerb: '0.1.0',
    browser: '140',
    axe: '4.14.1',
    measuredBy: '0.1.0',
    remeasured: false,
    standard: 1,
    ...run,
    measures: ids.map((id) => ({ id, version: versions[id] ?? 1 })),
    councils: [...councils].map(([id, own]) => ({
      id,
      name: `${id} council`,
      walks: own.map((walk) => walkOf(walk, ids)),
    })),
  });
}

function walkOf({ council: _, figures = {}, ...walk }: KeptWalk, ids: readonly string[]): HistoryWalk {
  const all: Record<string, number | null> = { ...usualFigures, ...figures };
  return {
    journey: 'pay-council-tax',
    version: 1,
    device: 'desktop',
    outcome: 'reached',
    stars: [3, 3],
    ...walk,
    figures: ids.map((id) => all[id] ?? null),
  };
}
