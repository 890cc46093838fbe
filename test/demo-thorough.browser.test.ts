import { beforeAll, describe, expect, test } from 'vitest';
import { chooseWalks } from '../config/choose.ts';
import { loadConfiguration } from '../config/load.ts';
import { serveDemo } from '../crawler/demo/serve.ts';
import { journeyFindings } from '../crawler/measures/journey-findings.ts';
import { keyboardCompletion } from '../crawler/measures/keyboard-completion.ts';
import type { Evidence } from '../crawler/records/evidence.ts';
import { accountOf, type Council, type JourneyAccount } from './crawler/demo/account.ts';
import { gatherWalks } from './fixtures/gather-walks.ts';

const councils: Council[] = ['larkton', 'murkwell'];
const journey = 'pay-council-tax';
const held: { evidence?: Evidence[] } = {};

beforeAll(async () => {
  const server = await serveDemo();
  const configuration = await loadConfiguration(new URL('../crawler/demo/config/', import.meta.url).pathname);
  const walks = chooseWalks(configuration, { councils, journeys: [journey], devices: ['desktop'] });
  const { evidence } = await gatherWalks(walks, { hosts: server.hosts, profile: 'thorough' });
  held.evidence = evidence;
  await server.close();
}, 600_000);

function evidenceOf(council: Council): Evidence {
  const found = held.evidence?.find((each) => each.council.id === council);
  if (found?.outcome.kind !== 'reached') throw new Error(`${council}: ${found?.outcome.reason}`);
  return found;
}

function accountAt(council: Council): JourneyAccount {
  const found = accountOf(council).find((account) => account.journey === journey);
  if (!found) throw new Error(`the account of ${council} does not tell of ${journey}`);
  return found;
}

/** How many findings of engines other than axe-core there are on each step, by check. */
function notByAxe(evidence: Evidence): string[] {
  const onSteps = journeyFindings(evidence)
    .filter(({ engine }) => engine !== 'axe')
    .flatMap(({ check, places }) =>
      [...new Set(places.map(({ step }) => step))].map((step) => `${step} ${check}`),
    );
  return [...Map.groupBy(onSteps, (line) => line)].map(([line, each]) => `${line} ${each.length}`).toSorted();
}

describe.each(councils)('%s in the thorough profile', (council) => {
  test('shows exactly the faults that axe does not find and the account has', () => {
    const expected = accountAt(council)
      .faults.filter(({ kind }) => kind === 'not found by axe')
      .map(({ step, check, findings }) => `${step} ${check} ${findings.desktop}`);

    expect(notByAxe(evidenceOf(council))).toEqual(expected.toSorted());
  });

  test('can be gone by keyboard, with the keys of the account on each step', () => {
    const { keyboard } = accountAt(council);
    const answer = keyboardCompletion.measure(evidenceOf(council));
    const all = keyboard.reduce((sum, { tab, keys }) => sum + tab + keys, 0);

    expect(answer).toMatchObject({
      kind: 'measured',
      value: 'yes',
      parts: [
        { id: 'presses', value: all },
        ...keyboard.map(({ step, tab, keys }) => ({ id: `step-${step}`, value: tab + keys })),
      ],
    });
  });
});
