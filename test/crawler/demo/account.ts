import { readFileSync } from 'node:fs';
import { type Cells, tablesOf } from './markdown-tables.ts';

export type Council = 'larkton' | 'murkwell';
export type Device = 'desktop' | 'mobile';

export interface AccountStep {
  index: number;
  address: string;
  heading: string;
  /** Null where no waypoint can be told from the page. */
  waypoint: string | null;
  /** What was followed from here; null at the end of the journey. */
  followed: { name: string; role: string; method: string } | null;
  actions: { kind: string; forced: boolean }[];
}

/** A figure by device: a number, or a word such as "on-page". */
export interface AccountFigure {
  measure: string;
  desktop: number | string;
  mobile: number | string;
  how: string;
}

export const faultKinds = ['violation', 'needs-review', 'advice', 'not found by axe'] as const;

export interface AccountFault {
  step: number;
  /** The only state in which it is found, such as "as it arrived"; null when it is found in every state. */
  state: string | null;
  check: string;
  kind: (typeof faultKinds)[number];
  /** How many findings on each device; 0 where it is not found. */
  findings: Record<Device, number>;
  where: string;
  why: string;
}

export interface AccountNotFault {
  step: number;
  where: string;
  why: string;
}

/** The answer to a question of the standard, the same on both devices; the last, "stars", is what follows. */
export interface AccountAnswer {
  question: string;
  answer: string;
  why: string;
}

/** The keys from the top of a page to what is followed there, and those that work it. */
export interface AccountKeys {
  step: number;
  tab: number;
  keys: number;
}

export interface JourneyAccount {
  journey: string;
  steps: AccountStep[];
  figures: AccountFigure[];
  standard: AccountAnswer[];
  faults: AccountFault[];
  notFaults: AccountNotFault[];
  /** Empty where the account does not count them. */
  keyboard: AccountKeys[];
}

/** What is there to be found at a demonstration council, as its ACCOUNT.md says. */
export function accountOf(council: Council): JourneyAccount[] {
  const place = new URL(`../../../crawler/demo/${council}/ACCOUNT.md`, import.meta.url);
  return parseAccount(readFileSync(place, 'utf8'));
}

/** Parses the journeys of an account. Throws when a cell is not of the form that the account explains. */
export function parseAccount(markdown: string): JourneyAccount[] {
  return sectionsOf(markdown, '## ').map(({ title, text }) => {
    const tables = new Map(
      sectionsOf(text, '### ').map((part) => [part.title, tablesOf(part.text)[0] ?? []]),
    );
    const rows = (name: string): Cells[] => {
      const found = tables.get(name);
      if (!found) throw new Error(`The account of ${title} has no table "${name}"`);
      return found;
    };
    return {
      journey: title,
      steps: rows('Steps').map(stepOf),
      figures: [...rows('Figures'), ...(tables.get('Routes') ?? [])].map(figureOf),
      standard: (tables.get('Standard') ?? []).map((cells) => ({
        question: textOf(cells.Question),
        answer: textOf(cells.Answer),
        why: textOf(cells.Why),
      })),
      faults: rows('Faults').map(faultOf),
      keyboard: (tables.get('Keyboard') ?? []).map((cells) => ({
        step: numberIn(cells.Step),
        tab: numberIn(cells.Tab),
        keys: numberIn(cells.Keys),
      })),
      notFaults: rows('Not faults').map((cells) => ({
        step: numberIn(cells.Step),
        where: textOf(cells.Where),
        why: textOf(cells['Why it is none']),
      })),
    };
  });
}

function stepOf(cells: Cells): AccountStep {
  const name = textOf(cells.Followed);
  return {
    index: numberIn(cells.Step),
    address: textOf(cells.Address),
    heading: textOf(cells.Heading),
    waypoint: orNull(cells.Waypoint),
    followed: name === none ? null : { name, role: textOf(cells.Role), method: textOf(cells.Method) },
    actions: actionsIn(textOf(cells['Actions on this step'])),
  };
}

function actionsIn(text: string): AccountStep['actions'] {
  if (text === none) return [];
  return text.split(', ').map((word) => ({ kind: word.replace(/[()]/g, ''), forced: !word.startsWith('(') }));
}

function figureOf(cells: Cells): AccountFigure {
  return {
    measure: textOf(cells.Measure),
    desktop: numberOrWord(textOf(cells.Desktop)),
    mobile: numberOrWord(textOf(cells.Mobile)),
    how: textOf(cells['How it was worked out']),
  };
}

function faultOf(cells: Cells): AccountFault {
  const [, step = '', state] = /^(\d+)(?: \((.+)\))?$/.exec(textOf(cells.Step)) ?? [];
  const kind = faultKinds.find((known) => known === cells.Kind);
  if (!kind) throw new Error(`"${cells.Kind}" is not a kind of fault`);
  return {
    step: numberIn(step),
    state: state ?? null,
    check: textOf(cells.Check),
    kind,
    findings: findingsIn(textOf(cells.Findings)),
    where: textOf(cells.Where),
    why: textOf(cells['Why it is one']),
  };
}

/** "3" is for both devices; "desktop 3" for one; "desktop 3, mobile 1" for each. */
function findingsIn(text: string): Record<Device, number> {
  if (/^\d+$/.test(text)) return { desktop: numberIn(text), mobile: numberIn(text) };
  const on = (device: Device): number => Number(new RegExp(`\\b${device} (\\d+)`).exec(text)?.[1] ?? 0);
  if (on('desktop') + on('mobile') === 0) throw new Error(`"${text}" is not a number of findings`);
  return { desktop: on('desktop'), mobile: on('mobile') };
}

const none = '–';

function orNull(text: string | undefined): string | null {
  return textOf(text) === none ? null : textOf(text);
}

function textOf(text: string | undefined): string {
  if (text === undefined || text === '') throw new Error('A cell of the account is empty or missing');
  return text;
}

function numberIn(text: string | undefined): number {
  if (!/^\d+$/.test(text ?? '')) throw new Error(`"${text}" is not a number`);
  return Number(text);
}

function numberOrWord(text: string): number | string {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function sectionsOf(markdown: string, mark: string): { title: string; text: string }[] {
  return `\n${markdown}`
    .split(`\n${mark}`)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title: title.trim(), text: lines.join('\n') };
    });
}
