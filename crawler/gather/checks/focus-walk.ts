import { type FocusWalkFacts, focusWalkFacts } from '../../records/facts/focus-walk-facts.ts';
import type { Tab } from '../tab.ts';
import { drive } from './drive.ts';
import { changesOf, movesOf, type Suspect, watchOpenings } from './keyboard/changes.ts';
import { type Documents, openDocuments } from './keyboard/documents.ts';
import { detailsOf, missedBy, placeIn, stopFacts } from './keyboard/facts-of.ts';
import { goToTop } from './keyboard/look.ts';
import { trapOf } from './keyboard/trap.ts';
import { type Stop, walk } from './keyboard/walk.ts';

const most = { stops: 150, walkMs: 10_000, backwardsMs: 4000 };

/** Goes through the page with the Tab key from its top, and writes down each stop. */
export const focusWalk = drive({
  what: 'focus-walk',
  devices: ['desktop', 'mobile'],
  disturbs: false,
  mostMs: 25_000,
  gather: async ({ tab }) => {
    const documents = await openDocuments(tab);
    try {
      for (const inside of documents.all) await inside.ask('begin');
      await goToTop(documents);
      return focusWalkFacts.parse(await goThrough(tab, documents));
    } finally {
      await documents.close();
    }
  },
});

async function goThrough(tab: Tab, documents: Documents): Promise<FocusWalkFacts> {
  const address = tab.page.url();
  const openings = watchOpenings(tab);
  const suspects: Suspect[] = [];
  const met: Stop[] = [];
  try {
    const atStop = async (stop: Stop): Promise<void> => {
      met.push(stop);
      for (const opened of openings.take()) suspects.push({ ...opened, stop: met.length - 1 });
    };
    const deadline = performance.now() + most.walkMs;
    const { stops, ended, loop, presses } = await walk({ documents, most: most.stops, deadline, atStop });
    suspects.push(
      ...openings.take().map((opened) => ({ ...opened, stop: stops.length - 1 })),
      ...stops.flatMap((stop, index) => movesOf(stop, address).map((move) => ({ ...move, stop: index }))),
    );
    const isAll = ended === 'round';
    const missed = isAll ? await missedBy(documents, stops) : [];
    const backwards = isAll ? await backwardsThrough(documents, stops) : [];
    const changes = await changesOf(stops, suspects, { documents, openings, address });
    const details = await detailsOf(documents, stops);
    const trap = await trapOf(documents, { stops, ended, loop, presses });
    return {
      ended,
      presses,
      stops: stops.flatMap((stop) => stopFacts(stop, details) ?? []),
      trap,
      missed,
      backwards,
      changes,
    };
  } finally {
    openings.stop();
  }
}

/** Where something stays at the top of the window, what is reached from below may end under it. */
async function backwardsThrough(
  documents: Documents,
  stops: readonly Stop[],
): Promise<FocusWalkFacts['backwards']> {
  if (stops.length === 0 || !(await documents.page.ask('hasPinned'))) return [];
  const deadline = performance.now() + most.backwardsMs;
  const back = await walk({ documents, most: most.stops, deadline, backwards: true });
  const covered = back.stops.filter(({ at }) => at.sight === 'covered');
  const details = await detailsOf(documents, covered);
  const places = new Map(stops.map(({ key }, index) => [key, index]));
  return covered.flatMap(({ key, at, inside }) => {
    const [stop, cover] = [places.get(key), details(inside, at.covers[0]?.mark ?? -1)];
    return stop === undefined || !cover ? [] : [{ stop, sight: at.sight, cover: placeIn(inside, cover) }];
  });
}
