import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { admissionTo } from '../../../crawler/gather/admit.ts';
import { systemClock } from '../../../crawler/gather/clock.ts';
import { Pace } from '../../../crawler/gather/pace.ts';
import { type Documents, readDocuments } from '../../../crawler/gather/read-documents.ts';
import { Robots } from '../../../crawler/gather/robots.ts';
import { type Step, step as stepSchema } from '../../../crawler/records/step.ts';
import { controlOf } from '../../builders/control-of.ts';
import { stepOf } from '../../builders/step-of.ts';
import { type DocumentsSite, serveDocuments } from '../../fixtures/documents-site.ts';

const home = 'http://www.wick.example';
const held: { site?: DocumentsSite; robots?: Robots } = {};

beforeAll(async () => {
  held.site = await serveDocuments();
  held.robots = new Robots({ userAgent: 'Kerb/test', hosts: held.site.hosts, milliseconds: 2000 });
});
beforeEach(() => {
  held.site?.asked.splice(0);
});
afterAll(async () => {
  await held.robots?.close();
  await held.site?.close();
});

/** A page that links to these files. */
function linking(...paths: string[]): Step {
  const controls = paths.map((path, index) =>
    controlOf(`Link to ${path}`, { ref: `c${index}`, href: `${home}${path}` }),
  );
  return stepOf('Council tax', { url: `${home}/council-tax`, controls });
}

interface Options {
  known?: Documents;
  isPrivate?: (url: string) => Promise<string | null>;
  /** What each file may take; more than any of these needs when left out. */
  milliseconds?: number;
}

/** Reads what these pages link to, as a walk of this council does. */
async function read(
  steps: readonly Step[],
  { known = new Map(), isPrivate = async () => null, milliseconds = 20_000 }: Options = {},
): Promise<readonly Step[]> {
  const { site, robots } = held;
  if (!site || !robots) throw new Error('nothing is served');
  const council = { homePage: home, ownSite: false, permission: undefined, secondsBetweenPages: undefined };
  const manners = { secondsBetweenPages: 5 };
  const { hosts } = site;
  const admission = admissionTo({ council, manners, robots, pace: new Pace(systemClock), hosts });
  await readDocuments(steps, {
    known,
    hosts,
    guard: { ...admission, isPrivate, paymentHosts: [] },
    userAgent: 'Kerb/test',
    milliseconds,
  });
  return steps;
}

const files = (): string[] => (held.site?.asked ?? []).filter((line) => !line.endsWith('/robots.txt'));

describe('reading the documents of a walk', () => {
  test('writes beside the step what each says of itself, or why it could not be read', async () => {
    const [step] = await read([linking('/files/good.pdf', '/files/locked.pdf', '/files/page.pdf')]);

    expect(step?.documents).toEqual([
      {
        url: `${home}/files/good.pdf`,
        name: 'Link to /files/good.pdf',
        ref: 'c0',
        facts: {
          title: 'Council tax bands',
          language: 'en-GB',
          isTagged: true,
          pages: 1,
          encrypted: false,
          showsTitle: true,
          hasText: true,
        },
        reason: '',
      },
      {
        url: `${home}/files/locked.pdf`,
        name: 'Link to /files/locked.pdf',
        ref: 'c1',
        facts: null,
        reason: 'The PDF asks for a password',
      },
      {
        url: `${home}/files/page.pdf`,
        name: 'Link to /files/page.pdf',
        ref: 'c2',
        facts: null,
        reason: 'The file is no PDF, whatever it is called',
      },
    ]);
    expect(step?.notGathered).toEqual([
      { what: 'the document “Link to /files/locked.pdf”', reason: 'The PDF asks for a password' },
      { what: 'the document “Link to /files/page.pdf”', reason: 'The file is no PDF, whatever it is called' },
    ]);
    expect(stepSchema.parse(step)).toEqual(step);
    expect(files()).toEqual(['GET /files/good.pdf', 'GET /files/locked.pdf', 'GET /files/page.pdf']);
  });

  test('reads office files too, by the same manners', async () => {
    const [step] = await read([linking('/files/form.docx', '/files/broken.docx', '/files/page.docx')]);

    expect(step?.documents).toMatchObject([
      {
        facts: {
          kind: 'docx',
          title: '',
          language: 'en-GB',
          text: { words: 4, paragraphs: 1, headings: 0 },
          pictures: 1,
          picturesWithoutText: 1,
        },
        reason: '',
      },
      { facts: null, reason: expect.stringMatching(/^The document is broken: /) },
      {
        facts: null,
        reason: 'The file is no Word, Excel, PowerPoint or OpenDocument file, whatever it is called',
      },
    ]);
    expect(step?.notGathered.map(({ what }) => what)).toEqual([
      'the document “Link to /files/broken.docx”',
      'the document “Link to /files/page.docx”',
    ]);
    expect(stepSchema.parse(step)).toEqual(step);
    expect(files()).toEqual(['GET /files/form.docx', 'GET /files/broken.docx', 'GET /files/page.docx']);
  });

  test('does not ask for old office files, names three of a page and counts the others', async () => {
    const [step] = await read([
      linking('/a.doc', '/b.xls', '/c.ppt', '/d.doc', '/e.doc', '/files/form.docx'),
    ]);
    const reason = 'It is an old Office file, which Kerb cannot read';

    expect(step?.documents?.map(({ ref }) => ref)).toEqual(['c5']);
    expect(step?.notGathered).toEqual([
      { what: 'the document “Link to /a.doc”', reason },
      { what: 'the document “Link to /b.xls”', reason },
      { what: 'the document “Link to /c.ppt”', reason },
      { what: '2 more old Office files linked, not read', reason: 'Kerb cannot read old Office files' },
    ]);
    expect(files()).toEqual(['GET /files/form.docx']);
  });

  test.each([
    ['/files/missing.pdf', 'The document answered 404'],
    ['/files/long.pdf', 'The document is longer than 20 MB'],
    ['/files/endless.pdf', 'The document is longer than 20 MB'],
    ['/private/plan.pdf', 'robots.txt asks robots to stay away'],
  ])('gives a reason for %s', async (path, reason) => {
    const [step] = await read([linking(path)]);

    expect(step?.documents).toMatchObject([{ facts: null, reason: expect.stringContaining(reason) }]);
    expect(files()).toEqual(path.startsWith('/private') ? [] : [`GET ${path}`]);
  });

  test.each(['/files/never.pdf', '/files/drip.pdf'])('waits for %s until its limit', async (path) => {
    const before = performance.now();
    const [step] = await read([linking(path)], { milliseconds: 1000 });

    expect(step?.documents).toMatchObject([
      { facts: null, reason: 'The document did not load: It took more than 1 s' },
    ]);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test('gives a reason for a server that is not there', async () => {
    const [step] = await read([
      stepOf('Council tax', { controls: [controlOf('Bands', { href: 'http://127.0.0.1:9/bands.pdf' })] }),
    ]);

    expect(step?.documents).toMatchObject([
      {
        facts: null,
        reason:
          'http://127.0.0.1:9/robots.txt gave no whole answer in time, and without it nothing may be visited',
      },
    ]);
  });

  test('reads three of a page and says how many more it links to', async () => {
    const [step] = await read([
      linking(
        '/files/good.pdf',
        '/files/bands.pdf',
        '/files/scan.pdf',
        '/files/locked.pdf',
        '/files/long.pdf',
      ),
    ]);

    expect(step?.documents?.map(({ ref }) => ref)).toEqual(['c0', 'c1', 'c2']);
    expect(step?.notGathered).toEqual([
      {
        what: '2 more documents linked, not read',
        reason: 'At most 3 are read for one step and 10 for one journey',
      },
    ]);
    expect(files()).toHaveLength(3);
  });

  test('says of a page without documents that it has none, and asks for nothing', async () => {
    const [step] = await read([linking('/council-tax/pay')]);

    expect([step?.documents, step?.notGathered]).toEqual([[], []]);
    expect(files()).toEqual([]);
  });

  test('asks once in a run for what several journeys link to, also where it is read at the same time', async () => {
    const known: Documents = new Map();
    const walks = [[linking('/files/bands.pdf')], [linking('/files/bands.pdf'), linking('/files/bands.pdf')]];
    await Promise.all(walks.map((steps) => read(steps, { known })));

    const all = walks.flat();
    expect(all.map(({ documents }) => documents?.[0]?.facts)).toMatchObject([
      { isTagged: false },
      { isTagged: false },
      { isTagged: false },
    ]);
    expect(files()).toEqual(['GET /files/bands.pdf']);
  });

  test('does not give one council what only another may ask for', async () => {
    const known: Documents = new Map();
    await read([linking('/files/bands.pdf')], { known });
    const [step] = await read([linking('/files/bands.pdf')], {
      known,
      isPrivate: async () => 'www.wick.example is on a private network',
    });

    expect(step?.documents).toMatchObject([
      { facts: null, reason: 'www.wick.example is on a private network' },
    ]);
  });
});
