import { measures } from '../../../crawler/measures/list.ts';
import { criterionName } from '../../../crawler/measures/wording/wcag-criteria.ts';
import type { Answer, Part } from '../../../crawler/records/answer.ts';
import type { Finding } from '../../../crawler/records/finding.ts';
import { isComplete, isRated, type Outcome } from '../../../crawler/records/outcome.ts';
import type { Journey } from '../../../journeys/journey.ts';
import type { Chance } from './chance.ts';
import { inventedClarity } from './invented-clarity.ts';
import { inventedEffort } from './invented-effort.ts';
import { inventedQuestions, inventedStatement, measured } from './invented-questions.ts';
import type { InventedStep } from './invented-steps.ts';

interface Walk {
  journey: Journey;
  outcome: Outcome;
  steps: readonly InventedStep[];
  findings: readonly Finding[];
  skill: number;
  chance: Chance;
}

/** An answer of every measure, in agreement with the walk: what it did not come to cannot be told. */
export function inventedAnswers(walk: Walk): Record<string, Answer> {
  const known = knownAnswers(walk);
  const reason = walk.outcome.reason || 'The invented figures leave it open';
  return Object.fromEntries(
    measures.map(({ id }) => [
      id,
      known[id] ?? { kind: 'cannot-tell', reason: `The journey ended early: ${reason}` },
    ]),
  );
}

function knownAnswers({ journey, outcome, steps, findings, skill, chance }: Walk): Record<string, Answer> {
  if (!isRated(outcome.kind)) return {};
  const looksUp = journey.id.includes('planning') || journey.id === 'find-bin-day';
  return {
    ...(isComplete(outcome.kind) ? inventedEffort(steps, journey, chance) : {}),
    ...inventedQuestions(skill, chance),
    ...inventedFinds(skill, chance),
    'choices-per-step': measured(chance.whole(3, 25), 'choices', steps.map(choicesAt(chance))),
    'cta-clarity': inventedClarity(steps, skill, chance),
    'search-integration': looksUp
      ? measured(chance.pick(['on-page', 'same-site', 'other-site']), 'place', [
          yes('new-window', 'Opens in a new window', chance),
        ])
      : { kind: 'not-applicable', reason: 'This journey looks nothing up.' },
    'reading-age': measured(Math.round(10 * (8 + 6 * (1 - skill) + chance.next())) / 10, 'years', [
      { id: 'smog', label: 'Reading age by SMOG', value: 12, unit: 'years' },
    ]),
    'wcag-violations': countOf(findings, 'violation', 'faults', steps.length),
    'wcag-needs-review': countOf(findings, 'needs-review', 'points to review', steps.length),
    'keyboard-completion': measured(chance.happens(0.5 + 0.45 * skill) ? 'yes' : 'no', 'answer'),
    'page-quality': pageQuality(steps, skill, chance),
    'accessibility-statement':
      journey.id === 'read-accessibility-statement'
        ? inventedStatement(skill, chance)
        : { kind: 'not-applicable', reason: 'This journey does not lead to the statement.' },
  };
}

function inventedFinds(skill: number, chance: Chance): Record<string, Answer> {
  const rank = chance.whole(1, 5);
  const place =
    ['first-result', 'second-result', 'third-result', 'fourth-result', 'fifth-result'][rank - 1] ?? '';
  return {
    'home-prominence': measured(chance.happens(0.3 + 0.6 * skill) ? 'task' : 'topic', 'place', [
      {
        id: 'screenful',
        label: 'Screenful, counted from the top',
        value: chance.whole(1, 3),
        unit: 'screens',
      },
    ]),
    'route-by-search': chance.happens(0.2)
      ? measured('not-found', 'place')
      : measured(place, 'place', [
          { id: 'rank', label: 'Place of the right page among the results', value: rank },
        ]),
    'route-by-a-to-z': measured(chance.happens(0.3 + 0.5 * skill) ? 'reached' : 'not-found', 'outcome'),
  };
}

function choicesAt(chance: Chance) {
  return ({ index, heading }: InventedStep): Part => ({
    id: `step-${index}`,
    label: heading,
    value: chance.whole(2, 40),
    unit: 'choices',
    step: index,
  });
}

function yes(id: string, label: string, chance: Chance): Part {
  return { id, label, value: chance.happens(0.3) ? 'yes' : 'no' };
}

function countOf(findings: readonly Finding[], kind: Finding['kind'], unit: string, steps: number): Answer {
  const own = findings.filter((finding) => finding.kind === kind);
  const criteria = [...new Set(own.flatMap(({ wcag }) => wcag))].sort();
  return measured(own.length, unit, [
    {
      id: 'by-criterion',
      label: 'By success criterion',
      value: criteria.length,
      unit: 'criteria',
      parts: criteria.map((id) => ({
        id,
        label: criterionName(id),
        value: own.filter(({ wcag }) => wcag.includes(id)).length,
      })),
    },
    { id: 'steps-tested', label: 'Steps tested', value: steps, unit: 'steps' },
  ]);
}

function pageQuality(steps: readonly InventedStep[], skill: number, chance: Chance): Answer {
  const score = (): number => Math.min(100, Math.round(35 + 40 * skill + chance.whole(0, 25)));
  const parts = steps.map(
    ({ index, heading }): Part => ({
      id: `step-${index}`,
      label: heading,
      value: score(),
      unit: 'points',
      step: index,
      parts: [
        {
          id: 'accessibility',
          label: 'Accessibility, as Lighthouse sees it',
          value: score(),
          unit: 'points',
        },
        { id: 'lcp', label: 'Largest Contentful Paint', value: chance.whole(8, 60) / 10, unit: 'seconds' },
        { id: 'weight', label: 'Page weight', value: chance.whole(300, 4000), unit: 'kB' },
      ],
    }),
  );
  return parts.length === 0
    ? { kind: 'cannot-tell', reason: 'No page was seen' }
    : measured(score(), 'points', parts);
}
