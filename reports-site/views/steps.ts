import type { Answer, Part } from '../../crawler/records/answer.ts';
import type { JourneyResult, StepResult } from '../../crawler/records/results.ts';
import { sayCount } from './list-words.ts';

/** What a step of the way asks of a resident beyond reading and choosing. */
export interface Mark {
  kind: 'new-window' | 'other-host' | 'banner' | 'ambiguous';
  text: string;
}

/** What is worth marking on a step, given the step before it. */
export function marksOf(step: StepResult, before: StepResult | undefined): Mark[] {
  const marks: Mark[] = [];
  if (step.how === 'new-window') marks.push({ kind: 'new-window', text: 'Opened in a new window' });
  if (before !== undefined && before.host !== step.host) {
    marks.push({ kind: 'other-host', text: `The address changes from ${before.host} to ${step.host}` });
  }
  if (step.banner?.covers) marks.push({ kind: 'banner', text: 'A cookie banner covers part of the page' });
  if (step.chosen?.ambiguous) {
    marks.push({ kind: 'ambiguous', text: 'Another choice looked just as good and leads elsewhere' });
  }
  return marks;
}

const methodWords: Record<NonNullable<StepResult['chosen']>['method'], string> = {
  override: 'by our note on this website',
  adapter: 'by what we know of the supplier’s system',
  pattern: 'by the expected name',
  synonym: 'by a name that some councils use',
  'goal-words': 'only by words of the goal',
  'site-search': 'only by the site’s search',
  'a-to-z': 'only by the A to Z',
};

/** How a link or button was found, in words. */
export function sayMethod(method: keyof typeof methodWords): string {
  return methodWords[method];
}

/** What we had noted for the way and fits the website no longer, in words. */
export function sayMissed(by: 'override' | 'adapter', waypoint: string): string {
  const note = by === 'override' ? 'Our note on this website' : 'What we know of the supplier’s system';
  return `${note} for “${waypoint}” fits no longer; the way was found without it.`;
}

const actionWords: Record<StepResult['actions'][number]['kind'], string> = {
  click: 'Click',
  fill: 'Fill',
  choose: 'Choose from',
  tick: 'Tick',
  key: 'Press',
  dismiss: 'Dismiss',
};

/** An action as the step's list says it, before the name of what was acted on. */
export function sayAction(action: StepResult['actions'][number]): { does: string; note: string } {
  const typed = action.characters > 0 ? `${sayCount(action.characters, 'character')} typed` : '';
  const free = action.forced ? '' : 'a resident could do without it';
  return { does: actionWords[action.kind], note: [typed, free].filter((note) => note !== '').join('; ') };
}

/** The part of cta-clarity that is about the call to action of one step. */
export function clarityOf(result: JourneyResult, step: number): Part | undefined {
  return partsOf(result.measures['cta-clarity']).find(({ id }) => id === `cta-${step}`);
}

function partsOf(answer: Answer | undefined): Part[] {
  return answer?.kind === 'measured' ? answer.parts : [];
}

/** The band of a clarity (80 and over clear, 60–79 fair, below 60 unclear). */
export function bandOf(value: number): 'clear' | 'fair' | 'unclear' {
  if (value >= 80) return 'clear';
  return value >= 60 ? 'fair' : 'unclear';
}

/** The steps of two journeys side by side; the shorter journey ends with nothing. */
export function besideEachOther(
  first: readonly StepResult[],
  second: readonly StepResult[],
): { index: number; first: StepResult | undefined; second: StepResult | undefined }[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, index) => ({
    index,
    first: first[index],
    second: second[index],
  }));
}

/** Pixels of the picture of a call to action for each CSS pixel: it is kept at the screen's density, the others are not. */
export function densityOf(device: JourneyResult['device']): number {
  return device === 'mobile' ? 2 : 1;
}

/** What a step is called: the home page is where the steps are counted from. */
export function stepName(index: number): string {
  return index === 0 ? 'the start' : `step ${index}`;
}

/** What the note on a call to action adds to its band; empty when it only names the band. */
export function capNote({ note = '' }: Part): string {
  return note.replace(/^(?:clear|fair|unclear)\b[.;]?\s*/i, '');
}
