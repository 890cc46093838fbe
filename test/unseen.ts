// Walks the made-up councils that were written without sight of the engine, and tells how often it does as their
// accounts say. Not a test: nothing is tuned until it passes. `npm run unseen`

import { readAccount } from './fixtures/councils/account.ts';
import { unseenCouncils } from './fixtures/councils/list.ts';
import { serveCouncils } from './fixtures/councils/serve.ts';
import { walkCouncils } from './fixtures/councils/walk-councils.ts';

const server = await serveCouncils(unseenCouncils);
const accounts = new Map(unseenCouncils.map(({ id }) => [id, readAccount(id)]));
const rate = { walks: 0, outcomes: 0, steps: 0 };
for (const { council, journey, device, outcome, steps } of await walkCouncils(unseenCouncils, server.hosts)) {
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
console.log(
  `${rate.walks} walks: ${rate.outcomes} end as their account says, ${rate.steps} by its very pages`,
);
await server.close();
