import { describe, expect, test } from 'vitest';
import { councilsFile } from '../../config/council.ts';
import { larkton, messageFor } from './config-folder.ts';

const ours = { ...larkton, ownSite: true };
const murkwell = { ...larkton, id: 'murkwell', name: 'Murkwell' };

const about = (...councils: unknown[]) => messageFor({ 'councils.json': { councils } });

/** The lines below the heading, without the spaces that align them. */
async function problemsOf(...councils: unknown[]): Promise<string[]> {
  const lines = (await about(...councils)).split('\n').slice(2);
  return lines.map((line) => line.trim().replace(/ {3,}/, ' | '));
}

describe('a council in the configuration', () => {
  test('needs an id, a name, a home page and a tier; all else has a default or is left out', () => {
    expect(councilsFile.parse({ councils: [larkton] })).toEqual({
      sources: {},
      councils: [
        {
          ...larkton,
          ownSite: false,
          environment: 'live',
          maySendTo: [],
          languages: ['en'],
          overrides: {},
        },
      ],
    });
  });

  test('is in Welsh and English in Wales, unless it says otherwise', () => {
    const languages = (more: object) =>
      councilsFile.parse({ councils: [{ ...larkton, ...more }] }).councils[0]?.languages;

    expect(languages({ country: 'Wales' })).toEqual(['en', 'cy']);
    expect(languages({ country: 'Wales', languages: ['en'] })).toEqual(['en']);
    expect(languages({ country: 'Scotland' })).toEqual(['en']);
  });

  test('has a population above 0 or none at all', async () => {
    expect(await problemsOf({ ...larkton, population: 0 })).toEqual([
      'councils[0].population | is 0 but must be more than 0',
    ]);
  });

  test('says its GSS code and the day of the last check as such', async () => {
    expect(await problemsOf({ ...larkton, gss: '12UB', checked: 'yesterday' })).toEqual([
      'councils[0].gss | is "12UB" but must be a GSS code such as "E07000008"',
      'councils[0].checked | is "yesterday" but must be a day such as "2026-11-01", or "not yet checked"',
    ]);
    expect(await about({ ...larkton, gss: 'E07000008', checked: '2026-11-01' })).toBe('no problem');
    expect(await about({ ...larkton, checked: 'not yet checked' })).toBe('no problem');
  });

  test('names sources that the file has, for itself and for its planning registers', async () => {
    const address = 'https://planning.larkton.example/';
    const council = {
      ...larkton,
      sources: ['our-list', 'their-lst'],
      planningRegisters: [
        { address, source: 'our-list' },
        { address, source: 'memory' },
      ],
    };
    const sources = { 'our-list': { title: 'Our list' }, 'their-list': { title: 'Theirs' } };

    expect(await messageFor({ 'councils.json': { sources, councils: [council] } })).toBe(
      [
        'Cannot use config/councils.json: 2 problems',
        '',
        '  councils[0].sources[1]                    names "their-lst", which is not a key of the sources at the top of the file',
        '                                            Did you mean "their-list"?',
        '  councils[0].planningRegisters[1].source   names "memory", which is not a key of the sources at the top of the file',
        '                                            Write one of: our-list, their-list.',
      ].join('\n'),
    );
  });

  test('refuses a key of a source that is no slug', async () => {
    expect(
      await messageFor({ 'councils.json': { sources: { 'Our list': { title: 'x' } }, councils: [larkton] } }),
    ).toContain('sources.Our list   is a name that cannot stand here: it must be small letters, digits');
  });

  test('lists peers that exist, each once and never itself', async () => {
    const peers = ['murkwell', 'larkton', 'murkwel', 'murkwell'];

    expect(await problemsOf({ ...larkton, peers }, murkwell)).toEqual([
      'councils[0].peers[2] | names "murkwel", which is not a council of this file',
      'Did you mean "murkwell"?',
      'councils[0].peers[1] | names the council itself',
      'Leave it out.',
      'councils[0].peers[3] | names "murkwell" a second time',
      'Leave it out.',
    ]);
    expect(await about({ ...larkton, peers: ['murkwell'] }, murkwell)).toBe('no problem');
  });
});

describe('a test environment', () => {
  const sendTo = (...maySendTo: string[]) => ({ ...ours, environment: 'test', maySendTo });

  test('is one’s own site', async () => {
    expect(await problemsOf({ ...larkton, environment: 'test' })).toEqual([
      'councils[0].environment | is "test" but may be so only on a site that you answer for',
      'Write "ownSite": true beside it if you do; else "live".',
    ]);
    expect(await about({ ...ours, environment: 'test' })).toBe('no problem');
  });

  test('alone may be sent forms', async () => {
    expect(await problemsOf({ ...ours, maySendTo: ['https://forms.larkton.example/'] })).toEqual([
      'councils[0].maySendTo | names an address but nothing is ever sent on a live site',
      'Write "environment": "test" beside it if it is one; else leave maySendTo out.',
    ]);
    expect(await about(sendTo('https://forms.larkton.example/try/', 'http://127.0.0.1:8080/'))).toBe(
      'no problem',
    );
  });

  test.each([
    ['forms.larkton.example/', 'must start with https:// (or http://) and be an address'],
    ['ftp://forms.larkton.example/', 'must start with https:// (or http://) and be an address'],
    ['https://me:secret@forms.larkton.example/', 'must not hold a user name or password'],
    ['https://forms.larkton.example/?form=1', 'must end with its path, without "?" or "#"'],
    ['https://forms.larkton.example/#form', 'must end with its path, without "?" or "#"'],
  ])('is not sent forms to %s', async (address, reason) => {
    expect((await problemsOf(sendTo(address)))[0]).toContain(
      `councils[0].maySendTo[0] | is "${address}" but ${reason}`,
    );
  });

  test('says what to write instead of an address with a query', async () => {
    expect((await problemsOf(sendTo('https://forms.larkton.example/try?form=1#top')))[1]).toBe(
      'Write "https://forms.larkton.example/try".',
    );
  });

  test('is one of two words', async () => {
    expect((await problemsOf({ ...ours, environment: 'tests' }))[1]).toBe('Did you mean "test"?');
  });
});

describe('test data of a council’s own', () => {
  test('has names that the journeys know', async () => {
    expect(await problemsOf({ ...larkton, testData: { postcde: 'LK1 1AA' } })).toEqual([
      'councils[0].testData.postcde | is not a field that Kerb knows',
      'Did you mean "postcode"?',
    ]);
  });

  test('is some words, at most 200 characters of them', async () => {
    expect(await about({ ...larkton, testData: { postcode: 'LK1 1AA', word: 'x'.repeat(200) } })).toBe(
      'no problem',
    );
    const [empty, long] = await problemsOf({
      ...larkton,
      testData: { postcode: '  ', word: 'x'.repeat(201) },
    });
    expect(empty).toBe('councils[0].testData.postcode | is "  " but must not be empty');
    expect(long).toMatch(/^councils\[0\]\.testData\.word \| is "x+… but must be at most 200 characters$/);
  });
});
