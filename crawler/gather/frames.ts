import type { Frame, Page } from 'playwright';
import { z } from 'zod';
import { area, box } from '../records/control.ts';
import type { Limits } from './limits.ts';
import { PageWorld } from './page-world.ts';
import { within } from './time-limit.ts';

const frameFacts = z.array(z.object({ selector: z.string(), box, area }));
type FrameFacts = z.infer<typeof frameFacts>[number];

/** A frame that a resident can see, with our own world inside it and where it stands on the page. */
export interface FrameSight {
  /** Such as "frame0", or "frame0.1" for a frame within a frame; stable within a view only. */
  key: string;
  /** Finds it in the page; for a frame within a frame, " | " stands between the two. */
  selector: string;
  frame: Frame;
  world: PageWorld;
  area: FrameFacts['area'];
  box: FrameFacts['box'];
}

/** Frames within frames are looked into no deeper than this. */
const deepest = 2;

/** The frames on the screen. One that cannot be read (gone, refused, without end) is left out. */
export async function findFrames(
  page: Page,
  world: PageWorld,
  limits: Limits,
  known: readonly FrameSight[],
): Promise<FrameSight[]> {
  const sights = await framesIn(page.mainFrame(), { page, world, limits, known, prefix: 'frame', depth: 1 });
  const kept = new Set(sights.map((sight) => sight.world));
  await Promise.all(known.filter((sight) => !kept.has(sight.world)).map((sight) => sight.world.close()));
  return sights;
}

interface Place {
  page: Page;
  world: PageWorld;
  limits: Limits;
  known: readonly FrameSight[];
  prefix: string;
  depth: number;
}

async function framesIn(parent: Frame, place: Place): Promise<FrameSight[]> {
  const { world, limits, prefix, depth } = place;
  const answer = await world.call('frameFacts', limits, limits.checkMs).catch(() => []);
  const found: FrameSight[] = [];
  for (const [index, facts] of frameFacts.parse(answer).entries()) {
    const sight = await sightOf(parent, facts, `${prefix}${index}`, place);
    if (!sight) continue;
    found.push(sight);
    if (depth >= deepest) continue;
    const inner = await framesIn(sight.frame, {
      ...place,
      world: sight.world,
      prefix: `${sight.key}.`,
      depth: depth + 1,
    });
    found.push(
      ...inner.map((each) => ({
        ...each,
        selector: `${sight.selector} | ${each.selector}`,
        area: sight.area,
        box: shifted(each.box, sight.box),
      })),
    );
  }
  return found;
}

function shifted(inner: FrameFacts['box'], outer: FrameFacts['box']): FrameFacts['box'] {
  return { ...inner, x: inner.x + outer.x, y: inner.y + outer.y };
}

async function sightOf(
  parent: Frame,
  facts: FrameFacts,
  key: string,
  { page, known, limits }: Place,
): Promise<FrameSight | null> {
  const open = async (): Promise<FrameSight | null> => {
    const handle = await parent.locator(facts.selector).first().elementHandle({ timeout: 2000 });
    const frame = await handle?.contentFrame();
    await handle?.dispose();
    if (!frame || !/^(https?|about|blob|data):/.test(frame.url())) return null;
    const before = known.find((sight) => sight.frame === frame);
    const world =
      before && (await answers(before.world)) ? before.world : await PageWorld.inFrame(page, frame);
    return { key, selector: facts.selector, frame, world, area: facts.area, box: facts.box };
  };
  return within(Math.min(5000, limits.checkMs), 'Looking into a frame', open()).catch(() => null);
}

async function answers(world: PageWorld): Promise<boolean> {
  return world.documentId().then(
    () => true,
    () => false,
  );
}
