import type { Control } from '../../crawler/records/control.ts';
import { aToZ, letterName } from '../a-to-z.ts';
import { isAstray, isToldOf } from '../astray.ts';
import { addressOf } from '../eligible.ts';
import type { Journey } from '../journey.ts';
import { labelFits } from '../labels.ts';
import type { View } from '../view.ts';
import { targetOf } from './plain-address.ts';
import { namesTask } from './search-entries.ts';
import { pageAt, type WayPage } from './way-pages.ts';

/** The Welsh one ends with Y: "A i Y", "A - Y o wasanaethau". */
const aToY = /(?<![\p{L}\p{N}])a ?(?:[-–—]|i|hyd) ?y(?![\p{L}\p{N}])/iu;

/** A page with so many letters to choose from is an A to Z. */
const fewestLetters = 5;

/** The link or button to the site's A to Z; null where none is before the resident. */
export function aToZLink(open: readonly Control[]): Control | null {
  return open.find(({ name }) => name.length < 60 && (aToZ.test(name) || aToY.test(name))) ?? null;
}

/** The link or button of one letter, on a page that has the alphabet; null where that letter leads nowhere else. */
export function letterControl(letter: string, view: View, open: readonly Control[]): Control | null {
  const letters = open.filter(isLetter);
  if (letters.length < fewestLetters) return null;
  const leads = ({ href }: Control): boolean => href === null || addressOf(href) !== addressOf(view.url);
  return letters.find((control) => letterOf(control) === letter && leads(control)) ?? null;
}

/** Whether a page shows the alphabet, or a list that is long enough to be all of an A to Z. */
export function isAToZ(open: readonly Control[]): boolean {
  const inMain = open.filter(({ area }) => area === 'main');
  return open.filter(isLetter).length >= fewestLetters || inMain.length >= 20;
}

function isLetter({ name }: Control): boolean {
  return letterName.test(name.trim());
}

function letterOf({ name }: Control): string {
  return letterName.exec(name.trim())?.[1]?.toUpperCase() ?? '';
}

/** An entry of the A to Z, and how it was told to be one that leads on. */
export interface ListedEntry {
  control: Control;
  by: 'address' | 'task-name' | 'topic-name';
}

/**
 * The entry that a resident would take under some letters: one that leads to a page of the main way (where the task
 * begins before a section), else one that is called as the task is, else as its section. Only entries that begin with
 * one of the letters are looked at; a resident does not read the others.
 */
export function entryUnder(
  letters: readonly string[],
  { journey, pages, open }: { journey: Journey; pages: readonly WayPage[]; open: readonly Control[] },
): ListedEntry | null {
  const entries = open.filter(
    (control) => control.area === 'main' && !isLetter(control) && letters.includes(initialOf(control.name)),
  );
  const pageOf = ({ href }: Control): WayPage | null =>
    href === null ? null : pageAt(targetOf(href), pages);
  const byAddress =
    entries.find((control) => pageOf(control)?.isTask) ?? entries.find((control) => pageOf(control));
  if (byAddress) return { control: byAddress, by: 'address' };
  const byTask = entries.find(({ name }) => namesTask(name, journey));
  if (byTask) return { control: byTask, by: 'task-name' };
  const byTopic = entries.find(({ name }) => namesTopic(name, journey));
  return byTopic ? { control: byTopic, by: 'topic-name' } : null;
}

function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0]?.toUpperCase() ?? '';
}

function namesTopic(name: string, { waypoints }: Journey): boolean {
  if (isToldOf(name) || isAstray(name)) return false;
  return waypoints.some(
    ({ kind, follow }) =>
      kind === 'topic' && follow?.pattern !== undefined && labelFits(follow.pattern, name),
  );
}

/** A link of the main content that leads to a page of the main way: where the task begins, else any. */
export function linkToWay(open: readonly Control[], pages: readonly WayPage[]): Control | null {
  const found = open
    .filter(({ area, href }) => (area === 'main' || area === 'dialog') && href !== null)
    .map((control) => ({ control, page: pageAt(targetOf(control.href ?? ''), pages) }));
  return (found.find(({ page }) => page?.isTask) ?? found.find(({ page }) => page))?.control ?? null;
}
