import { z } from 'zod';
import { box } from '../records/control.ts';
import type { Action, Step } from '../records/step.ts';
import type { Tab } from './tab.ts';

const bannerFacts = z
  .object({
    name: z.string(),
    box,
    covers: z.boolean(),
    refusal: z.object({ selector: z.string(), name: z.string() }).nullable(),
  })
  .nullable();
export type BannerFacts = z.infer<typeof bannerFacts>;

/** The cookie banner on the screen, if there is one. */
export async function seeBanner(tab: Tab): Promise<BannerFacts> {
  return bannerFacts.parse(await tab.call('bannerFacts', tab.limits).catch(() => null));
}

/**
 * Says no to cookies, and tells what was done. A banner without a way to say no is left as it is. One that came back
 * because we kept its own request from the network is `ours`: it is answered again, and not counted.
 */
export async function answerBanner(
  tab: Tab,
  facts: NonNullable<BannerFacts>,
  { ours }: { ours: boolean },
): Promise<{ banner: Step['banner']; actions: Action[] }> {
  const { name, box: where, covers, refusal } = facts;
  const left = { banner: { name, box: where, covers, answeredWith: null, gone: false, ours }, actions: [] };
  if (!refusal) return left;
  try {
    await tab.page.locator(refusal.selector).first().click({ timeout: 3000 });
    await tab.rest();
  } catch {
    return left;
  }
  const after = await seeBanner(tab);
  const gone = after === null || after.name !== name;
  return {
    banner: { name, box: where, covers, answeredWith: refusal.name, gone, ours },
    actions: [
      {
        kind: 'dismiss',
        ref: null,
        role: 'button',
        name: refusal.name,
        characters: 0,
        forced: covers && !ours,
      },
    ],
  };
}
