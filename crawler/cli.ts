#!/usr/bin/env node
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { loadConfiguration } from '../config/load.ts';
import { manners as mannersSchema } from '../config/manners.ts';
import { audit } from './commands/audit.ts';
import { check } from './commands/check.ts';
import { defineCommands, type WalkOptions } from './commands/definitions.ts';
import { demo } from './commands/demo.ts';
import { gather } from './commands/gather.ts';
import { history } from './commands/history.ts';
import { historyPlace } from './commands/history-place.ts';
import { importRecording } from './commands/import.ts';
import { measure } from './commands/measure.ts';
import { merge } from './commands/merge.ts';
import { page } from './commands/page.ts';
import { progressOn, silent } from './commands/progress.ts';
import { report } from './commands/report.ts';
import { existingRunFolder, runFolderFor } from './commands/run-folder.ts';
import { sample } from './commands/sample.ts';
import { serve } from './commands/serve.ts';
import type { ExitCode, Surroundings } from './commands/surroundings.ts';
import { systemClock } from './gather/clock.ts';
import { MendableError } from './records/mendable-error.ts';
import { kerbVersion } from './version.ts';

const ended: { code: ExitCode } = { code: 0 };
const quiet = process.argv.includes('--quiet');

const around: Surroundings = {
  cwd: process.cwd(),
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  clock: systemClock,
  print: (line) => process.stdout.write(`${line}\n`),
  progress: quiet
    ? silent
    : progressOn({
        clock: systemClock,
        isTerminal: process.stderr.isTTY === true && !process.env.CI,
        write: (line) => process.stderr.write(`${line}\n`),
      }),
  untilInterrupted: () =>
    new Promise((resolveInterrupt) => {
      process.removeListener('SIGINT', stop);
      process.once('SIGINT', () => resolveInterrupt());
    }),
};

const program = new Command('kerb')
  .description(
    'Walks the journeys that residents make on council websites, measures them and publishes the comparison.',
  )
  .version(kerbVersion)
  .exitOverride()
  .showHelpAfterError('(npm run kerb -- --help shows what there is)')
  .configureHelp({ showGlobalOptions: true })
  .option('--quiet', 'no progress');

const commands = defineCommands(program);

commands.demo.action(run((options) => demo(options, around)));
commands.audit.action(walking(audit));
commands.gather.action(walking(gather));
commands.measure.action(
  run(async (options) => {
    const folder = await existingRunFolder(options, around);
    return measure(folder, around, { history: historyPlace(folder, options, around) });
  }),
);
commands.history.action(run(async (options) => history(options, around)));
commands.report.action(
  run(async (options) => report(await existingRunFolder(options, around), around, options)),
);
commands.page.action(
  run(async (addresses: string[], options) =>
    (options.sample ? sample : page)(
      addresses,
      { ...options, manners: await mannersOf(options.config) },
      around,
    ),
  ),
);

commands.check.action(
  run(async ({ config, out }) =>
    check(
      {
        config: resolve(around.cwd, config),
        folder: out ? await existingRunFolder({ out }, around) : null,
      },
      around,
    ),
  ),
);

commands.import.action(run(async (file: string, options) => importRecording(file, options, around)));
commands.merge.action(
  run(async (folders: string[], options) =>
    merge(folders, { ...options, folder: await runFolderFor(options, around) }, around),
  ),
);
commands.serve.action(
  run(async (options) =>
    serve({ folder: await existingRunFolder(options, around), port: options.port }, around),
  ),
);

for (const command of program.commands) command.exitOverride().option('--quiet', 'no progress');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
// Whoever reads our output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
process.exitCode = await program
  .parseAsync()
  .then(() => ended.code)
  .catch(exitCodeOf);

/** Ctrl+C or a stop from outside: what is finished is on the disk already. */
function stop(signal: NodeJS.Signals): void {
  process.stderr.write(
    '\nStopped. Nothing that was finished is lost: go on with the same command and --resume.\n',
  );
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

function walking(command: typeof audit | typeof gather) {
  return run(async (options: WalkOptions) =>
    command(
      await configurationOf(options),
      { ...options, folder: await runFolderFor(options, around) },
      around,
    ),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: commander hands over arguments of any shape
function run(command: (...values: any[]) => Promise<ExitCode>): (...values: any[]) => Promise<void> {
  return async (...values) => {
    ended.code = await command(...values);
  };
}

async function configurationOf({ config }: WalkOptions) {
  return loadConfiguration(resolve(around.cwd, config));
}

async function mannersOf(config: string | undefined) {
  return config ? (await loadConfiguration(resolve(around.cwd, config))).manners : mannersSchema.parse({});
}

/** What went wrong, for whoever reads the terminal: no stack for what they can mend, all of it for what is ours. */
function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  around.progress.end();
  if (error instanceof MendableError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  process.stderr.write(
    `Kerb broke; the fault is ours. What was gathered is kept.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 3;
}
