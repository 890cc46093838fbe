import type { Journey } from '../../journeys/journey.ts';
import type { AxeAnswer } from '../records/axe-answer.ts';
import type { Step } from '../records/step.ts';

/**
 * The steps as they may be kept. What a search brought up can name people and where they live, so on the steps after it
 * the words give way to as many letters x: counts stay right, names and addresses are gone. What was followed is kept,
 * unless it was an entry of the results; so is the main heading of the results, and of no page behind them.
 */
export function withoutPeople(steps: readonly Step[], { waypoints }: Pick<Journey, 'waypoints'>): Step[] {
  const records = waypoints.filter(({ kind }) => kind === 'record').map(({ id }) => id);
  const results = steps.findIndex(({ veiled }) => veiled);
  return steps.map((step, index) =>
    step.veiled
      ? veil(step, {
          choseEntry: step.chosen !== null && records.includes(step.chosen.towards),
          isResults: index === results,
        })
      : step,
  );
}

const mayName = 'What a search brings up may name people and addresses';

/** What stands in place of a title or main heading that may hold an address. */
export const notKept = 'Not kept';

function veil(step: Step, { choseEntry, isResults }: { choseEntry: boolean; isResults: boolean }): Step {
  const chosen = step.chosen?.ref;
  const kept = choseEntry ? null : chosen;
  const crossed = (ref: string | null, name: string): string =>
    choseEntry && ref === chosen ? crossOut(name) : name;
  return {
    ...step,
    html: '',
    title: isResults ? step.title : notKept,
    mainText: crossOut(step.mainText),
    headings: step.headings.map((heading) => ({
      ...heading,
      text: heading.level > 1 ? crossOut(heading.text) : isResults ? heading.text : notKept,
    })),
    controls: step.controls
      .map((control) =>
        control.ref === kept || control.area !== 'main'
          ? control
          : {
              ...control,
              name: crossOut(control.name),
              text: crossOut(control.text),
              under: crossOut(control.under),
            },
      )
      .map((control) => ({ ...control, context: crossOut(control.context) })),
    actions: step.actions.map((action) => ({ ...action, name: crossed(action.ref, action.name) })),
    chosen: step.chosen && {
      ...step.chosen,
      name: crossed(step.chosen.ref, step.chosen.name),
      because: choseEntry ? 'It is the entry of the results that was taken' : step.chosen.because,
      considered: step.chosen.considered.map((candidate) => ({
        ...candidate,
        name: crossOut(candidate.name),
      })),
    },
    axe: step.axe.map(veilAnswer),
    examined: step.examined.map((seen) => ({ ...seen, facts: null, reason: mayName })),
    notGathered: [...step.notGathered, { what: 'HTML and words', reason: mayName }],
  };
}

function veilAnswer(answer: AxeAnswer): AxeAnswer {
  const rules = (list: AxeAnswer['violations']): AxeAnswer['violations'] =>
    list.map((rule) => ({
      ...rule,
      nodes: rule.nodes.map(({ html, target, impact, failureSummary }) => ({
        html: withoutWords(html),
        target,
        ...(impact === undefined ? {} : { impact }),
        ...(failureSummary === undefined ? {} : { failureSummary }),
        any: [],
        all: [],
        none: [],
      })),
    }));
  return { ...answer, violations: rules(answer.violations), incomplete: rules(answer.incomplete) };
}

/** The tags of a piece of HTML without the words between them or in their titles. */
function withoutWords(html: string): string {
  return html
    .replace(/>[^<]+</g, '>…<')
    .replace(/\b(title|alt|aria-label|value|placeholder|content)="[^"]*"/g, '$1="…"');
}

function crossOut(words: string): string {
  return words.replace(/[\p{L}\p{N}]/gu, 'x');
}
