import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { FocusWalkFacts } from '../../../records/facts/focus-walk-facts.ts';
import type { Tab } from '../../tab.ts';
import type { Documents } from './documents.ts';
import { pressKey } from './keys.ts';
import { goToTop, look } from './look.ts';
import type { Stop } from './walk.ts';

type Change = FocusWalkFacts['changes'][number];
type Seen = Pick<Change, 'kind' | 'to'>;

/** How long after it got the focus an element may change something. */
const patienceMs = 600;
/** How many changes are tried again, and at how many stops before the one where they were seen. */
const most = { changes: 4, earlier: 3 };

/** Notes windows and dialogs that open while the page is gone through; windows are closed at once. */
export function watchOpenings(tab: Tab): { take(): Seen[]; stop(): void } {
  const opened: Seen[] = [];
  const dialogs = tab.guard.dialogs;
  let known = dialogs.length;
  const note = (page: Page): void => {
    if (opened.length < 20) opened.push({ kind: 'window', to: page.url().slice(0, 1000) });
    void page.close().catch(() => undefined);
  };
  tab.page.on('popup', note);
  return {
    take: () => {
      const asked = dialogs.slice(known).filter(({ kind }) => kind !== 'beforeunload');
      known = dialogs.length;
      return [...opened.splice(0), ...asked.map(({ message }) => ({ kind: 'dialog' as const, to: message }))];
    },
    stop: () => tab.page.off('popup', note),
  };
}

/** The changes of a stop's own document that its moves amount to: those to a place within the view are none. */
export function movesOf({ moves }: Pick<Stop, 'moves'>, address: string): Seen[] {
  return moves.flatMap(({ url, isDocument }): Seen[] => {
    if (isDocument) return [{ kind: 'document', to: url }];
    return pathOf(url) === pathOf(address) ? [] : [{ kind: 'view', to: url }];
  });
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}

/** A change, and the stop that seemed to bring it. */
export interface Suspect extends Seen {
  stop: number;
}

/** Tries again what seemed to change on focus: with the focus on nothing in question, then on each suspect. */
export async function changesOf(
  stops: readonly Stop[],
  suspects: readonly Suspect[],
  { documents, openings, address }: { documents: Documents; openings: { take(): Seen[] }; address: string },
): Promise<Change[]> {
  const seenNow = async (): Promise<Seen[]> => {
    await wait(patienceMs);
    const { moves } = await look(documents);
    return [...openings.take(), ...movesOf({ moves }, address)];
  };
  const changes: Change[] = [];
  // What was on its way during the walk is let come first, so that it is not taken for what comes without the focus.
  if (suspects.length > 0) await seenNow();
  for (const suspect of suspects.slice(0, most.changes)) {
    const isSame = ({ kind }: Seen): boolean => kind === suspect.kind;
    if ((await seenNow()).some(isSame)) {
      changes.push({ ...suspect, again: false });
      continue;
    }
    const tried = [...stops.keys()]
      .filter((index) => index <= suspect.stop)
      .slice(-1 - most.earlier)
      .reverse();
    let culprit = -1;
    for (const index of tried) {
      if (culprit >= 0) break;
      await stepBefore(documents, stops, index);
      await seenNow();
      // A real key: browsers let no window open without one.
      await pressKey(documents.page.session, 'Tab');
      if ((await seenNow()).some(isSame)) culprit = index;
    }
    const known = changes.some(({ stop, kind }) => stop === culprit && kind === suspect.kind);
    if (!known)
      changes.push({ ...suspect, stop: culprit >= 0 ? culprit : suspect.stop, again: culprit >= 0 });
  }
  return changes;
}

/** Takes the focus to the place from which one press of Tab leads to a stop. */
async function stepBefore(documents: Documents, stops: readonly Stop[], index: number): Promise<void> {
  const before = stops[index - 1];
  if (before) await before.inside.ask('focus', before.at.mark);
  else await goToTop(documents);
}
