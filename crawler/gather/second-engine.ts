import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Examined } from '../records/examined.ts';
import { secondAnswer } from '../records/second-answer.ts';
import { reasonOf } from './reason-of.ts';
import type { Tab } from './tab.ts';

const script = readFileSync(fileURLToPath(import.meta.resolve('@accesslint/core/iife')), 'utf8');

/** Name of the second engine's answer among what was seen. */
export const secondEngine = 'second engine';

/** AccessLint's answer for the page as it is; frames are left to axe-core. */
export async function askSecondEngine(tab: Tab, state: string): Promise<Examined> {
  const answer = { what: secondEngine, state, frame: '', reason: '' };
  try {
    await tab.add(script);
    return { ...answer, facts: secondAnswer.parse(await tab.call('secondLook')) };
  } catch (error) {
    await tab.interrupt();
    return { ...answer, facts: null, reason: reasonOf(error) };
  }
}
