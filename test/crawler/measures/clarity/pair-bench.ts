import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen, stop } from '../../../../crawler/demo/listen.ts';
import { goTo } from '../../../../crawler/gather/arrive.ts';
import { launchBrowser } from '../../../../crawler/gather/browser.ts';
import { lookClosely } from '../../../../crawler/gather/close-look/look-closely.ts';
import { observeStep } from '../../../../crawler/gather/observe-step.ts';
import type { Tab } from '../../../../crawler/gather/tab.ts';
import type { Control } from '../../../../crawler/records/control.ts';
import type { Evidence } from '../../../../crawler/records/evidence.ts';
import type { Step } from '../../../../crawler/records/step.ts';
import { journeyOf } from '../../../builders/journey-of.ts';
import { chosenOf, stepOf } from '../../../builders/step-of.ts';
import { openTab } from '../../../fixtures/open-tab.ts';

export const folder = join(import.meta.dirname, '../../../fixtures/clarity-pairs');

/** One browser, one window and one server: each page is read as a walk reads it. */
export interface PairBench {
  tab: Tab;
  /** The journey from a page by the link or button that carries `data-cta`, to a page whose heading the html element names. */
  read(html: string): Promise<Evidence>;
  close(): Promise<void>;
}

export async function openPairBench(): Promise<PairBench> {
  const browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  const tab = await openTab(browser);
  const shown = { html: '' };
  const server = createServer(({ url }, reply) => {
    const isStyle = url === '/pairs.css';
    reply.setHeader('content-type', isStyle ? 'text/css' : 'text/html; charset=utf-8');
    reply.end(isStyle ? readFileSync(join(folder, 'pairs.css')) : shown.html);
  });
  const address = `http://127.0.0.1:${await listen(server)}/page`;

  return {
    tab,
    read: async (html) => {
      shown.html = html;
      const change = await goTo(tab, address);
      if (change.kind !== 'load') throw new Error(`the page did not load: ${change.kind}`);
      await tab.rest();
      return readHere(tab);
    },
    close: async () => {
      await browser.close();
      await stop(server);
    },
  };
}

async function readHere(tab: Tab): Promise<Evidence> {
  const { choices: _, waitMs: __, ...observed } = await observeStep(tab, { prefix: '', keep: null });
  const step: Step = { ...stepOf('Here'), ...observed };
  const cta = await markedOf(tab, step.controls);
  await lookClosely(tab, step, cta.ref);
  const { leadsTo, url } = await tab.page.evaluate(() => ({
    leadsTo: document.documentElement.getAttribute('data-leads-to') ?? '',
    url: document.documentElement.getAttribute('data-leads-to-url') ?? location.href,
  }));

  return journeyOf(
    { heading: 'Here', ...step, chosen: chosenOf(cta.name, { ref: cta.ref }) },
    { heading: leadsTo, url },
  );
}

async function markedOf(tab: Tab, controls: readonly Control[]): Promise<Control> {
  const selectors = controls.map(({ selector }) => selector);
  const at = await tab.page.evaluate(
    (all) => all.findIndex((selector) => document.querySelector(selector)?.hasAttribute('data-cta')),
    selectors,
  );
  const cta = controls[at];
  if (!cta) throw new Error('nothing that carries data-cta was seen as a link or button');
  return cta;
}
