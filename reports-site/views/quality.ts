import type { Part } from '../../crawler/records/answer.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';
import { sayPart } from './answer-words.ts';

/** One figure of Lighthouse as a card shows it. */
export interface QualityFigure {
  label: string;
  text: string;
}

/** What Lighthouse said of one step's page; the reason where it gave no score. */
export type StepQuality = { figures: QualityFigure[]; note: string } | { reason: string };

const shown = ['accessibility', 'best-practices', 'seo', 'lcp', 'cls', 'tbt', 'weight', 'requests'];

/** Lighthouse's figures for a step; null where it was not asked for. */
export function qualityOf(result: JourneyResult, step: number): StepQuality | null {
  const part = partsOf(result).find(({ id }) => id === `step-${step}`);
  if (!part) return null;
  if (part.value === null) return { reason: part.note ?? '' };
  const inside = part.parts ?? [];
  return {
    figures: [
      { label: 'Performance', text: sayPart(part) },
      ...shown.flatMap((id) => inside.filter((each) => each.id === id).map(figure)),
      ...inside.filter(({ id }) => id === 'third-parties').map(thirdParties),
    ],
    note: part.note ?? '',
  };
}

/** The journey's pages together; nothing where Lighthouse was not asked for or no page was scored. */
export function journeyQuality(result: JourneyResult): QualityFigure[] {
  const answer = result.measures['page-quality'];
  if (answer?.kind !== 'measured') return [];
  const together = answer.parts.filter(({ step }) => step === undefined);
  const performance = {
    id: 'performance',
    label: 'Performance, median',
    value: answer.value,
    unit: answer.unit,
  };
  return [performance, ...together].map(figure);
}

function partsOf({ measures }: JourneyResult): Part[] {
  const answer = measures['page-quality'];
  return answer?.kind === 'measured' ? answer.parts : [];
}

/** Layout shift is read to the hundredth; one decimal would make 0.04 nothing at all. */
function figure(part: Part): QualityFigure {
  const { id, label, value } = part;
  return { label, text: id === 'cls' && typeof value === 'number' ? value.toFixed(2) : sayPart(part) };
}

/** Third parties by name, since their number alone says little. */
function thirdParties({ label, value, parts = [] }: Part): QualityFigure {
  const names = parts.map(({ label: name }) => name).join(', ');
  return { label, text: names ? `${value}: ${names}` : 'None' };
}
