import type { DriveName, Facts } from '../../records/facts/list.ts';
import type { DeviceName } from '../../records/names.ts';
import type { Tab } from '../tab.ts';

/** The page that a drive may drive: it is looked at by nobody else, and its requests are kept to GET and HEAD. */
export interface Stage {
  tab: Tab;
  device: DeviceName;
  /** Whether the page belongs to a test environment, where a form may be sent. */
  mayPress: boolean;
}

/**
 * Drives the page as a person would (keys, sizes, styles) and writes down what it saw; no judgement. It may throw: the
 * reason is kept, and the page is put back or loaded afresh after it.
 */
export interface Drive<Name extends DriveName = DriveName> {
  what: Name;
  devices: readonly DeviceName[];
  /** Whether the page has to be loaded afresh after it; the window's size, scrolling and focus are put back anyway. */
  disturbs: boolean;
  /** For one that disturbs: whether it did so this time; it did when left out. */
  hasDisturbed?(facts: Facts[Name]): boolean;
  /** The most that it may take, in milliseconds; the limit for one check where that is less. */
  mostMs: number;
  gather(stage: Stage): Promise<Facts[Name]>;
}

/** Gives a drive its type, so that what it says it sees and what it gives agree. */
export function drive<Name extends DriveName>(of: Drive<Name>): Drive<Name> {
  return of;
}
