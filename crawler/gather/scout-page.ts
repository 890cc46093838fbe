import type { Control, Field } from '../records/control.ts';
import type { DeviceName } from '../records/names.ts';
import type { Outcome } from '../records/outcome.ts';
import { goTo } from './arrive.ts';
import { contextOptions } from './device.ts';
import { type PageTools, seeArrival } from './gather-page.ts';
import { Guard } from './guard.ts';
import { inContext } from './in-context.ts';
import { outcomeOfBlock, outcomeOfFailure } from './outcome-of.ts';
import { reasonOf } from './reason-of.ts';
import { seeChoices } from './see-choices.ts';
import { Tab } from './tab.ts';
import { TookTooLong, within } from './time-limit.ts';
import { undisturbed } from './undisturbed.ts';

/** What can be chosen and filled on a page; nothing is tested. */
export interface Scouted {
  url: string;
  outcome: Outcome;
  title: string;
  controls: Control[];
  fields: Field[];
}

/** Loads one address and looks at what can be chosen there. Does not throw for anything that the page does. */
export async function scoutPage(
  url: string,
  device: DeviceName,
  { browser, kerb, about, limits, guard: options }: PageTools,
): Promise<Scouted> {
  const identity = contextOptions(device, { kerb, browser: browser.version(), about });
  return inContext(browser, identity, async (context) => {
    const guard = await Guard.attach(context, options);
    const tab = await Tab.open(context, guard, limits);
    return within(limits.pageMs + limits.checkMs, 'The page', look(tab, url));
  }).catch((error: unknown) => {
    const reason = reasonOf(error);
    return nothing(
      url,
      error instanceof TookTooLong ? { kind: 'timed-out', reason } : outcomeOfFailure(reason),
    );
  });
}

async function look(tab: Tab, url: string): Promise<Scouted> {
  const change = await goTo(tab, url);
  if (change.kind === 'blocked') return nothing(url, outcomeOfBlock(change.blocked));
  if (change.kind !== 'load')
    return nothing(url, outcomeOfFailure(change.kind === 'failed' ? change.error : 'the page did not load'));
  return undisturbed(tab, async () => {
    const { refused, finalUrl, title } = await seeArrival(tab, url);
    if (refused) return nothing(finalUrl ?? url, refused);
    const { controls, fields } = await seeChoices(tab);
    return { url: tab.page.url(), title, controls, fields, outcome: { kind: 'reached', reason: '' } };
  });
}

function nothing(url: string, outcome: Outcome): Scouted {
  return { url, outcome, title: '', controls: [], fields: [] };
}
