import { cannotTell, type Measure, measured } from './measure.ts';
import { mainControls } from './way/main-controls.ts';
import { mainHeading } from './way/main-heading.ts';
import { median } from './way/median.ts';
import { unfinished } from './way/unfinished.ts';
import { tidy } from './wording/text.ts';

/**
 * How many links and controls a resident has to choose among in the main content of a step: the median of the steps,
 * with each step's own number and the most.
 */
export const choicesPerStep = {
  id: 'choices-per-step',
  version: 1,
  title: 'Choices on each step',
  why: 'The more there is to choose from, the longer the right choice takes to find.',
  unit: 'choices',
  better: 'lower',
  source: 'Our definition, after Hick (1952) and Hyman (1953) on choosing among many',
  measure(evidence) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);
    const steps = evidence.steps.map((step) => ({ step, choices: mainControls(step).length }));
    const counts = steps.map(({ choices }) => choices);

    return measured(median(counts), {
      unit: 'choices',
      parts: [
        { id: 'most', label: 'Most on any step', value: Math.max(...counts), unit: 'choices' },
        ...steps.map(({ step, choices }) => ({
          id: `step-${step.index}`,
          label: tidy(mainHeading(step), 120),
          value: choices,
          unit: 'choices',
          step: step.index,
        })),
      ],
    });
  },
} as const satisfies Measure;
