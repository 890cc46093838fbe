import type { StepResult } from '../records/results.ts';
import type { Step } from '../records/step.ts';
import { hostOf } from './way/addresses.ts';
import { mainHeading } from './way/main-heading.ts';
import { wordCount } from './wording/word-count.ts';

/** A step as the report shows it: the evidence without its bulk. */
export function stepSummary(step: Step): StepResult {
  const { index, waypoint, url, title, arrival, actions, banner, pictures, notGathered, adapter } = step;

  return {
    index,
    waypoint,
    url,
    host: hostOf(url),
    title,
    heading: mainHeading(step),
    how: arrival.how,
    words: wordCount(step.mainText),
    chosen: chosenOf(step),
    actions,
    banner,
    pictures,
    notGathered,
    ...(adapter === null ? {} : { product: adapter }),
  };
}

function chosenOf({ chosen, controls }: Step): StepResult['chosen'] {
  if (chosen === null) return null;
  const { ref, name, role, method, because, towards, ambiguous, missed } = chosen;
  const control = controls.find((each) => each.ref === ref);

  return {
    name,
    role,
    method,
    because,
    towards,
    ambiguous,
    ...(missed === undefined ? {} : { missed }),
    ...(control && !control.revealed ? { box: control.box } : {}),
  };
}
