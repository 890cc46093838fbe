import type { DataName } from '../../journeys/data-names.ts';
import type { Name } from './name.ts';

/** What became of one recorded step, in words. */
export interface Line {
  /** From 1, as the steps stand in the file. */
  step: number;
  text: string;
}

interface At {
  step: number;
  /** Such as "(frames are dropped …)"; empty when nothing has to be added. */
  aside: string;
}

export interface Follow extends At {
  kind: 'follow';
  name: Name;
  /** Whether the recording says that a page followed. */
  navigates: boolean;
}

export interface Fill extends At {
  kind: 'fill';
  field: Name;
  /** Null when nothing tells which test data fits. */
  data: DataName | null;
}

export interface Tick extends At {
  kind: 'tick';
  option: Name;
  /** The question that it answers, if the recording says it. */
  group: Name | null;
}

export interface Send extends At {
  kind: 'send';
  /** Null when it was sent by the Enter key. */
  button: Name | null;
  /** What the page had been told before. */
  fills: readonly Fill[];
  ticks: readonly Tick[];
}

export type Act = Follow | Fill | Tick | Send;

export type KnownBy = 'heading' | 'field' | 'question' | 'control' | 'text';

/** Something on a page by which it can be known. */
export interface Sign {
  kind: KnownBy;
  name: Name;
  /** The step that says so, and by what. */
  step: number;
  from: 'title' | 'assertion' | 'typing';
}

/** A page as the recording knows it, and what was done on it. */
export interface Page {
  /** How it was reached: the home page first, then what a resident did; or an address, which no journey can follow. */
  reached: 'home' | 'action' | 'address';
  /** The step by which it was reached. */
  step: number;
  signs: readonly Sign[];
  acts: readonly Act[];
}

/** A recording, understood: the pages in their order. What was dropped is said in `lines`. */
export interface Way {
  title: string;
  /** The address of the home page; null when the recording begins nowhere. */
  home: URL | null;
  pages: readonly Page[];
  lines: readonly Line[];
  /** What was typed, to be found nowhere else. */
  typed: readonly string[];
}
