import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { councilsFile } from '../../../config/council.ts';
import { keyboardCompletion } from '../../../crawler/measures/keyboard-completion.ts';
import type { Answer } from '../../../crawler/records/answer.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { type FixtureCouncil, page } from '../../fixtures/councils/council.ts';
import { type ServedCouncils, serveCouncils } from '../../fixtures/councils/serve.ts';
import { gatherWalks } from '../../fixtures/gather-walks.ts';

/** A cookie banner over the foot of the window; its answer is kept in a cookie. */
const banner = `<div class="cookies" role="region" aria-label="Cookies" style="position: fixed; bottom: 0; left: 0; right: 0; height: 200px; background: #ddd">
<p>We use cookies.</p><button type="button">Accept cookies</button> <button type="button">Reject cookies</button></div>
<script>const banner = document.querySelector('.cookies');
if (document.cookie.includes('answered')) banner.remove();
for (const button of banner.querySelectorAll('button'))
  button.onclick = () => { document.cookie = 'answered=1; path=/'; banner.remove(); };</script>`;

const header = '<header><a href="/">Council</a> <a href="/bins">Bins</a></header>';

const whole = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><meta name="viewport" content="width=device-width">
<body>${body}</body></html>`;

const home = `${banner}${header}<main style="min-height: 1200px"><h1>Welcome</h1>
<p><a href="/pay">Pay your council tax</a></p></main>`;
const form = `${header}<main><h1>Pay</h1><form action="/next"><label for="r">Council tax reference number</label>
<input id="r"><button>Continue</button></form></main>`;

const pays: Record<string, string> = {
  keys: '<p><a href="/help">Help with paying</a></p><p><a href="/form">Pay council tax online</a></p>',
  mouse: `<p><span role="link" style="cursor: pointer" onclick="location.href = '/form'">Pay council tax online</span></p>`,
};

function councilOf(id: string): FixtureCouncil {
  const host = `www.${id}.example`;
  const pages = new Map([
    ['/', whole('Council', home)],
    ['/pay', whole('Pay', `${header}<main><h1>Pay your council tax</h1>${pays[id]}</main>`)],
    ['/form', whole('Your reference', form)],
  ]);
  return {
    id,
    name: id,
    tier: 'unitary',
    country: 'England',
    homePage: `http://${host}/`,
    sites: new Map([[host, ({ path }) => page(pages.get(path) ?? '', pages.has(path) ? 200 : 404)]]),
  };
}

const held: { server?: ServedCouncils; evidence?: Evidence[] } = {};

beforeAll(async () => {
  const made = Object.keys(pays).map(councilOf);
  held.server = await serveCouncils(made);
  const { councils } = councilsFile.parse({
    councils: made.map(({ id, name, tier, homePage }) => ({ id, name, tier, homePage })),
  });
  const walks = councils.map((council) => ({ council, journey: payCouncilTax, device: 'desktop' }) as const);
  const { evidence } = await gatherWalks(walks, { hosts: held.server.hosts, profile: 'thorough' });
  held.evidence = evidence;
}, 400_000);

afterAll(async () => held.server?.close());

function answerAt(id: string): Answer {
  const evidence = held.evidence?.find(({ council }) => council.id === id);
  if (evidence?.outcome.kind !== 'reached') throw new Error(`${id}: ${evidence?.outcome.reason}`);
  return keyboardCompletion.measure(evidence);
}

describe('a journey gone by keyboard', () => {
  test('counts the presses of the whole way, the banner over the page too', () => {
    // Home: Accept, Reject, Enter; then Council, Bins, Pay, Enter. Pay: Council, Bins, Help, Pay, Enter.
    expect(answerAt('keys')).toMatchObject({
      value: 'yes',
      parts: [
        { id: 'presses', value: 12, parts: [{ value: 9 }, { value: 3 }, { value: 0 }] },
        { id: 'step-0', value: 7 },
        { id: 'step-1', value: 5 },
        { id: 'step-2', value: 0 },
      ],
    });
  });

  test('says where it cannot be done: a link that only a mouse can use', () => {
    expect(answerAt('mouse')).toMatchObject({
      value: 'no',
      parts: [
        { id: 'presses', value: null },
        { id: 'step-0', value: 7 },
        { id: 'step-1', value: 'cannot be done', note: expect.stringMatching(/answers to the mouse/) },
        { id: 'step-2', value: 0 },
      ],
    });
  });
});
