import type { DataName } from '../../journeys/data-names.ts';
import { contentWords } from '../../journeys/goal-words.ts';
import { MendableError } from '../records/mendable-error.ts';
import { answersOf } from './answers.ts';
import { cleaned } from './cleaned.ts';
import { anyOf, distinct, fieldNamed } from './expression.ts';
import { type Name, nameOf } from './name.ts';
import { parOf } from './par.ts';
import { expressionOf, judgeSigns } from './signs.ts';
import { type Stage, stagesOf } from './stages.ts';
import type { Act, Fill, Follow, Line, Page, Send, Sign, Way } from './way.ts';
import type { WrittenJourney, WrittenWaypoint } from './written.ts';

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
  const called = titleOf(way, id, title);
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
    lines: [
      ...way.lines,
      ...stages.flatMap((stage, index) => linesOfActs(stage, ids[index] ?? '', isPlanning)),
      ...answers.lines,
      ...forms.map(lineOfForm),
      ...stages.flatMap((stage, index) => linesOfSigns(stage, ids[index] ?? '')),
      ...unusedSigns(way.pages, stages),
      ...(goal ? pastTheGoal(goal.page, goal) : []),
    ],
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

function waypointOf(
  stage: Stage,
  { id, kind, isPlanning }: { id: string; kind: WrittenWaypoint['kind']; isPlanning: boolean },
): WrittenWaypoint {
  const { follows, isFromResults, signs, enquiry } = stage;
  const names = distinct(
    follows.filter((follow) => !isEntry(follow, stage)).map(({ name }) => name),
  ).reverse();
  return {
    id,
    kind,
    ...(names.length > 0 ? { follow: names.map((name) => anyOf([name])) } : {}),
    ...(isFromResults ? { first: true } : {}),
    evidence: signs.map((sign) => ({ [sign.kind]: expressionOf(sign) })),
    ...(enquiry ? { enquiry: enquiryOf(enquiry, isPlanning) } : {}),
  };
}

const opens =
  /^(view|see|open|show|select|choose|more|read|full|details?|next|continue|apply|comment|track|start|pay|report|book)\b/i;

/** Whether it is an entry of a list of results, called by what it is about: another search brings others. */
function isEntry(follow: Follow, { follows, isFromResults }: Stage): boolean {
  if (!isFromResults || follow !== follows.at(-1)) return false;
  return !opens.test(follow.name.text) || /\d/.test(follow.name.text);
}

/** What a button that sends a search is called, for a search that was sent by the Enter key. */
const usualSubmit = '/^(search|find|go|show results)\\b/i';

function enquiryOf({ button, fills }: Send, isPlanning: boolean): WrittenWaypoint['enquiry'] {
  const [fill] = fills;
  if (!fill) return undefined;
  return {
    field: fieldNamed(fill.field),
    data: searchData(fill, isPlanning),
    submit: button ? anyOf([button]) : usualSubmit,
  };
}

/** A search for words is given a word, whatever else may be searched for. */
function searchData({ field, data }: Fill, isPlanning: boolean): DataName {
  if (data && !/\bkey ?words?\b/i.test(field.text)) return data;
  return isPlanning ? 'planning-search-word' : 'word';
}

function speaksOfPlanning({ pages }: Way): boolean {
  const names = pages.flatMap(({ signs, acts }) => [
    ...signs.map(({ name }) => name),
    ...acts.flatMap((act) => (act.kind === 'follow' ? [act.name] : [])),
  ]);
  return names.some(({ text }) => /\bplanning\b/i.test(text));
}

function kindOf(stages: readonly Stage[], index: number): WrittenWaypoint['kind'] {
  const stage = stages[index];
  if (!stage || index === stages.length - 1) return 'goal';
  if (stage.enquiry) return 'search';
  if (stage.isResults) return 'results';
  if (stage.isFromResults) return 'record';
  const isFirstOfSeveral = index === 0 && index + 1 < stages.length - 1;
  return isFirstOfSeveral ? 'topic' : 'task';
}

function idsOf(stages: readonly Stage[]): string[] {
  const ids: string[] = [];
  for (const [index, { page, signs, enquiry }] of stages.entries()) {
    const heading = enquiry ? page.signs.find(({ kind }) => kind === 'heading') : undefined;
    const words = idFrom((heading ?? signs[0])?.name.lasting ?? '');
    const id = words === '' || words === 'home' ? `page-${index + 1}` : words;
    const again = ids.filter((other) => other === id || other.replace(/-\d+$/, '') === id).length;
    const unique = again > 0 ? `${id}-${again + 1}` : id;
    ids.push(ids.includes(unique) ? `page-${index + 1}` : unique);
  }
  return ids;
}

function idFrom(words: string): string {
  const parts = words
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (parts ?? [])
    .reduce((id, part) => (`${id}-${part}`.length <= 40 ? `${id}-${part}` : id), '')
    .slice(1);
}

/** The Recorder's own title says when it was recorded, not what. */
const saysNothing = /^(new )?recording\b|^untitled\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/i;

function titleOf(way: Way, id: string, title: string | undefined): string {
  if (title !== undefined) return cleaned(title).slice(0, 200);
  const recorded = saysNothing.test(way.title)
    ? undefined
    : nameOf(way.title.slice(0, 200), { typed: way.typed }).name;
  if (recorded && !recorded.loosened) return recorded.shown;
  const words = id.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** The title in small letters, as somebody would search for it, and each of its words that says something. */
function wordsOf(title: string): string[] {
  const lower = title.toLowerCase();
  const words = (lower.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => contentWords(word).length > 0);
  return [...new Set([lower, ...words])];
}

function linesOfActs(stage: Stage, id: string, isPlanning: boolean): Line[] {
  const follows = stage.follows.map((follow) => ({
    step: follow.step,
    text: isEntry(follow, stage)
      ? `click "${follow.name.shown}" → ${id}: the first entry of the results, whatever it is called${follow.aside}`
      : `click "${follow.name.shown}" → ${id}: follow ${anyOf([follow.name])}${changes(follow.name)}${follow.aside}`,
  }));
  return [...follows, ...(stage.enquiry ? linesOfEnquiry(stage.enquiry, id, isPlanning) : [])];
}

const said: Readonly<Record<Sign['from'], string>> = {
  title: 'page title',
  assertion: 'wait for',
  typing: 'type into',
};

function linesOfSigns({ signs, enquiry }: Stage, id: string): Line[] {
  if (enquiry) return [];
  return signs.map((sign) => ({
    step: sign.step,
    text: `${said[sign.from]} "${sign.name.shown}" → ${id}: known by the ${sign.kind} ${expressionOf(sign)}${changes(sign.name)}`,
  }));
}

function linesOfEnquiry(send: Send, id: string, isPlanning: boolean): Line[] {
  const enquiry = enquiryOf(send, isPlanning);
  const [fill] = send.fills;
  if (!enquiry || !fill) return [];
  const sent = send.button ? `send by "${send.button.shown}"` : 'send by the Enter key';
  return [
    {
      step: fill.step,
      text: `type into "${fill.field.shown}" → ${id}: ${enquiry.field} is given the test data "${enquiry.data}"${fill.aside}`,
    },
    { step: send.step, text: `${sent} → ${id}: the search is sent by ${enquiry.submit}${send.aside}` },
  ];
}

function lineOfForm({ step, button, aside }: Send): Line {
  return button
    ? {
        step,
        text: `send by "${button.shown}" → advance: the page of questions is sent by ${anyOf([button])}${aside}`,
      }
    : { step, text: 'send by the Enter key: dropped, Kerb presses the button that goes on' };
}

/** Signs that are not written: those of earlier pages, and those of pages that need none. */
function unusedSigns(pages: readonly Page[], stages: readonly Stage[]): Line[] {
  const used = new Set(stages.flatMap(({ signs }) => signs));
  return judgeSigns(pages).flatMap(({ useless }, index) =>
    (pages[index]?.signs ?? []).flatMap((sign): Line[] => {
      const { step, kind, name, from } = sign;
      if (used.has(sign)) return [];
      const what = `${said[from]} "${name.shown}"`;
      if (useless.includes(sign))
        return [{ step, text: `${what}: dropped, an earlier page has this ${kind} too` }];
      return from === 'assertion' ? [{ step, text: `${what}: dropped, its page is known without it` }] : [];
    }),
  );
}

function pastTheGoal({ acts }: Page, { signs }: Stage): Line[] {
  return acts
    .filter((act) => signs.every(({ step }) => step !== act.step))
    .flatMap((act): Line[] => {
      const name = act.kind === 'fill' ? act.field : act.kind === 'tick' ? act.option : null;
      const what = act.kind === 'fill' ? 'type into' : 'tick';
      return name
        ? [{ step: act.step, text: `${what} "${name.shown}": dropped, the journey ends on this page` }]
        : [];
    });
}

function changes({ loosened }: Name): string {
  return loosened ? ', with what changes left open' : '';
}

function notesOn({ par, words, answers }: WrittenJourney, stages: readonly Stage[]): string[] {
  const byTitle = stages.filter(({ signs }) => signs.some(({ from }) => from === 'title')).length;
  const [sign] = stages.at(-1)?.signs ?? [];
  return [
    `Par is the recorded way itself: ${count(par.steps, 'step')}, ${count(par.actions, 'action')}, ${par.seconds} seconds by the keystroke-level model with 100 words read on each page. Lower it if a good website needs less.`,
    `Words of the goal, from its title: ${words.join(', ')}. Add others that residents use.`,
    ...(byTitle > 0
      ? [
          `${byTitle === 1 ? '1 waypoint is' : `${byTitle} waypoints are`} known by the title of the page, as if its main heading said the same. Where it does not, write what it says.`,
        ]
      : []),
    ...(sign?.from === 'title'
      ? [`The goal is one of them: "${sign.name.shown}". An assertion on its main heading would be safer.`]
      : []),
    ...(stages.some(({ enquiry }) => enquiry)
      ? ['No recording says how a search is sent: if by POST, add "post": true to the enquiry.']
      : []),
    ...(answers ? ['Forms that are sent by POST are filled in on a test environment only.'] : []),
  ];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
