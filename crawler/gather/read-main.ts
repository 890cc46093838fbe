import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Examined } from '../records/examined.ts';
import { readingFacts } from '../records/facts/reading-facts.ts';
import { reasonOf } from './reason-of.ts';
import type { Tab } from './tab.ts';

/** Mozilla's Readability as one script; it is put into our own world of the page, never into the page's. */
const script = bundle();

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(import.meta.resolve('@mozilla/readability'))],
    bundle: true,
    format: 'iife',
    globalName: 'MozillaReadability',
    target: 'chrome120',
    write: false,
    minify: true,
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}

/** The main content of the page, to be read for how hard its words are; frames are left out. */
export async function readMain(tab: Tab, state: string): Promise<Examined> {
  const answer = { what: 'reading', state, frame: '', reason: '' };
  try {
    await tab.add(script);
    return { ...answer, facts: readingFacts.parse(await tab.call('mainReading')) };
  } catch (error) {
    await tab.interrupt();
    return { ...answer, facts: null, reason: reasonOf(error) };
  }
}
