// Walks the made-up councils that were written without sight of the engine, and tells how often it does as their
// accounts say. Not a test: nothing is tuned until it passes. `npm run unseen [first|second]`

import { readAccount } from './fixtures/councils/account.ts';
import type { FixtureCouncil } from './fixtures/councils/council.ts';
import { unseenCouncils } from './fixtures/councils/list.ts';
import { serveCouncils } from './fixtures/councils/serve.ts';
import { walkCouncils } from './fixtures/councils/walk-councils.ts';

const asked = process.argv.slice(2);

for (const [half, councils] of Object.entries(unseenCouncils)) {
  if (asked.length > 0 && !asked.includes(half)) continue;
  console.log(`The ${half} half: ${await rateOf(councils)}`);
}

/** How many walks end as their accounts say, and how many by the very pages. */
async function rateOf(councils: readonly FixtureCouncil[]): Promise<string> {
  const server = await serveCouncils(councils);
  const accounts = new Map(councils.map(({ id }) => [id, readAccount(id)]));
  const rate = { walks: 0, outcomes: 0, steps: 0 };
  for (const { council, journey, device, outcome, steps } of await walkCouncils(councils, server.hosts)) {
    const expected = accounts.get(council.id)?.get(journey.id)?.[device];
    const isOutcome = outcome.kind === expected?.outcome;
    const places = expected?.rows.map(({ address }) => address).join(' ');
    const isWay = isOutcome && steps.map(({ url }) => url).join(' ') === places;
    rate.walks += 1;
    rate.outcomes += isOutcome ? 1 : 0;
    rate.steps += isWay ? 1 : 0;
    const verdict = isWay ? 'as its account says' : isOutcome ? 'another way' : `not ${expected?.outcome}`;
    console.log(`${council.id} · ${journey.id} · ${device}: ${outcome.kind}, ${verdict}`);
  }
  await server.close();
  return `${rate.walks} walks, ${rate.outcomes} end as their account says, ${rate.steps} by its very pages`;
}
