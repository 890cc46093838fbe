import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../../config/choose.ts';
import { type Profile, profiles } from '../records/names.ts';

const ofRoutes =
  "begins each journey by the site's search and its A to Z too, about 2 to 4 more page loads for each";

/** What is asked of a command that walks journeys, as its options are read. */
export interface WalkOptions {
  config: string;
  councils?: string[];
  peersOf?: string[];
  all?: boolean;
  journeys?: string[];
  devices?: string[];
  out?: string;
  resume?: boolean;
  profile?: Profile;
  lighthouse?: number;
  routes?: boolean;
  shard?: Shard;
  history?: string;
}

/** Every command with its arguments and options, in the order of the help. What they do is for the caller to say. */
export function defineCommands(program: Command) {
  return {
    demo: program
      .command('demo')
      .description('serves two invented councils on this machine, audits them and builds the report')
      .option('--out <folder>', 'where the run is written')
      .option('--resume', 'go on with a run that was stopped')
      .addOption(profileOption())
      .addOption(lighthouseOption())
      .option('--routes', `${ofRoutes} (the demonstration does)`)
      .option('--no-routes', 'leave these out')
      .option('--serve', 'show the report afterwards')
      .option('--port <number>', 'where to show it', port),

    audit: withWalkOptions(
      program.command('audit').description('gathers, measures and builds the report'),
    ).addOption(historyOption()),

    gather: withWalkOptions(
      program.command('gather').description('walks journeys and writes evidence; nothing is judged'),
    ),

    measure: program
      .command('measure')
      .description('measures the evidence of a run; no page is visited')
      .option('--out <folder>', "the run's folder (the newest when left out)")
      .addOption(historyOption()),

    history: program
      .command('history')
      .description('says which runs are kept for trends, and how they were measured')
      .option('--runs <folder>', 'where the runs lie', 'runs')
      .addOption(historyOption())
      .option(
        '--remeasure',
        "measures kept runs again that were measured another way than today's, where their evidence is whole",
      ),

    report: program
      .command('report')
      .description('builds the site from the results of a run')
      .option('--out <folder>', "the run's folder (the newest when left out)")
      .addOption(historyOption())
      .option(
        '--site-url <address>',
        'where the site will be published: the feeds then link to whole addresses',
        siteAddress,
      )
      .option('--pdf <a,b>', "print these councils' one-page summaries as PDF too, by id", list)
      .option('--pdf-dir <folder>', 'where the PDFs are written (beside each summary when left out)'),

    page: program
      .command('page')
      .description('checks single addresses, without a journey')
      .argument('<url...>', 'addresses that begin with https:// or http://')
      .addOption(profileOption().default('fast'))
      .addOption(
        new Option('--device <name>', 'which device').choices(['desktop', 'mobile']).default('desktop'),
      )
      .option(
        '--sample',
        "take the address for a home page and check the regulator's set: home, contact, accessibility statement, a form, a document",
      )
      .option('--config <folder>', 'take the manners (limits, pace) from this configuration')
      .option('--own-site', 'I answer for these sites: robots.txt and the pace do not apply', false)
      .option('--json <file>', 'write the findings as JSON to a file, or "-" to print them'),

    check: program
      .command('check')
      .description('checks the configuration and stored records, every problem at once')
      .option('--config <folder>', 'the configuration', 'config')
      .option('--out <folder>', 'a run whose records are checked too'),

    import: program
      .command('import')
      .description(
        "turns a recording of Chrome's Recorder into a council's override or a journey of your own",
      )
      .argument('<recording.json>', 'the recording, exported as JSON')
      .requiredOption('--journey <id>', 'which journey the council does so, or the id of a new one')
      .option('--council <id>', 'whose override it becomes; a journey of your own when left out')
      .option('--title <words>', 'what a new journey is called')
      .option('--config <folder>', 'the configuration', 'config')
      .option('--replace', 'put it in the place of what is there')
      .option('--dry-run', 'only say what would be written'),

    merge: program
      .command('merge')
      .description('makes one run of shards that were walked apart, measures it and builds the report')
      .argument('<folder...>', "the shards' folders")
      .option('--out <folder>', 'where the run is written (runs/<start time> when left out)')
      .addOption(historyOption()),

    serve: program
      .command('serve')
      .description('shows the report on this machine')
      .option('--out <folder>', "the run's folder (the newest when left out)")
      .option('--port <number>', 'where to show it', port),
  };
}

function withWalkOptions(command: Command): Command {
  return command
    .option('--config <folder>', 'the configuration', 'config')
    .option('--councils <a,b>', 'which councils, by id', list)
    .option('--peers-of <a,b>', 'these councils, each with the councils most like it', list)
    .option('--all', 'all councils of the configuration')
    .option('--journeys <x,y>', 'which journeys, by id', list)
    .option('--devices <d,e>', 'desktop, mobile or both', list)
    .option(
      '--shard <k/n>',
      'only the k-th of n parts of these councils; kerb merge puts them together',
      shard,
    )
    .addOption(profileOption())
    .addOption(lighthouseOption())
    .option('--routes', `${ofRoutes} (the thorough profile does)`)
    .option('--no-routes', 'leave these out')
    .option('--out <folder>', 'where the run is written (runs/<start time> when left out)')
    .option('--resume', 'go on with a run that was stopped; nothing finished is repeated');
}

function profileOption(): Option {
  return new Option('--profile <name>', 'fast reads and tests each page, thorough drives it too').choices(
    profiles,
  );
}

function lighthouseOption(): Option {
  return new Option(
    '--lighthouse [runs]',
    'after each walk, Lighthouse loads each page so often (an odd number) and the middle run counts',
  )
    .preset('3')
    .argParser(oddNumber);
}

function historyOption(): Option {
  return new Option(
    '--history <folder>',
    'where the figures of every run are kept (history beside the runs when left out)',
  );
}

function siteAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new InvalidArgumentError('Write a whole address, such as https://kerb.example.gov.uk/report/.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function oddNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 9 || number % 2 === 0)
    throw new InvalidArgumentError('It is an odd number from 1 to 9, so that one run is in the middle.');
  return number;
}

function shard(value: string): Shard {
  const [, part = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (part < 1 || part > of) throw new InvalidArgumentError('Write it as 2/8: the second of eight parts.');
  return { part, of };
}

function list(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
  return number;
}
