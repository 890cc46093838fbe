import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Control } from '../../../../crawler/records/control.ts';
import { openPairBench, type PairBench } from '../../measures/clarity/pair-bench.ts';

const bench: { open?: PairBench } = {};

beforeAll(async () => {
  bench.open = await openPairBench();
});
afterAll(async () => bench.open?.close());

function opened(): PairBench {
  if (!bench.open) throw new Error('there is no browser');
  return bench.open;
}

const head =
  '<!doctype html><html lang="en" data-leads-to="Pay"><meta charset="utf-8"><title>Here</title><body style="margin: 0; background: #fff; font: 20px/30px Arial">';

/** The controls of a page by name, after the one with `data-cta` was looked at closely. */
async function controlsOf(body: string): Promise<Map<string, Control>> {
  const [step] = (await opened().read(`${head}<main><h1>Here</h1>${body}</main>`)).steps;

  expect(step?.notGathered).toEqual([]);
  return new Map((step?.controls ?? []).map((control) => [control.name, control]));
}

/** A ground of one colour that only pixels can tell. */
const ground = (colour: string) => `background: linear-gradient(${colour}, ${colour})`;

test('reads by its pixels how far a text stands out that lies over a gradient', async () => {
  const button = (name: string, colour: string, mark = '') =>
    `<p><a ${mark} href="/${name}" style="display: inline-block; padding: 10px; color: #fff; ${ground(colour)}">${name}</a></p>`;
  const controls = await controlsOf(
    button('Pay', '#767676', 'data-cta') + button('Report', '#000000') + button('Apply', '#ffffff'),
  );

  // White on #767676 is 4.54:1, on black 21:1, on white 1:1; what is around them is white.
  expect(controls.get('Pay')?.pixels?.text).toEqual({ typical: 4.54, least: 4.54 });
  expect(controls.get('Report')?.pixels).toEqual({
    text: { typical: 21, least: 21 },
    edge: { typical: 21, least: 21 },
  });
  expect(controls.get('Apply')?.pixels?.edge).toEqual({ typical: 1, least: 1 });
});

test('looks at what is further down the page too, and scrolls nothing', async () => {
  const controls = await controlsOf(
    `<div style="height: 1500px"></div><a data-cta href="/pay" style="display: inline-block; padding: 10px; color: #fff; ${ground('#000')}">Pay</a><div style="height: 900px"></div>`,
  );

  expect(controls.get('Pay')?.pixels?.text).toEqual({ typical: 21, least: 21 });
  expect(await opened().tab.page.evaluate(() => scrollY)).toBe(0);
});

test('leaves letters with a shadow to people, and looks at none whose styles tell', async () => {
  const controls = await controlsOf(
    `<p><a data-cta href="/pay" style="color: #fff; text-shadow: 0 0 4px #000; ${ground('#999')}">Pay</a></p><p><a href="/plain">Plain</a></p>`,
  );

  expect(controls.get('Pay')?.pixels?.text).toBeNull();
  expect(controls.get('Plain')?.pixels).toBeUndefined();
});

test('says what changes when it is pointed at or has the focus, also by what is around it', async () => {
  const controls = await controlsOf(
    `<style>a { color: #1d70b8; transition: color 5s } li:hover a { color: #003078; text-decoration-thickness: 3px } a:focus { outline: 3px solid; background: #ffdd00 }</style><ul><li><a data-cta href="/pay">Pay</a></li></ul>`,
  );

  expect(controls.get('Pay')?.states).toEqual({
    hover: ['text', 'underline'],
    focus: ['background', 'outline'],
  });
});

test('finds nothing where nothing changes', async () => {
  const controls = await controlsOf(
    '<style>a:focus { outline: 0 }</style><p><a data-cta href="/pay">Pay</a></p>',
  );

  expect(controls.get('Pay')?.states).toEqual({ hover: [], focus: [] });
});

test('leaves the page as it was: no event is heard, no style is left', async () => {
  const heard =
    '<script>for (const kind of ["mouseover", "mousemove", "focusin", "scroll", "keydown"]) addEventListener(kind, () => { document.body.dataset.heard = kind }, true)</script>';
  await controlsOf(`${heard}<p><a data-cta href="/pay" style="${ground('#eee')}">Pay</a></p>`);
  const left = await opened().tab.page.evaluate(() => ({
    heard: document.body.dataset.heard ?? 'nothing',
    sheets: document.adoptedStyleSheets.length,
    style: document.querySelector('a')?.getAttribute('style'),
  }));

  expect(left).toEqual({ heard: 'nothing', sheets: 0, style: ground('#eee') });
});
