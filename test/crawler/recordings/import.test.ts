import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../../config/load.ts';
import { type ImportOptions, importRecording } from '../../../crawler/commands/import.ts';
import { systemClock } from '../../../crawler/gather/clock.ts';
import { MendableError } from '../../../crawler/records/mendable-error.ts';
import { kerb } from '../../fixtures/kerb-process.ts';
import { testSurroundings } from '../../fixtures/surroundings.ts';
import { click, fixture, recordingOf, waitFor } from './recorded.ts';

const larkton = { id: 'larkton', name: 'Larkton', homePage: 'https://www.larkton.example/', tier: 'unitary' };
const murkwell = { ...larkton, id: 'murkwell', homePage: 'https://murkwell.example/' };
const secrets = /Wilhelmina|Oyelaran|LK9|C04|blue/;

async function folderWith(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-import-test-'));
  await mkdir(join(folder, 'config'));
  const all = {
    'config/councils.json': JSON.stringify({ councils: [murkwell, larkton] }),
    'recording.json': fixture('council-tax'),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) await writeFile(join(folder, name), content);
  return folder;
}

const councilsIn = (folder: string) => readFile(join(folder, 'config', 'councils.json'), 'utf8');

type Asked = Partial<ImportOptions> & { file?: string };
const toLarkton: Asked = { council: 'larkton', journey: 'pay-council-tax' };

/** What a recording in a folder makes Kerb print, on a fixed day. */
async function imported(folder: string, { file = 'recording.json', ...asked }: Asked): Promise<string[]> {
  const clock = { ...systemClock, now: () => new Date('2026-08-03T12:00:00Z') };
  const around = testSurroundings({ cwd: folder, clock });
  expect(await importRecording(file, { config: 'config', journey: 'bin-day', ...asked }, around)).toBe(0);
  return around.printed;
}

/** What the caller can mend: a message, and nothing written. */
async function refused(folder: string, asked: Asked): Promise<string> {
  const before = await councilsIn(folder);
  const message = await imported(folder, asked).then(
    () => expect.fail('it was imported'),
    (error: unknown) => (error instanceof MendableError ? error.message : expect.fail(String(error))),
  );
  expect(await councilsIn(folder)).toBe(before);
  expect(await readdir(join(folder, 'config'))).not.toContain('journeys.json');
  return message;
}

describe('kerb import', () => {
  test('is a command that says what it changed, and writes an override', async () => {
    const folder = await folderWith();

    const { code, stdout } = await kerb(
      ['import', 'recording.json', '--council', 'larkton', '--journey', 'pay-council-tax'],
      folder,
    );

    expect(code).toBe(0);
    expect(stdout).toContain('step 4: click "Money matters" → council-tax: follow /^Money matters$/i\n');
    expect(stdout).toContain('Wrote config/councils.json: larkton, overrides of pay-council-tax: ');
  });

  test('ends with 2 and without a stack when it refuses', async () => {
    const step = { type: 'waitForExpression', expression: 'window.secret' };
    const folder = await folderWith({ 'recording.json': recordingOf(click('Bins'), step) });

    const { code, stdout, stderr } = await kerb(['import', 'recording.json', '--journey', 'bin-day'], folder);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'Cannot import this recording:\n  step 3 (waitForExpression) would run code, and Kerb runs none\nDelete that step from the recording, then import it again.\n',
    );
  });
});

describe('an import of an override', () => {
  test('changes nothing else, and loads', async () => {
    const folder = await folderWith();

    const printed = await imported(folder, toLarkton);

    expect(printed.slice(-2)).toEqual([
      'Wrote config/councils.json: larkton, overrides of pay-council-tax: council-tax, pay, reference-form.',
      'Try it: npm run kerb -- audit --councils larkton --journeys pay-council-tax',
    ]);
    expect(printed.filter((line) => /^Note/.test(line))).toEqual([]);
    expect(JSON.parse(await councilsIn(folder))).toEqual({
      councils: [
        murkwell,
        {
          ...larkton,
          overrides: {
            'pay-council-tax': {
              'council-tax': { name: '/^Money matters$/i', checked: '2026-08-03' },
              pay: { name: '/^Pay it$/i', checked: '2026-08-03' },
              'reference-form': { name: '/^Go to the payment\\b/i', checked: '2026-08-03' },
            },
          },
        },
      ],
    });
    await loadConfiguration(join(folder, 'config'));
  });

  test('replaces another only when asked to', async () => {
    const folder = await folderWith();
    await imported(folder, toLarkton);

    expect(await refused(folder, toLarkton)).toContain(
      'has overrides of pay-council-tax already. Add --replace',
    );
    expect(await imported(folder, { ...toLarkton, replace: true })).toContain(
      'Replaced what was there before.',
    );
  });

  test('is only told of when asked to', async () => {
    const folder = await folderWith();
    const before = await councilsIn(folder);

    const printed = await imported(folder, { ...toLarkton, dryRun: true });

    expect(printed.at(-2)).toContain(
      'Nothing was written. config/councils.json would get larkton, overrides of pay-council-tax',
    );
    expect(printed.at(-1)).toContain('"name": "/^Pay it$/i"');
    expect(await councilsIn(folder)).toBe(before);
  });

  test('suggests the council and the journey that were meant', async () => {
    const folder = await folderWith();

    expect(await refused(folder, { ...toLarkton, council: 'larkten' })).toContain(
      'There is no council "larkten". Did you mean "larkton"?',
    );
    expect(await refused(folder, { ...toLarkton, journey: 'pay-counsil-tax' })).toContain(
      'Did you mean "pay-council-tax"?\nLeave --council out to describe a new one.',
    );
    expect(await refused(folder, { ...toLarkton, title: 'x' })).toContain(
      '--title is for a journey of your own',
    );
  });

  test('goes by a configuration elsewhere, also one behind a link', async () => {
    const folder = await folderWith();
    await symlink(join(folder, 'config'), join(folder, 'my config'));

    const printed = await imported(folder, { ...toLarkton, config: 'my config' });

    expect(printed.at(-2)).toContain('Wrote my config/councils.json');
    expect(printed.at(-1)).toContain("audit --config 'my config' --councils larkton");
    expect(await councilsIn(folder)).toContain('Money matters');
  });
});

describe('an import of a journey', () => {
  test('loads, and holds nothing that was typed', async () => {
    const folder = await folderWith({ 'recording.json': fixture('missed-bin') });

    const printed = await imported(folder, { journey: 'missed-bin', title: 'Say that a bin was missed' });

    const text = await readFile(join(folder, 'config', 'journeys.json'), 'utf8');
    const { journeys } = await loadConfiguration(join(folder, 'config'));
    expect(journeys.at(-1)).toMatchObject({
      id: 'missed-bin',
      version: 1,
      title: 'Say that a bin was missed',
    });
    expect(printed.join('\n')).not.toMatch(secrets);
    expect(text).not.toMatch(secrets);
    expect(printed).toContain(
      'Note: Par is the recorded way itself: 4 steps, 10 actions, 53 seconds by the keystroke-level model with 100 words read on each page. Lower it if a good website needs less.',
    );
    expect(printed.slice(-2)).toEqual([
      'Wrote config/journeys.json: the journey missed-bin: home, bins-and-recycling, which-bin-was-missed, about-you, thank-you-we-will.',
      'Try it: npm run kerb -- audit --councils <id> --journeys missed-bin',
    ]);
  });

  test('is a new version of the one that it replaces', async () => {
    const folder = await folderWith({ 'recording.json': fixture('missed-bin') });
    await imported(folder, { journey: 'missed-bin' });
    await imported(folder, { journey: 'missed-bin', replace: true });

    const text = await readFile(join(folder, 'config', 'journeys.json'), 'utf8');
    expect(JSON.parse(text).journeys).toMatchObject([{ id: 'missed-bin', version: 2 }]);
    await expect(imported(folder, { journey: 'missed-bin' })).rejects.toThrow(
      'There is a journey "missed-bin" already',
    );
  });

  test('has an id and a title of its own', async () => {
    const folder = await folderWith();

    expect(await refused(folder, { journey: 'pay-council-tax' })).toContain(
      '"pay-council-tax" ships with Kerb. Add --council',
    );
    for (const journey of ['../x', '__proto__', 'Bin day', ''])
      expect(await refused(folder, { journey })).toContain('must be small letters');
    expect(await refused(folder, { title: '…' })).toContain('--title must have letters');
  });
});

describe('an import of something else', () => {
  const large = `{"title":"${'x'.repeat(10_000_000)}","steps":[]}`;
  const endless = JSON.stringify({
    title: 'x',
    steps: Array.from({ length: 10_000 }, () => ({ type: 'close' })),
  });

  test.each([
    ['not JSON', 'not JSON', 'it is not JSON'],
    ['no recording', '{}', 'it has no list of "steps"'],
    ['far too large', large, 'it has 10.0 MB'],
    ['far too long', endless, 'it has 10,000 steps'],
    ['a name without end', recordingOf(click('x'.repeat(100_000))), 'step 2: "selectors'],
    ['a recording of nothing', recordingOf(), 'Nothing to import'],
  ])('is refused when it is %s', async (_, text, message) => {
    expect(await refused(await folderWith({ 'recording.json': text }), toLarkton)).toContain(message);
  });

  test('is refused when it is no file, is missing or is no text', async () => {
    const folder = await folderWith();
    await writeFile(join(folder, 'bytes.json'), Buffer.from([0xff, 0xfe, 0x00]));

    expect(await refused(folder, { ...toLarkton, file: 'config' })).toContain('it is no file');
    expect(await refused(folder, { ...toLarkton, file: '/dev/zero' })).toContain('it is no file');
    expect(await refused(folder, { ...toLarkton, file: 'nowhere.json' })).toContain('it does not exist');
    expect(await refused(folder, { ...toLarkton, file: 'bytes.json' })).toContain('it is not text in UTF-8');
  });

  test('does not touch a configuration that has problems of its own', async () => {
    const folder = await folderWith({ 'config/manners.json': '{"secondsBetweenPages":1}' });

    expect(await refused(folder, toLarkton)).toContain('Cannot use config/manners.json: 1 problem');
  });
});

describe('where a recording begins', () => {
  async function notesFor(recording: string, asked: Asked = toLarkton): Promise<string[]> {
    const printed = await imported(await folderWith({ 'recording.json': recording }), asked);
    return printed.filter((line) => /^Note: The recording /.test(line));
  }
  const beginning = (url: string) =>
    JSON.stringify({
      title: 'x',
      steps: [{ type: 'navigate', url }, click('Bins', { to: 'Bins' }), waitFor('Done', { css: 'h1' })],
    });

  test('is right on the home page, with or without "www."', async () => {
    expect(await notesFor(beginning('https://larkton.example/'))).toEqual([]);
    expect(await notesFor(beginning('https://murkwell.example/'), {})).toEqual([]);
  });

  test('is warned of on another page, on another site, or nowhere', async () => {
    expect(await notesFor(beginning('https://larkton.example/bins?secret=1'))).toEqual([
      'Note: The recording does not begin at the home page, and every journey of Kerb does: what lies between is missing.',
    ]);
    expect(await notesFor(beginning('https://murkwell.example/'))).toEqual([
      'Note: The recording begins at murkwell.example, not at larkton.example, where larkton is.',
    ]);
    expect(await notesFor(beginning('https://other.example/'), {})).toEqual([
      'Note: The recording begins at other.example, not at any council of the configuration.',
    ]);
    expect(await notesFor(JSON.stringify({ title: 'x', steps: [click('Bins')] }))).toEqual([
      'Note: The recording does not begin with an address; it is taken to begin at the home page.',
    ]);
  });
});
