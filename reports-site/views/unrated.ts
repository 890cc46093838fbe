import { isRated } from '../../crawler/records/outcome.ts';
import type { WalkKey } from '../../crawler/records/run.ts';
import { sayOutcome } from './outcome-words.ts';
import { journeysOf, type Report, walksOf } from './report.ts';

/** A walk that was asked for and is not rated. */
export interface UnratedRow {
  council: string;
  journey: string;
  device: string;
  what: string;
  reason: string;
}

/** Every walk that was asked for and is not rated, with the reason: not let in, left out, or never come to. */
export function unratedRows(
  report: Pick<Report, 'run' | 'councils'> & { brief?: Report['brief'] },
): UnratedRow[] {
  const { asked, skipped } = report.run;
  const names = new Map(report.councils.map(({ council }) => [council.id, council.name]));
  const titles = new Map(journeysOf(report).map(({ id, title }) => [id, title]));
  const walked = walksOf({ councils: report.brief ?? report.councils }).map(({ council, result }) => ({
    ...result,
    council: council.id,
  }));
  const known = new Set([...walked, ...skipped].map(keyOf));
  const row = ({ council, journey, device }: WalkKey, what: string, reason: string): UnratedRow => ({
    council: names.get(council) ?? council,
    journey: titles.get(journey) ?? journey,
    device,
    what,
    reason,
  });
  return [
    ...walked
      .filter(({ outcome }) => !isRated(outcome.kind))
      .map((walk) => {
        const { label, meaning, reason } = sayOutcome(walk.outcome);
        return row(walk, label, reason || meaning);
      }),
    ...skipped.map((walk) => row(walk, 'Left out', walk.reason)),
    ...asked
      .filter((walk) => !known.has(keyOf(walk)))
      .map((walk) => row(walk, 'Not walked', 'The run was stopped before it')),
  ];
}

function keyOf({ council, journey, device }: WalkKey): string {
  return `${council}/${journey}/${device}`;
}
