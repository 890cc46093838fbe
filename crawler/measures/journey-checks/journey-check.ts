import type { Finding } from '../../records/finding.ts';
import type { Step } from '../../records/step.ts';

/** A fault that shows only when steps of one journey are laid side by side. */
export interface StepVerdict {
  kind: Finding['kind'];
  impact: NonNullable<Finding['impact']>;
  message: string;
  help: string;
  /** The steps on which it shows, and what it shows at. */
  places: readonly StepPlace[];
  /** The page's code at fault; the same on every place, so that it is mended once. */
  snippet: string;
}

export interface StepPlace {
  step: number;
  selector: string;
  box: Finding['places'][number]['box'];
}

/** A question about the steps of a journey together, answered from what was recorded of each. Pure. */
export interface JourneyCheck {
  /** The file's name. */
  id: string;
  /** Raised whenever the same steps could get another verdict. */
  version: number;
  /** What is wrong, as the heading of its findings. */
  title: string;
  /** Success criteria of WCAG 2.2, such as "3.2.6". */
  wcag: readonly string[];
  /** Who is affected, and how. */
  who: string;
  /** How to mend it in general. */
  mend: string;
  /** Where the definition comes from: technique, research. */
  source: string;
  /** What this check cannot tell, and what it lets pass. */
  limits: string;
  /** Two series of pages' code, with "<!-- next step -->" between the steps; both are run in the tests. */
  examples: { passes: string; fails: string };
  judge(steps: readonly Step[]): readonly StepVerdict[];
}

/** The host of a step's page; empty for an address that is none. */
export function hostOf({ url }: Pick<Step, 'url'>): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Its main heading, as written; empty where there is none. */
export function headingOf({ headings }: Pick<Step, 'headings'>): string {
  return headings.find(({ level }) => level === 1)?.text ?? '';
}
