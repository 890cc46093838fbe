import { MendableError } from '../records/mendable-error.ts';
import { answersOf } from './answers.ts';
import { anyOf, distinct } from './expression.ts';
import { idsOf, journeyTitle, wordsOf } from './naming.ts';
import { notesOn } from './notes.ts';
import { parOf } from './par.ts';
import { sayJourney } from './say-journey.ts';
import { judgeSigns } from './signs.ts';
import { type Stage, stagesOf } from './stages.ts';
import type { Act, Line, Page, Way } from './way.ts';
import { kindOf, waypointOf } from './waypoints.ts';
import type { WrittenJourney } from './written.ts';

export interface NewJourney {
  journey: WrittenJourney;
  lines: readonly Line[];
  /** What holds for all of it, in words. */
  notes: readonly string[];
}

/**
 * A recording as a journey of one's own: pages that can be known become waypoints, what was clicked towards them their
 * names, and the recorded way itself its par. Throws a MendableError when nothing tells the last page.
 */
export function toJourney(way: Way, { id, title }: { id: string; title: string | undefined }): NewJourney {
  const stages = stagesOf(way.pages);
  refuseUnknownEnd(way.pages, stages);
  const ids = idsOf(stages);
  const isPlanning = speaksOfPlanning(way);
  const called = journeyTitle(way, id, title);
  const goal = stages.at(-1);
  const sends = way.pages.flatMap(({ acts }) => acts).filter((act) => act.kind === 'send');
  const enquiries = stages.flatMap(({ enquiry }) => (enquiry ? [enquiry] : []));
  const forms = sends.filter((send) => !enquiries.includes(send));
  const asked = new Set<Act>(enquiries.flatMap(({ fills }) => fills));
  const answers = answersOf(way.pages.slice(0, -1), (act) => !asked.has(act));
  const advance = distinct(forms.flatMap(({ button }) => (button ? [button] : [])));
  const journey: WrittenJourney = {
    id,
    title: called,
    goal: `Reach "${(goal?.signs[0]?.name.shown ?? called).slice(0, 150)}"`,
    par: parOf(way.pages),
    words: wordsOf(called),
    ...(answers.written.length > 0 ? { answers: answers.written } : {}),
    ...(advance.length > 0 ? { advance: anyOf(advance) } : {}),
    waypoints: [
      { id: 'home', kind: 'home' },
      ...stages.map((stage, index) =>
        waypointOf(stage, { id: ids[index] ?? '', kind: kindOf(stages, index), isPlanning }),
      ),
    ],
  };
  return {
    journey,
    lines: sayJourney(way, stages, { ids, isPlanning, answers: answers.lines, forms }),
    notes: notesOn(journey, stages),
  };
}

function refuseUnknownEnd(pages: readonly Page[], stages: readonly Stage[]): void {
  const last = pages.at(-1);
  const after = last?.acts.filter(({ kind }) => kind === 'follow' || kind === 'send') ?? [];
  if (pages.length > 1 && stages.at(-1)?.page === last && after.length === 0) return;
  const useless = judgeSigns(pages).at(-1)?.useless ?? [];
  throw new MendableError(
    [
      'Cannot import this recording: nothing tells its last page, where the journey ends.',
      ...after.map(({ step }) => `  step ${step} comes after the last page that the recording knows`),
      ...useless.map(
        ({ step, kind, name }) => `  step ${step}: the ${kind} "${name.shown}" is on an earlier page too`,
      ),
      'Go to the last page in the Recorder, choose Add assertion and pick its main heading, so that a waitForElement step',
      'with an aria/ or text/ selector stands at the end. Delete what comes after it, then export and import again.',
    ].join('\n'),
  );
}

function speaksOfPlanning({ pages }: Way): boolean {
  const names = pages.flatMap(({ signs, acts }) => [
    ...signs.map(({ name }) => name),
    ...acts.flatMap((act) => (act.kind === 'follow' ? [act.name] : [])),
  ]);
  return names.some(({ text }) => /\bplanning\b/i.test(text));
}
