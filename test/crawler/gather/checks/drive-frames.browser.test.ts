import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { councilsFile } from '../../../../config/council.ts';
import { journeyFindings } from '../../../../crawler/measures/journey-findings.ts';
import type { Step } from '../../../../crawler/records/step.ts';
import { payCouncilTax } from '../../../../journeys/pay-council-tax.ts';
import { type Asked, type FixtureCouncil, page, type Reply } from '../../../fixtures/councils/council.ts';
import { type ServedCouncils, serveCouncils } from '../../../fixtures/councils/serve.ts';
import { gatherWalks } from '../../../fixtures/gather-walks.ts';

const own = 'www.framed.example';
const supplier = 'forms.supplier.example';

const whole = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="viewport" content="width=device-width"></head>
<body>${body}</body></html>`;

/** The council's page is clean. In the supplier's form one field refuses pasting, and the button shows no focus. */
const framedForm = whole(
  'Payment form',
  `<main><h1>Your reference</h1><form action="/sent"><label for="r">Council tax reference number</label>
<input id="r" name="reference" required>
<label for="p">Password</label> <input id="p" type="password" autocomplete="current-password" onpaste="return false">
<button style="outline:none;border:0;background:#003078;color:#fff;padding:12px 20px">Continue</button></form></main>`,
);

/** Says something else where it stands alone. */
const shy = whole(
  'Opening hours',
  `<main><h1>Opening hours</h1><p>Monday to Friday, 9am to 5pm.</p></main>
<script>if (top === self) document.querySelector('h1').textContent = 'See this on the website of your council'</script>`,
);

function answer({ host, path }: Asked): Reply {
  if (host === supplier) return page(path === '/hours' ? shy : framedForm);
  if (path === '/reference')
    return page(
      whole(
        'Pay your council tax – Framed Council',
        `<main><h1>Pay your council tax</h1><iframe src="http://${supplier}/form" title="Payment form" width="600" height="400"></iframe>
<iframe src="http://${supplier}/hours" title="Opening hours" width="600" height="200"></iframe></main>`,
      ),
    );
  return page(
    whole(
      'Framed Council',
      '<main><h1>Welcome to Framed Council</h1><a href="/reference">Pay your council tax</a></main>',
    ),
  );
}

const held: { server?: ServedCouncils; step?: Step; checks: string[] } = { checks: [] };

beforeAll(async () => {
  const made: FixtureCouncil = {
    ...{ id: 'framed', name: 'Framed Council', tier: 'unitary', country: 'England' },
    ...{ homePage: `http://${own}/`, sites: new Map([own, supplier].map((host) => [host, answer])) },
  };
  held.server = await serveCouncils([made]);
  const { id, name, tier, homePage } = made;
  const { councils } = councilsFile.parse({ councils: [{ id, name, tier, homePage }] });
  const walks = councils.map((council) => ({ council, journey: payCouncilTax, device: 'desktop' as const }));
  const { evidence } = await gatherWalks(walks, { hosts: held.server.hosts, profile: 'thorough' });
  const [walk] = evidence;
  const step = walk?.steps.at(-1);
  if (!walk || !step) throw new Error('Nothing was walked');
  held.step = step;
  held.checks = journeyFindings(walk)
    .filter(({ engine }) => engine === 'kerb')
    .map(({ check, selector }) => `${check} at ${selector}`);
}, 300_000);

afterAll(async () => held.server?.close());

const inFrame = (part: string) => (held.step?.examined ?? []).filter(({ frame }) => frame.includes(part));

describe('a form in a frame of another host', () => {
  test('is driven by itself, and its faults stand at their place in the frame', () => {
    expect(inFrame('nth-of-type(1)').find(({ what }) => what === 'paste')).toMatchObject({ reason: '' });
    expect(held.checks.filter((line) => line.startsWith('paste-refused'))).toEqual([
      'paste-refused at html > body > main > iframe:nth-of-type(1) | #p',
    ]);
    expect(held.checks.filter((line) => line.startsWith('focus-visible'))).toEqual([
      'focus-visible at html > body > main > iframe:nth-of-type(1) | html > body > main > form > button',
    ]);
  });

  test('is not gone through by keyboard a second time', () => {
    const walks = (held.step?.examined ?? []).filter(({ what }) => what === 'focus-walk');

    expect(walks.map(({ frame }) => frame)).toEqual(['']);
  });

  test('that is another page by itself is not tested, and says so', () => {
    const why = inFrame('nth-of-type(2)')
      .filter(({ facts }) => facts === null)
      .map(({ reason }) => reason);

    expect([...new Set(why)]).toEqual(['The page in the frame is another page by itself']);
  });
});
