import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { type AxeAnswer, axeAnswer } from '../records/axe-answer.ts';
import type { Profile } from '../records/names.ts';

/** axe-core's version, as evidence and run name it. */
export const axeVersion = axe.version;

/** Text of axe-core, the short one: the same program, which a page takes in in half the time. */
export const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const on = { enabled: true };

/** Off by default in axe-core; both concern A and AA. */
const always = { 'target-size': on, 'identical-links-same-purpose': on };

/** Of level AAA. A locked orientation is left to our own drive, which turns the device. */
const thorough = { 'color-contrast-enhanced': on, 'meta-refresh-no-exceptions': on };

/**
 * All of axe-core's rules for A and AA and its best practices, with target-size and identical links on, over the page
 * and its frames; in the thorough profile two more.
 */
export async function runAxe(page: Page, state: string, profile: Profile = 'fast'): Promise<AxeAnswer> {
  const answer = await new AxeBuilder({ page, axeSource })
    // Without frames nothing has to be put together in a window of its own, which takes as long as the rules.
    .setLegacyMode(page.frames().length === 1)
    .options({
      rules: profile === 'thorough' ? { ...always, ...thorough } : always,
      resultTypes: ['violations', 'incomplete'],
    })
    .analyze();
  return axeAnswer.parse({
    state,
    engine: `axe-core ${answer.testEngine.version}`,
    violations: answer.violations,
    incomplete: answer.incomplete,
    passes: answer.passes.map((rule) => rule.id),
    inapplicable: answer.inapplicable.map((rule) => rule.id),
  });
}
