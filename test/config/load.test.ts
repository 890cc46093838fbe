import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../config/load.ts';
import { journeys } from '../../journeys/list.ts';
import { folderWith, larkton, messageFor } from './config-folder.ts';

describe('loading a configuration', () => {
  test('gives councils, the journeys that ship with Kerb, and manners with their defaults', async () => {
    const configuration = await loadConfiguration(
      await folderWith({ 'councils.json': { councils: [larkton] } }),
    );

    expect(configuration.councils.map((council) => council.id)).toEqual(['larkton']);
    expect(configuration.journeys).toEqual(journeys);
    expect(configuration.manners.secondsBetweenPages).toBe(5);
  });

  test('names every problem at once, each with its field, what was found and what to write', async () => {
    const councils = [
      { ...larkton, homePage: 'www.larkton.gov.uk' },
      { ...larkton, id: 'murkwell', journeys: ['pay-counsil-tax'] },
    ];

    expect(
      await messageFor({ 'councils.json': { councils }, 'manners.json': { secondsBetweenPages: 1 } }),
    ).toBe(
      [
        'Cannot use config/councils.json: 1 problem',
        '',
        '  councils[0].homePage   is "www.larkton.gov.uk" but must start with https:// (or http://) and be an address',
        '                         Write "https://www.larkton.gov.uk".',
        '',
        'Cannot use config/manners.json: 1 problem',
        '',
        '  secondsBetweenPages   is 1 but must be at least 5',
      ].join('\n'),
    );
  });

  test('suggests the journey that was meant', async () => {
    const councils = [{ ...larkton, journeys: ['pay-counsil-tax'] }];

    expect(await messageFor({ 'councils.json': { councils } })).toContain(
      'names "pay-counsil-tax", which is not a journey\n                            Did you mean "pay-council-tax"?',
    );
  });

  test('suggests the field that was meant', async () => {
    const message = await messageFor({ 'councils.json': { councils: [{ ...larkton, homepage: 'x' }] } });

    expect(message).toContain('councils[0].homepage   is not a field that Kerb knows');
    expect(message).toContain('Did you mean "homePage"?');
  });

  test.each(['../etc', 'a/b', '..', 'Larkton', 'con larkton', '', 'x'.repeat(61)])(
    'refuses %j as an id, so that nothing can leave the output folder',
    async (id) => {
      expect(await messageFor({ 'councils.json': { councils: [{ ...larkton, id }] } })).toContain(
        'councils[0].id',
      );
    },
  );

  test('says that a file is missing, empty or not JSON', async () => {
    expect(await messageFor({})).toContain('config/councils.json: 1 problem\n\n  the file   does not exist');
    expect(await messageFor({ 'councils.json': ' ' })).toContain('the file   is empty');
    expect(await messageFor({ 'councils.json': '{"councils": [}' })).toContain('the file   is not JSON');
    expect(await messageFor({ 'councils.json': {} })).toContain('councils   is missing');
  });

  test('refuses a pace under five seconds on a site that is not one’s own', async () => {
    const hasty = { ...larkton, secondsBetweenPages: 0 };

    expect(await messageFor({ 'councils.json': { councils: [hasty] } })).toContain(
      'must be at least 5 on a site that is not your own',
    );
    expect(await messageFor({ 'councils.json': { councils: [{ ...hasty, ownSite: true }] } })).toBe(
      'no problem',
    );
  });

  test('refuses two councils of one id, and overrides for what does not exist', async () => {
    const overrides = { 'pay-council-tax': { paid: { name: 'Pay', checked: '2026-11-01' } }, 'pay-tax': {} };

    const message = await messageFor({ 'councils.json': { councils: [larkton, { ...larkton, overrides }] } });

    expect(message).toContain('councils[1].id');
    expect(message).toContain('names "paid", which is not a waypoint of pay-council-tax');
    expect(message).toContain('names "pay-tax", which is not a journey');
  });

  test('takes journeys of one’s own, and refuses expressions that are none', async () => {
    const journey = {
      id: 'open-application',
      title: 'Open an application',
      goal: 'Read one',
      par: { steps: 1, actions: 1, seconds: 5 },
      words: ['application'],
      waypoints: [
        { id: 'home', kind: 'home' },
        {
          id: 'application',
          kind: 'goal',
          follow: ['/^view details/i', 'More (all)'],
          evidence: [{ heading: '/reference/i' }],
        },
      ],
    };
    const configuration = await loadConfiguration(
      await folderWith({
        'councils.json': { councils: [larkton] },
        'journeys.json': { journeys: [journey] },
      }),
    );
    const own = configuration.journeys.find(({ id }) => id === 'open-application');

    expect(own?.waypoints[1]?.follow).toMatchObject({
      pattern: { source: '^view details', flags: 'i' },
      synonyms: [{ source: '^More \\(all\\)', flags: 'i' }],
    });
    const broken = {
      ...journey,
      waypoints: [journey.waypoints[0], { ...journey.waypoints[1], follow: ['/(/'] }],
    };
    expect(
      await messageFor({ 'councils.json': { councils: [larkton] }, 'journeys.json': { journeys: [broken] } }),
    ).toContain('must be plain words or an expression such as');
  });

  test('says of a journey of one’s own what is wrong, and where it begins and ends', async () => {
    const broken = {
      id: 'pay-rent',
      title: 'Pay rent',
      goal: 'Reach the form',
      par: { steps: 1, actions: 1, seconds: 5 },
      words: ['rent'],
      waypoints: [
        { id: 'home', kind: 'home' },
        { id: 'rent', kind: 'task', follow: ['Rent'] },
      ],
    };
    const message = await messageFor({
      'councils.json': { councils: [larkton] },
      'journeys.json': { journeys: [broken] },
    });

    expect(message).toBe(
      [
        'Cannot use config/journeys.json: 1 problem',
        '',
        '  journeys[0].waypoints   must begin with a waypoint of kind "home" and end with one of kind "goal"',
      ].join('\n'),
    );
  });
});
