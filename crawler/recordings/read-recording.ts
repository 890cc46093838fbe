import type { z } from 'zod';
import { suggest } from '../../config/suggest.ts';
import { MendableError } from '../records/mendable-error.ts';
import { cleaned } from './cleaned.ts';
import { codeTypes, type Recording, recording, stepTypes } from './recording.ts';

/** Larger than any recording of one journey, in bytes. */
export const largestRecording = 5_000_000;
const mostSteps = 1000;
const mostProblems = 10;

/**
 * A recording from the text of its file. Throws a MendableError that names the steps at fault and never what was typed
 * in them. A step that would run code makes all of it refused.
 */
export function readRecording(text: string): Recording {
  const raw = parse(text.replace(/^\uFEFF/, ''));
  const steps = isObject(raw) ? raw.steps : undefined;
  if (!isObject(raw) || !Array.isArray(steps))
    refuse(['it is not a recording: it has no list of "steps"'], howToExport);
  if (steps.length > mostSteps) {
    const found = `it has ${steps.length.toLocaleString('en-GB')} steps, and Kerb reads at most ${mostSteps.toLocaleString('en-GB')}`;
    refuse([found], 'Record one journey only, from the home page to its end.');
  }
  refuseCode(steps);
  refuseUnknown(steps);
  const parsed = recording.safeParse(raw);
  if (!parsed.success) refuse(parsed.error.issues.map(describe), howToExport);
  return parsed.data;
}

const howToExport = 'In the Recorder panel of Chrome choose Export, then JSON.';

function parse(text: string): unknown {
  if (text.trim() === '') refuse(['it is empty'], howToExport);
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own message quotes the file, and with it perhaps what was typed.
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = position && text.slice(0, Number(position)).split('\n').length;
    refuse([`it is not JSON${line ? `: see line ${line}` : ''}`], howToExport);
  }
}

function refuseCode(steps: readonly unknown[]): void {
  const found = numbered(steps).filter(
    ({ type, step }) => codeTypes.includes(type) || (type === 'navigate' && isScript(step)),
  );
  if (found.length === 0) return;
  refuse(
    found.map(({ type, number }) => `step ${number} (${type}) would run code, and Kerb runs none`),
    `Delete ${found.length === 1 ? 'that step' : 'those steps'} from the recording, then import it again.`,
  );
}

function isScript(step: unknown): boolean {
  return isObject(step) && typeof step.url === 'string' && /^[\s\p{Cc}]*javascript:/iu.test(step.url);
}

function refuseUnknown(steps: readonly unknown[]): void {
  const found = numbered(steps).filter(({ type }) => !stepTypes.includes(type));
  if (found.length === 0) return;
  refuse(
    found.map(({ type, number }) =>
      type === ''
        ? `step ${number} has no type`
        : `step ${number} is a "${cleaned(type).slice(0, 40)}", which Kerb does not know. ${suggest(type, stepTypes)}`.trim(),
    ),
    'Delete what Kerb does not know from the recording, then import it again.',
  );
}

function numbered(steps: readonly unknown[]): { type: string; number: number; step: unknown }[] {
  return steps.map((step, index) => ({
    type: isObject(step) && typeof step.type === 'string' ? step.type : '',
    number: index + 1,
    step,
  }));
}

/** A complaint of the schema in words, without the value that it is about. */
function describe({ path: [list, index, ...rest], message }: z.core.$ZodIssue): string {
  const words = message.replace(/^Invalid input: /, '').replace(/^expected/, 'must be');
  if (list !== 'steps' || typeof index !== 'number') return `"${String(list ?? 'the file')}": ${words}`;
  return `step ${index + 1}: "${rest.map(String).join('.')}": ${words}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(found: readonly string[], write: string): never {
  const more = found.length - mostProblems;
  const lines = [...found.slice(0, mostProblems), ...(more > 0 ? [`and ${more} more`] : [])];
  throw new MendableError(
    ['Cannot import this recording:', ...lines.map((line) => `  ${line}`), write].join('\n'),
  );
}
