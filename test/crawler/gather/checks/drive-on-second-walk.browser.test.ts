import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { councilsFile } from '../../../../config/council.ts';
import { ownJourney, toJourney } from '../../../../config/own-journey.ts';
import { journeyFindings } from '../../../../crawler/measures/journey-findings.ts';
import type { Evidence } from '../../../../crawler/records/evidence.ts';
import {
  type Asked,
  type FixtureCouncil,
  page,
  type Reply,
  redirectTo,
} from '../../../fixtures/councils/council.ts';
import { type ServedCouncils, serveCouncils } from '../../../fixtures/councils/serve.ts';
import { gatherWalks } from '../../../fixtures/gather-walks.ts';

const host = 'www.session.example';

const whole = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title} – Session Council</title><meta name="viewport" content="width=device-width"></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;

const question = (title: string, field: string, error = ''): Reply =>
  page(
    whole(
      title,
      `${error && `<p>${error}</p>`}<form method="post" novalidate><label for="f">${field}</label> <input id="f" name="f">
<button style="outline:none;border:0;background:#003078;color:#fff;padding:12px 20px">Continue</button></form>`,
    ),
  );

/** The session lives from "Start now" until the form is sent; without it every address leads home. */
let isBegun = false;

function answer({ path, method, body }: Asked): Reply {
  const isEmpty = body === 'f=';
  if (path === '/start' && method === 'POST') {
    isBegun = true;
    return redirectTo('/word');
  }
  if (path === '/start')
    return page(whole('Ask for a permit', '<form method="post"><button>Start now</button></form>'));
  if (path === '/sent') return page(whole('Your permit was asked for', '<p>We write to you.</p>'));
  if (path === '/word' && isBegun) {
    if (method === 'POST' && !isEmpty) {
      isBegun = false;
      return redirectTo('/sent');
    }
    return question(
      'Your reference',
      'Reference',
      method === 'POST' ? 'There is a problem: give your reference' : '',
    );
  }
  if (path !== '/') return redirectTo('/');
  return page(whole('Welcome', '<a href="/start">Ask for a permit</a>'));
}

const permit = toJourney(
  ownJourney.parse({
    ...{
      id: 'ask-for-a-permit',
      title: 'Ask for a permit',
      goal: 'Be told that it was asked for',
      words: ['permit'],
    },
    par: { steps: 4, actions: 4, seconds: 60 },
    answers: [{ question: '/reference/i', data: 'account-reference' }],
    waypoints: [
      { id: 'home', kind: 'home' },
      {
        id: 'start',
        kind: 'task',
        follow: ['Ask for a permit'],
        evidence: [{ heading: 'Ask for a permit' }],
      },
      { id: 'sent', kind: 'goal', follow: ['Start now'], evidence: [{ heading: '/was asked for/' }] },
    ],
  }),
);

const held: { server?: ServedCouncils; evidence?: Evidence } = {};

beforeAll(async () => {
  const made: FixtureCouncil = {
    ...{ id: 'session', name: 'Session Council', tier: 'unitary', country: 'England' },
    ...{ homePage: `http://${host}/`, sites: new Map([[host, answer]]) },
  };
  held.server = await serveCouncils([made]);
  const { id, name, tier, homePage } = made;
  const maySendTo = [`http://${host}/start`, `http://${host}/word`];
  const { councils } = councilsFile.parse({
    councils: [{ id, name, tier, homePage, environment: 'test', maySendTo }],
  });
  const walks = councils.map((council) => ({ council, journey: permit, device: 'desktop' as const }));
  const { evidence } = await gatherWalks(walks, { hosts: held.server.hosts, profile: 'thorough' });
  held.evidence = evidence[0];
}, 300_000);

afterAll(async () => held.server?.close());

describe('a journey of a test environment whose session ends with it', () => {
  test('is walked to its end', () => {
    const { outcome, steps } = held.evidence ?? {};

    expect(outcome?.kind, outcome?.reason).toBe('reached');
    expect(steps?.map(({ url }) => new URL(url).pathname)).toEqual(['/', '/start', '/word', '/sent']);
  });

  test('has the page of the session driven on a second walk', () => {
    const step = held.evidence?.steps[2];
    const drives = step?.examined.filter(({ what }) =>
      ['focus-visible', 'reflow', 'focus-walk'].includes(what),
    );

    expect(drives?.map(({ what, reason }) => [what, reason])).toEqual([
      ['focus-walk', ''],
      ['focus-visible', ''],
      ['reflow', ''],
    ]);
    expect(step?.notGathered).toEqual([]);
  });

  test('finds what is wrong there, once', () => {
    const found = held.evidence ? journeyFindings(held.evidence) : [];

    expect(
      found
        .filter(({ check }) => check === 'focus-visible')
        .map(({ places }) => places.map(({ step }) => step)),
    ).toEqual([[2]]);
  });
});
