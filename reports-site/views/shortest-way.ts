import type { Part } from '../../crawler/records/answer.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';
import { sayCount } from './list-words.ts';
import { sentenceCase } from './quoted.ts';

/** One of two ways to the same page, link by link. */
export interface ShownWay {
  title: string;
  /** How many clicks it takes. */
  clicks: string;
  links: { label: string; where: string; step: number | undefined }[];
}

/** The way that was walked and the shortest that exists, for standing beside each other. */
export interface WaysBeside {
  sentence: string;
  /** Where both ways end. */
  end: string;
  /** The walked way, and the shortest where it is another. */
  ways: ShownWay[];
}

/** What the measure of the shortest way found; null where it could not tell. */
export function waysBeside({ measures }: Pick<JourneyResult, 'measures'>): WaysBeside | null {
  const answer = measures['shortest-way'];
  if (answer?.kind !== 'measured') return null;
  const part = (id: string): Part | undefined => answer.parts.find((each) => each.id === id);
  const [walked, way, end] = [part('walked'), part('way'), part('end')];
  if (!walked || !way || !end) return null;
  const saved = Number(part('difference')?.value ?? 0);

  return {
    sentence: sentence(saved, Number(walked.value), part('pages')),
    end: `${end.label}: ${end.value}`,
    ways: [
      shown('As the signs lead', walked),
      ...(saved > 0 ? [shown('The shortest way that exists', way)] : []),
    ],
  };
}

function sentence(saved: number, walked: number, pages: Part | undefined): string {
  const seen = sayCount(Number(pages?.value ?? 0), 'page');
  if (walked === 0) return 'The task begins on the home page, so no way could be shorter.';
  if (saved <= 0) return `No shorter way was seen among the links of ${seen}.`;

  return `A way exists that is ${sayCount(saved, 'click')} shorter, among the links of ${seen} that were seen.`;
}

function shown(title: string, { value, parts = [] }: Part): ShownWay {
  return {
    title,
    clicks: sayCount(Number(value), 'click'),
    links: parts.map(({ label, note = '', step }) => ({ label, where: sentenceCase(note), step })),
  };
}
