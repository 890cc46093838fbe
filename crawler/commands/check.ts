import { planWalks } from '../../config/choose.ts';
import { notYetChecked } from '../../config/council.ts';
import { type Configuration, loadConfiguration } from '../../config/load.ts';
import { MendableError } from '../records/mendable-error.ts';
import { Store } from '../records/store.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

interface CheckOptions {
  config: string;
  /** The run whose records are checked too, if there is one. */
  folder: string | null;
}

/** Checks the configuration and a run's stored records, without a network, and names every problem at once. */
export async function check(
  { config, folder }: CheckOptions,
  { print }: Pick<Surroundings, 'print'>,
): Promise<ExitCode> {
  const problems: string[] = [];
  const gather = async (work: () => Promise<string>): Promise<void> => {
    try {
      print(await work());
    } catch (error) {
      if (!(error instanceof MendableError)) throw error;
      problems.push(error.message);
    }
  };
  await gather(async () => describeConfiguration(await loadConfiguration(config)).join('\n'));
  if (folder) await checkRecords(new Store(folder), gather);
  if (problems.length > 0) throw new MendableError(problems.join('\n\n'));
  return 0;
}

/** What a configuration holds, counted, one line for each kind of thing. */
export function describeConfiguration(configuration: Configuration): string[] {
  const { councils, journeys } = configuration;
  const withRegister = councils.filter(({ planningRegisters }) => planningRegisters).length;
  const unchecked = councils.filter(({ checked }) => checked === notYetChecked).length;
  const uncheckedRegisters = councils
    .flatMap(({ planningRegisters }) => planningRegisters ?? [])
    .filter(({ checked }) => checked === notYetChecked).length;
  return [
    `The configuration is right. Councils: ${councils.length}, journeys: ${journeys.length}.`,
    `By tier: ${countsByTier(configuration)}.`,
    `With a planning register: ${withRegister} councils.`,
    `Not yet checked: ${unchecked} councils, ${uncheckedRegisters} planning registers.`,
    `With --all: ${planWalks(configuration, { all: true }).length} walks.`,
  ];
}

function countsByTier({ councils }: Configuration): string {
  return (['county', 'district', 'unitary'] as const)
    .map((tier) => `${tier} ${councils.filter((council) => council.tier === tier).length}`)
    .join(', ');
}

async function checkRecords(
  store: Store,
  gather: (work: () => Promise<string>) => Promise<void>,
): Promise<void> {
  await gather(
    async () => `The run in ${store.folder} can be read: ${(await store.readRun()).done.length} walks done.`,
  );
  await gather(async () => `${(await store.readResults()).length} result files can be read.`);
  for (const key of await store.finishedWalks()) {
    await gather(async () => {
      const { steps } = await store.readEvidence(key);
      return `${key.council} · ${key.journey} · ${key.device}: ${steps.length} steps can be read.`;
    });
  }
}
