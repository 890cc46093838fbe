import type { Answer, Part } from '../../crawler/records/answer.ts';
import type { Finding } from '../../crawler/records/finding.ts';
import type { JourneyResult, Results, StepResult } from '../../crawler/records/results.ts';
import { chosenOf } from './step-of.ts';

/** A result of paying council tax on desktop that reached its goal, with nothing measured and nothing found. */
export function resultOf(overrides: Partial<JourneyResult> = {}): JourneyResult {
  return {
    journey: 'pay-council-tax',
    version: 1,
    title: 'Pay council tax',
    goal: 'Reach the page that asks for my council tax reference',
    par: { steps: 3, actions: 3, seconds: 25 },
    device: 'desktop',
    outcome: { kind: 'reached', reason: '' },
    steps: [],
    measures: {},
    findings: [],
    ...overrides,
  };
}

/** The figures of measures by their ids; words and numbers alike. */
export function figuresOf(values: Record<string, number | string>): Record<string, Answer> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, figureOf(value)]));
}

export function figureOf(value: number | string, parts: Part[] = []): Answer {
  return { kind: 'measured', value, unit: '', parts, findings: [] };
}

/** Steps that were left by links that were found in these ways; the last step is the goal. */
export function stepsBy(...methods: NonNullable<StepResult['chosen']>['method'][]): StepResult[] {
  return [...methods, null].map((method, index) => ({
    ...stepResultOf(index),
    chosen: method === null ? null : chosenOf(`Link ${index}`, { method }),
  }));
}

export function stepResultOf(index: number, overrides: Partial<StepResult> = {}): StepResult {
  return {
    index,
    waypoint: null,
    url: `https://www.larkton.gov.uk/${index}`,
    host: 'www.larkton.gov.uk',
    title: `Page ${index}`,
    heading: `Page ${index}`,
    how: 'load',
    words: 100,
    chosen: null,
    actions: [],
    banner: null,
    pictures: { arrival: null, firstScreen: null, fullPage: null, cta: null },
    notGathered: [],
    ...overrides,
  };
}

/** A serious violation on the first step. */
export function findingOf(id: string, overrides: Partial<Finding> = {}): Finding {
  return {
    id,
    check: id,
    engine: 'axe-core',
    kind: 'violation',
    impact: 'serious',
    wcag: ['1.4.3'],
    level: 'AA',
    selector: 'p',
    snippet: '<p>',
    message: `The fault ${id}`,
    help: 'Mend it',
    helpUrl: '',
    places: [placeAt(0)],
    ...overrides,
  };
}

export function placeAt(step: number): Finding['places'][number] {
  return { step, selector: 'p', state: 'as it arrived', node: '', box: null };
}

/** A council's results in a run. */
export function resultsOf(id: string, journeys: readonly JourneyResult[]): Results {
  return {
    schemaVersion: 1,
    runStartedAt: '2026-01-05T09:00:00.000Z',
    council: { id, name: id.charAt(0).toUpperCase() + id.slice(1), homePage: `https://www.${id}.gov.uk/` },
    journeys: [...journeys],
  };
}
