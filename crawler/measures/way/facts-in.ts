import type { FactName, Facts } from '../../records/facts/list.ts';
import { readFacts } from '../../records/facts/read-facts.ts';
import type { Step } from '../../records/step.ts';

/**
 * The facts of one kind that were seen on a step, as it was when the journey went on: those of the page first, then
 * those of its frames. None where they were not gathered, or another version of Kerb wrote them otherwise.
 */
export function factsIn<Name extends FactName>(
  { examined }: Pick<Step, 'examined'>,
  name: Name,
): { frame: string; facts: Facts[Name] }[] {
  const seen = examined.filter(({ what }) => what === name);
  const state = seen.find(({ frame }) => frame === '')?.state;

  return seen
    .filter((each) => each.state === state)
    .flatMap(({ what, frame, facts }) => {
      const read = readFacts(what, facts);

      // What readFacts returns was parsed by the schema of that name.
      return read === null ? [] : [{ frame, facts: read as Facts[Name] }];
    })
    .toSorted((one, other) => Number(one.frame !== '') - Number(other.frame !== ''));
}

/** The facts of the page itself; undefined where there are none. */
export function pageFactsIn<Name extends FactName>(
  step: Pick<Step, 'examined'>,
  name: Name,
): Facts[Name] | undefined {
  return factsIn(step, name).find(({ frame }) => frame === '')?.facts;
}
