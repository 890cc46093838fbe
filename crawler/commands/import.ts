import { isUtf8 } from 'node:buffer';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Council } from '../../config/council.ts';
import { type Configuration, loadConfiguration } from '../../config/load.ts';
import { suggest } from '../../config/suggest.ts';
import { journeys as shipped } from '../../journeys/list.ts';
import { type PutIn, putJourney, putOverrides } from '../recordings/put-in.ts';
import { largestRecording, readRecording } from '../recordings/read-recording.ts';
import { sayLines } from '../recordings/say-lines.ts';
import { toJourney } from '../recordings/to-journey.ts';
import { toOverride } from '../recordings/to-override.ts';
import { understand } from '../recordings/understand.ts';
import type { Line, Way } from '../recordings/way.ts';
import { MendableError } from '../records/mendable-error.ts';
import { slug } from '../records/names.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export interface ImportOptions {
  /** The folder of the configuration. */
  config: string;
  journey: string;
  /** The council whose override it becomes; a journey of one's own when left out. */
  council?: string | undefined;
  title?: string | undefined;
  replace?: boolean | undefined;
  dryRun?: boolean | undefined;
}

type Around = Pick<Surroundings, 'cwd' | 'clock' | 'print'>;

/** Turns a recording of Chrome's Recorder into a council's override, or into a journey of one's own. */
export async function importRecording(
  file: string,
  options: ImportOptions,
  around: Around,
): Promise<ExitCode> {
  const folder = resolve(around.cwd, options.config);
  const configuration = await loadConfiguration(folder);
  const council = councilOf(options, configuration);
  const way = understand(readRecording(await readText(resolve(around.cwd, file))));
  const piece = council
    ? await overrideFrom(way, council, { options, folder, configuration }, around)
    : await journeyFrom(way, { options, folder, configuration });
  await refuseUnloadable(folder, piece);
  const path = join(folder, piece.file);
  if (!options.dryRun) await writeFileAtomic(path, piece.put.text);
  tell(way, council, configuration, piece, { path: relative(around.cwd, path) || path, options }, around);
  return 0;
}

interface Piece {
  file: 'councils.json' | 'journeys.json';
  put: PutIn;
  lines: readonly Line[];
  notes: readonly string[];
  /** What was written, in words, and as it is written. */
  what: string;
  written: unknown;
  next: string;
}

interface Given {
  options: ImportOptions;
  folder: string;
  configuration: Configuration;
}

function councilOf({ council: id, title }: ImportOptions, { councils }: Configuration): Council | null {
  if (id === undefined) return null;
  if (title !== undefined)
    throw new MendableError('--title is for a journey of your own: leave --council out.');
  const council = councils.find((candidate) => candidate.id === id);
  if (council) return council;
  const ids = councils.map((candidate) => candidate.id);
  throw new MendableError(`There is no council "${id}". ${suggest(id, ids)}`.trim());
}

async function overrideFrom(
  way: Way,
  council: Council,
  { options, folder, configuration }: Given,
  { clock }: Pick<Around, 'clock'>,
): Promise<Piece> {
  const journey = configuration.journeys.find(({ id }) => id === options.journey);
  if (!journey) {
    const ids = configuration.journeys.map(({ id }) => id);
    throw new MendableError(
      `There is no journey "${options.journey}". ${suggest(options.journey, ids)}\nLeave --council out to describe a new one.`,
    );
  }
  const { overrides, lines } = toOverride(way, journey, clock.now().toISOString().slice(0, 10));
  const text = await readFile(join(folder, 'councils.json'), 'utf8');
  const place = { council: council.id, journey: journey.id, replace: options.replace === true };
  return {
    file: 'councils.json',
    put: putOverrides(text, place, overrides),
    lines,
    notes: [],
    what: `${council.id}, overrides of ${journey.id}: ${Object.keys(overrides).join(', ')}`,
    written: { overrides: { [journey.id]: overrides } },
    next: `npm run kerb -- audit${configFlag(options)} --councils ${council.id} --journeys ${journey.id}`,
  };
}

async function journeyFrom(way: Way, { options, folder }: Given): Promise<Piece> {
  const id = options.journey;
  const checked = slug.safeParse(id);
  if (!checked.success)
    throw new MendableError(`--journey ${checked.error.issues[0]?.message ?? 'must be an id'}.`);
  if (shipped.some((journey) => journey.id === id))
    throw new MendableError(
      `"${id}" ships with Kerb. Add --council to say how one council does it, or choose another id.`,
    );
  if (options.title !== undefined && !/[\p{L}\p{N}]/u.test(options.title))
    throw new MendableError('--title must have letters or digits.');
  const { journey, lines, notes } = toJourney(way, { id, title: options.title });
  const text = await readFile(join(folder, 'journeys.json'), 'utf8').catch(nullIfMissing);
  const put = putJourney(text, { replace: options.replace === true }, journey);
  return {
    file: 'journeys.json',
    put,
    lines,
    notes,
    what: `the journey ${id}: ${journey.waypoints.map((waypoint) => waypoint.id).join(', ')}`,
    written: journey,
    next: `npm run kerb -- audit${configFlag(options)} --councils <id> --journeys ${id}`,
  };
}

function configFlag({ config }: ImportOptions): string {
  if (config === 'config') return '';
  return ` --config ${/^[\w./-]+$/.test(config) ? config : `'${config.replaceAll("'", "'\\''")}'`}`;
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Reads a file of people's making: not a folder or a device, not too large, and text. */
async function readText(path: string): Promise<string> {
  const unreadable = (why: string): MendableError => new MendableError(`Cannot read ${path}: ${why}.`);
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error.code === 'ENOENT' ? 'it does not exist' : String(error.code ?? error.message));
  });
  if (!about.isFile()) throw unreadable('it is no file');
  if (about.size > largestRecording)
    throw unreadable(
      `it has ${(about.size / 1e6).toFixed(1)} MB, and a recording of one journey has at most ${largestRecording / 1e6} MB`,
    );
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(String(error.code ?? error.message));
  });
  if (!isUtf8(bytes)) throw unreadable('it is not text in UTF-8');
  return bytes.toString('utf8');
}

/** Loads the whole configuration as it would be, from a copy, so that nothing is written that would not load. */
async function refuseUnloadable(folder: string, { file, put }: Piece): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'kerb-import-'));
  try {
    const copy = join(temporary, basename(folder) || 'config');
    await mkdir(copy);
    for (const name of await readdir(folder)) {
      if (name.endsWith('.json') && (await stat(join(folder, name))).isFile())
        await copyFile(join(folder, name), join(copy, name));
    }
    await writeFile(join(copy, file), put.text);
    await loadConfiguration(copy);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function tell(
  way: Way,
  council: Council | null,
  { councils }: Configuration,
  { lines, notes, put, what, written, next }: Piece,
  { path, options }: { path: string; options: ImportOptions },
  { print }: Pick<Around, 'print'>,
): void {
  for (const line of sayLines(lines)) print(line);
  for (const note of [...homeNotes(way, council ? [council] : councils), ...notes]) print(`Note: ${note}`);
  if (put.replaced !== null) print(`${options.dryRun ? 'Would replace' : 'Replaced'} what was there before.`);
  if (options.dryRun) {
    print(`Nothing was written. ${path} would get ${what}`);
    print(JSON.stringify(written, null, 2));
  } else {
    print(`Wrote ${path}: ${what}.`);
    print(`Try it: ${next}`);
  }
}

/** What is odd about where the recording begins. */
function homeNotes({ home }: Way, councils: readonly Council[]): string[] {
  if (!home) return ['The recording does not begin with an address; it is taken to begin at the home page.'];
  const own = councils.find(({ homePage }) => hostOf(new URL(homePage)) === hostOf(home));
  if (!own) {
    const [only, ...others] = councils;
    const expected =
      only && others.length === 0
        ? `${hostOf(new URL(only.homePage))}, where ${only.id} is`
        : 'any council of the configuration';
    return [`The recording begins at ${hostOf(home)}, not at ${expected}.`];
  }
  const isHomePage = home.pathname === new URL(own.homePage).pathname && home.search === '';
  return isHomePage
    ? []
    : [
        'The recording does not begin at the home page, and every journey of Kerb does: what lies between is missing.',
      ];
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}
