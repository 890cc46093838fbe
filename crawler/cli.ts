#!/usr/bin/env node
import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { loadConfiguration } from '../config/load.ts';
import { manners as mannersSchema } from '../config/manners.ts';
import { audit } from './commands/audit.ts';
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { gather } from './commands/gather.ts';
import { importRecording } from './commands/import.ts';
import { measure } from './commands/measure.ts';
import { page } from './commands/page.ts';
import { progressOn, silent } from './commands/progress.ts';
import { report } from './commands/report.ts';
import { existingRunFolder, runFolderFor } from './commands/run-folder.ts';
import { serve } from './commands/serve.ts';
import type { ExitCode, Surroundings } from './commands/surroundings.ts';
import { systemClock } from './gather/clock.ts';
import { MendableError } from './records/mendable-error.ts';
import { kerbVersion } from './version.ts';

interface WalkOptions {
  config: string;
  councils?: string[];
  peersOf?: string[];
  all?: boolean;
  journeys?: string[];
  devices?: string[];
  out?: string;
  resume?: boolean;
}

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

const list = (value: string): string[] =>
  value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const port = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
  return number;
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

program
  .command('demo')
  .description('serves two invented councils on this machine, audits them and builds the report')
  .option('--out <folder>', 'where the run is written')
  .option('--resume', 'go on with a run that was stopped')
  .option('--serve', 'show the report afterwards')
  .option('--port <number>', 'where to show it', port)
  .action(run((options) => demo(options, around)));

withWalkOptions(program.command('audit').description('gathers, measures and builds the report')).action(
  run(async (options: WalkOptions) =>
    audit(
      await configurationOf(options),
      { ...options, folder: await runFolderFor(options, around) },
      around,
    ),
  ),
);

withWalkOptions(
  program.command('gather').description('walks journeys and writes evidence; nothing is judged'),
).action(
  run(async (options: WalkOptions) =>
    gather(
      await configurationOf(options),
      { ...options, folder: await runFolderFor(options, around) },
      around,
    ),
  ),
);

program
  .command('measure')
  .description('measures the evidence of a run; no page is visited')
  .option('--out <folder>', "the run's folder (the newest when left out)")
  .action(run(async (options) => measure(await existingRunFolder(options, around), around)));

program
  .command('report')
  .description('builds the site from the results of a run')
  .option('--out <folder>', "the run's folder (the newest when left out)")
  .action(run(async (options) => report(await existingRunFolder(options, around), around)));

program
  .command('page')
  .description('checks single addresses, without a journey')
  .argument('<url...>', 'addresses that begin with https:// or http://')
  .addOption(new Option('--profile <name>', 'how deep to look').choices(['fast']).default('fast'))
  .addOption(new Option('--device <name>', 'which device').choices(['desktop', 'mobile']).default('desktop'))
  .option('--config <folder>', 'take the manners (limits, pace) from this configuration')
  .option('--own-site', 'I answer for these sites: robots.txt and the pace do not apply', false)
  .option('--json <file>', 'write the findings as JSON to a file, or "-" to print them')
  .action(
    run(async (addresses: string[], options) =>
      page(addresses, { ...options, manners: await mannersOf(options.config) }, around),
    ),
  );

program
  .command('check')
  .description('checks the configuration and stored records, every problem at once')
  .option('--config <folder>', 'the configuration', 'config')
  .option('--out <folder>', 'a run whose records are checked too')
  .action(
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

program
  .command('import')
  .description("turns a recording of Chrome's Recorder into a council's override or a journey of your own")
  .argument('<recording.json>', 'the recording, exported as JSON')
  .requiredOption('--journey <id>', 'which journey the council does so, or the id of a new one')
  .option('--council <id>', 'whose override it becomes; a journey of your own when left out')
  .option('--title <words>', 'what a new journey is called')
  .option('--config <folder>', 'the configuration', 'config')
  .option('--replace', 'put it in the place of what is there')
  .option('--dry-run', 'only say what would be written')
  .action(run(async (file: string, options) => importRecording(file, options, around)));

program
  .command('serve')
  .description('shows the report on this machine')
  .option('--out <folder>', "the run's folder (the newest when left out)")
  .option('--port <number>', 'where to show it', port)
  .action(
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

function withWalkOptions(command: Command): Command {
  return command
    .option('--config <folder>', 'the configuration', 'config')
    .option('--councils <a,b>', 'which councils, by id', list)
    .option('--peers-of <a,b>', 'these councils, each with the councils most like it', list)
    .option('--all', 'all councils of the configuration')
    .option('--journeys <x,y>', 'which journeys, by id', list)
    .option('--devices <d,e>', 'desktop, mobile or both', list)
    .option('--out <folder>', 'where the run is written (runs/<start time> when left out)')
    .option('--resume', 'go on with a run that was stopped; nothing finished is repeated');
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
