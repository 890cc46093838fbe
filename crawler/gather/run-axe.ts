import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { type AxeAnswer, axeAnswer } from '../records/axe-answer.ts';

/** axe-core's version, as evidence and run name it. */
export const axeVersion = axe.version;

/** Text of axe-core, for the parts of it that we use ourselves. */
export const axeSource = axe.source;

/**
 * All of axe-core's rules for A and AA and its best practices, with target-size and identical links on (both are
 * off by default), over the page and its frames.
 */
export async function runAxe(page: Page, state: string): Promise<AxeAnswer> {
  const answer = await new AxeBuilder({ page })
    // Without frames nothing has to be put together in a window of its own, which takes as long as the rules.
    .setLegacyMode(page.frames().length === 1)
    .options({
      rules: { 'target-size': { enabled: true }, 'identical-links-same-purpose': { enabled: true } },
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
