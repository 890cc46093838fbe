import type { AxeAnswer } from '../records/axe-answer.ts';
import type { Step } from '../records/step.ts';

/**
 * The steps as they may be kept. What a search brought up can name people and where they live, so from the first
 * results on the words give way to as many letters x: counts stay right, names and addresses are gone. What was
 * followed, and what the page is headed, is kept.
 */
export function withoutPeople(steps: readonly Step[]): Step[] {
  const searched = steps.findIndex(({ actions }) => actions.some(({ kind }) => kind === 'fill'));
  return steps.map((step, index) => (searched !== -1 && index > searched ? veil(step) : step));
}

function veil(step: Step): Step {
  const kept = step.chosen?.ref;
  return {
    ...step,
    html: '',
    mainText: crossOut(step.mainText),
    headings: step.headings.map((heading) =>
      heading.level === 1 ? heading : { ...heading, text: crossOut(heading.text) },
    ),
    controls: step.controls.map((control) =>
      control.ref === kept || control.area !== 'main'
        ? control
        : { ...control, name: crossOut(control.name), text: crossOut(control.text) },
    ),
    axe: step.axe.map(veilAnswer),
    notGathered: [
      ...step.notGathered,
      { what: 'HTML and words', reason: 'What a search brings up may name people and addresses' },
    ],
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
