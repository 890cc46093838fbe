import { adviceTitles } from '../../crawler/measures/way/advice-titles.ts';
import type { Finding } from '../../crawler/records/finding.ts';
import { addressOf } from './links.ts';
import { sayCount } from './list-words.ts';
import { quoted } from './quoted.ts';
import type { CheckFaults, Reach, SiteFaults } from './site-faults.ts';

/** @example sayReach({ faults: 2, places: 12, councils: 1, journeys: 3 }); // '2 faults in 12 places at 1 council, on 3 journeys' */
export function sayReach({ faults, places, councils, journeys }: Reach): string {
  return `${sayCount(faults, 'fault')} in ${sayWhere({ places, councils, journeys })}`;
}

/** Where a finding was met, in words, without counting it. */
export function sayWhere({ places, councils, journeys }: Omit<Reach, 'faults'>): string {
  return `${sayCount(places, 'place')} at ${sayCount(councils, 'council')}, on ${sayCount(journeys, 'journey')}`;
}

const titles: Readonly<Record<string, string>> = adviceTitles;

/** A check as a heading names it: a check of our own by its title, another's by the first words of what it found. */
export function checkTitle(
  { engine, check, headline }: Pick<CheckFaults, 'engine' | 'check' | 'headline'>,
  checks: readonly { id: string; title: string }[],
): string {
  const own = engine === 'kerb' ? checks.find(({ id }) => id === check) : undefined;
  const advice = engine === 'kerb' ? titles[check] : undefined;

  return own?.title ?? advice ?? quoted(headline, 120).text.replace(/\.$/, '');
}

/** What a table about findings shows of one thing: its name, its page, and how far its findings reach. */
export interface ReachRow {
  text: string;
  to: string;
  reach: Reach;
}

/** The checks that found anything of one kind, in the order of the report, each linked to that part of its page. */
export function rowsOfKind(
  {
    faults,
    checks,
  }: { faults: Pick<SiteFaults, 'checks'>; checks: readonly { id: string; title: string }[] },
  kind: Finding['kind'],
): ReachRow[] {
  return faults.checks.flatMap((check) =>
    check.kinds
      .filter((one) => one.kind === kind)
      .map(({ reach }) => ({
        text: checkTitle(check, checks),
        to: `${addressOf.findingsOfCheck(check.slug)}#${kind}`,
        reach,
      })),
  );
}
