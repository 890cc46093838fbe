import type { Examined } from '../../records/examined.ts';
import type { DriveName } from '../../records/facts/list.ts';
import { goTo } from '../arrive.ts';
import type { Tab } from '../tab.ts';
import { within } from '../time-limit.ts';
import type { Stage } from './drive.ts';
import { drivePage } from './examine.ts';
import { drives } from './list.ts';
import { untestedDrives } from './untested.ts';

/** A page inside a frame of the page that is driven, as it stood there. */
export interface FramedPage {
  /** Finds the frame in the page. */
  selector: string;
  url: string;
  /** Of the frame, in CSS pixels. */
  width: number;
  headings: readonly string[];
}

/** These look into the frames by themselves, from the page that holds them. */
const withFrames: readonly DriveName[] = ['focus-walk', 'mouse-only', 'skip-link', 'hover'];

const mostFrames = 3;
/** Frames hold forms and maps; of one that is smaller than this nobody reads much. */
const least = { width: 200, height: 100 };
/** The most that driving one framed page may take. */
const mostMs = 60_000;

/** The pages in the frames that are on the screen now, as far as they are large enough to hold something to do. */
export async function framedPages(tab: Tab): Promise<FramedPage[]> {
  const large = tab.frames.filter(
    ({ box, selector }) =>
      box.width >= least.width && box.height >= least.height && !selector.includes(' | '),
  );
  return Promise.all(
    large.slice(0, mostFrames).map(async (sight) => ({
      selector: sight.selector,
      url: sight.frame.url(),
      width: sight.box.width,
      headings: (await tab.signatureOf(sight)).headings,
    })),
  );
}

/**
 * Drives the pages that stood in frames, each by itself in a window as wide as its frame: what needs a page's own keys,
 * sizes and styles sees no further than the page. One that is another page by itself is not tested, and says so.
 */
export async function driveFrames(
  framed: readonly FramedPage[],
  stage: Stage & { state: string },
): Promise<Examined[]> {
  const answers: Examined[] = [];
  for (const frame of framed) {
    const driven = await within(mostMs, 'Driving the page in a frame', driveFrame(frame, stage)).catch(
      (error: unknown) => untestedInFrame(error instanceof Error ? error.message : String(error), stage),
    );
    answers.push(...driven.map((answer) => ({ ...answer, frame: frame.selector })));
  }
  return answers;
}

async function driveFrame(
  { url, width, headings }: FramedPage,
  stage: Stage & { state: string },
): Promise<Examined[]> {
  const { tab, device } = stage;
  if (!/^https?:/.test(url)) return untestedInFrame('The page in the frame has no address of its own', stage);
  const size = tab.page.viewportSize();
  const open = async (): Promise<boolean> => {
    const change = await goTo(tab, url);
    await tab.rest();
    return change.kind === 'load';
  };
  try {
    if (size) await tab.page.setViewportSize({ ...size, width: Math.min(size.width, Math.round(width)) });
    if (!(await open())) return untestedInFrame('The page in the frame could not be loaded by itself', stage);
    const alone = (await tab.signature()).headings;
    if (JSON.stringify(alone) !== JSON.stringify(headings))
      return untestedInFrame('The page in the frame is another page by itself', stage);
    return await drivePage({ ...stage, device, reopen: open, names: framedDrives });
  } finally {
    if (size) await tab.page.setViewportSize(size).catch(() => undefined);
  }
}

const framedDrives = drives.map(({ what }) => what).filter((what) => !withFrames.includes(what));

function untestedInFrame(reason: string, { state, device }: Stage & { state: string }): Examined[] {
  return untestedDrives(reason, { state, device, names: framedDrives });
}
