import type { Frame } from 'playwright';
import { z } from 'zod';
import { type MotionFacts, motionFacts } from '../../records/facts/motion-facts.ts';
import type { Tab } from '../tab.ts';
import { drive, type Stage } from './drive.ts';

/** A first look tells whether anything stirs; only then the page is watched for longer than WCAG 2.2.2 allows. */
const watch = { firstMs: 1200, longMs: 5500, onceMoreMs: 4500 };
/** A page that came by itself is watched for about as long as the one before, but no longer. */
const mostAgainMs = 8000;

const look = motionFacts.omit({ loads: true, refresh: true });
type Look = z.infer<typeof look>;
type Load = MotionFacts['loads'][number];

/** Does nothing and watches what moves, blinks, changes or loads by itself. */
export const motion = drive({
  what: 'motion',
  devices: ['desktop', 'mobile'],
  disturbs: false,
  mostMs: 25_000,
  gather: async (stage) => {
    const { tab } = stage;
    const answer = tab.guard.traffic.answerOf(tab.page);
    const refresh = answer?.headers().refresh ?? '';
    const loads: Load[] = [];
    const origin = { at: performance.now() - z.number().parse(await tab.call('documentAge')) };
    const url = tab.page.url();
    const atLoad = (frame: Frame): void => {
      if (frame !== tab.page.mainFrame() || loads.length >= 5) return;
      const isSame = withoutFragment(frame.url()) === withoutFragment(url);
      const now = performance.now();
      loads.push({ url: frame.url().slice(0, 2000), isSame, afterMs: Math.round(now - origin.at) });
      origin.at = now;
    };
    const document = await tab.documentId();
    tab.page.on('framenavigated', atLoad);
    try {
      const seen = await watchPage(stage);
      const isStill = (await tab.documentId()) === document;
      return motionFacts.parse({ ...seen, loads: isStill ? [] : loads, refresh });
    } catch (error) {
      if (!(await hasLeft(tab, document, loads))) throw error;
      return motionFacts.parse({ ...(await afterLoad(tab, loads)), loads, refresh });
    } finally {
      tab.page.off('framenavigated', atLoad);
    }
  },
});

/** Whether what went wrong is that the page went away; the word of it may come a little later. */
async function hasLeft(tab: Tab, document: string, loads: readonly Load[]): Promise<boolean> {
  const end = performance.now() + 1500;
  while (loads.length === 0 && performance.now() < end) await pause(100);
  return loads.length > 0 && (await tab.documentId().catch(() => '')) !== document;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? '';
}

async function watchPage({ tab }: Stage): Promise<Look> {
  const seen = look.parse(await tab.call('motionLook', { ...watch, elements: tab.limits.elements }));
  if (seen.animations.length === 0) return seen;
  await tab.page.emulateMedia({ reducedMotion: 'reduce' });
  const left = z.array(z.boolean()).parse(await tab.call('motionLeft'));
  await tab.page.emulateMedia({ reducedMotion: null });
  const animations = seen.animations.map((each, index) => ({ ...each, goesOnReduced: left[index] ?? false }));
  return { ...seen, animations };
}

/** The page went away while it was watched: whether it does so again is waited for. */
async function afterLoad(tab: Tab, loads: readonly Load[]): Promise<Look> {
  const first = loads[0]?.afterMs ?? 0;
  const end = performance.now() + Math.min(mostAgainMs, first + 3000);
  while (loads.length < 2 && performance.now() < end) await pause(200);
  await tab.page.waitForLoadState('domcontentloaded', { timeout: 3000 }).catch(() => undefined);
  return look.parse(
    await tab.call('motionLook', { firstMs: 0, longMs: 0, onceMoreMs: 0, elements: tab.limits.elements }),
  );
}
