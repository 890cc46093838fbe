import type { Answer, Part } from '../../crawler/records/answer.ts';
import type { JourneyResult, Results, StepResult } from '../../crawler/records/results.ts';
import { briefOf } from './brief.ts';
import type { CompareIndex } from './compare-choice.ts';
import { headlines } from './figures.ts';
import { quoted } from './quoted.ts';
import { journeysOf } from './report.ts';

/**
 * What is kept of one journey of a council, on every device, for the page on which people choose whom to compare:
 * `data/compare/<council>/<journey>.json`.
 */
export type Comparable = Pick<Results, 'council' | 'journeys'>;

/** Sentences are made of the parts of these. */
const withSentences = ['cta-clarity', 'home-prominence', 'search-integration'];

/** What a comparison says rests on these. */
const measures = [...new Set([...headlines.map(({ id }) => id), 'action-count', ...withSentences])];

/** A council's results by journey, as far as a comparison step by step needs them: some kilobytes in place of megabytes. */
export function comparablesOf(results: Results): Map<string, Comparable> {
  const { council, journeys } = briefOf(results);
  const walks = journeys.map((brief, at) => comparableWalk(brief, results.journeys[at] ?? brief));
  const byJourney = Map.groupBy(walks, ({ journey }) => journey);
  return new Map([...byJourney].map(([journey, of]) => [journey, { council, journeys: of }]));
}

function comparableWalk(brief: JourneyResult, { steps, measures: all }: JourneyResult): JourneyResult {
  return {
    ...brief,
    steps: brief.steps.map((step, at) => comparableStep(step, steps[at] ?? step)),
    measures: Object.fromEntries(
      measures.flatMap((id) => {
        const [short, whole] = [brief.measures[id], all[id]];
        if (!short || !whole) return [];
        return [[id, withSentences.includes(id) ? withParts(short, whole) : short]];
      }),
    ),
  };
}

function comparableStep(brief: StepResult, { title, heading, chosen, banner }: StepResult): StepResult {
  return {
    ...brief,
    heading: quoted(heading || title, 120).text,
    banner: banner && { ...banner, name: '' },
    chosen: chosen && {
      ...{ name: quoted(chosen.name, 120).text, role: chosen.role, method: chosen.method },
      ...{ because: '', towards: '', ambiguous: chosen.ambiguous },
    },
    pictures: { arrival: null, firstScreen: null, fullPage: null, cta: null },
  };
}

/** The parts that sentences are made of: two levels, without labels and advice. */
function withParts(short: Answer, whole: Answer): Answer {
  return short.kind === 'measured' && whole.kind === 'measured'
    ? { ...short, parts: whole.parts.map((part) => ({ ...lean(part), ...inner(part) })) }
    : short;
}

function inner({ parts }: Part): Pick<Part, 'parts'> {
  return parts === undefined ? {} : { parts: parts.map(lean) };
}

function lean({ id, value, max, note }: Part): Part {
  return {
    ...{ id, label: '', value: typeof value === 'string' ? quoted(value, 160).text : value },
    ...(max === undefined ? {} : { max }),
    ...(note === undefined ? {} : { note: quoted(note, 160).text }),
  };
}

/** What there is to choose from: every council, journey and device of the report. */
export function compareIndex(brief: readonly Results[]): CompareIndex {
  const walked = new Set(brief.flatMap(({ journeys }) => journeys.map(({ device }) => device)));
  const devices = (['desktop', 'mobile'] as const).filter((device) => walked.has(device));
  const journeys = journeysOf({ councils: brief });
  return {
    councils: brief.map(({ council: { id, name }, journeys: walks }) => ({
      id,
      name: quoted(name, 80).text,
      asked: journeys
        .flatMap((journey) => devices.map((device) => ({ journey: journey.id, device })))
        .map((one) => walks.some(({ journey, device }) => journey === one.journey && device === one.device))
        .map((isAsked) => (isAsked ? '1' : '0'))
        .join(''),
    })),
    journeys: journeys.map(({ id, title }) => ({ id, title: quoted(title, 80).text })),
    devices,
  };
}
