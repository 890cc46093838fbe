import { readFileSync } from 'node:fs';
import { readRecording } from '../../../crawler/recordings/read-recording.ts';
import { understand } from '../../../crawler/recordings/understand.ts';
import type { Way } from '../../../crawler/recordings/way.ts';

export type RawStep = Record<string, unknown>;

/** A recording of Chrome's Recorder among the fixtures, as text. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/recordings/${name}.json`, import.meta.url), 'utf8');
}

/** A recording that begins at Larkton's home page, understood. */
export function wayOf(...steps: RawStep[]): Way {
  return understand(readRecording(recordingOf(...steps)));
}

/** The same as text. The first of the given steps is step 2. */
export function recordingOf(...steps: RawStep[]): string {
  const home = { type: 'navigate', url: 'https://www.larkton.example/', ...arriving('Larkton Council') };
  return JSON.stringify({ title: 'Recording 1', steps: [home, ...steps] });
}

/** What the Recorder notes of a page that followed. */
export function arriving(title: string): RawStep {
  return { assertedEvents: [{ type: 'navigation', url: 'https://www.larkton.example/x', title }] };
}

interface Found {
  role?: string;
  css?: string;
  text?: string;
  /** The title of the page that followed. */
  to?: string;
}

export function click(name: string, { to, ...found }: Found = {}): RawStep {
  return {
    type: 'click',
    target: 'main',
    ...selectors(name, { text: name.slice(0, 60), ...found }),
    offsetX: 1,
    offsetY: 1,
    ...(to === undefined ? {} : arriving(to)),
  };
}

export function type(name: string, value: string, found: Found = {}): RawStep {
  return { type: 'change', target: 'main', ...selectors(name, found), value };
}

export function waitFor(name: string, found: Found = {}): RawStep {
  return { type: 'waitForElement', target: 'main', ...selectors(name, found) };
}

function selectors(name: string, { role, css = `#id-${name.length}`, text }: Found): RawStep {
  const aria = role === undefined ? `aria/${name}` : `aria/${name}[role="${role}"]`;
  return { selectors: [[aria], [css], ...(text ? [[`text/${text}`]] : [])] };
}
