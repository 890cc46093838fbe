import type { Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import type { PageQuality } from '../records/page-quality.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { siteOf } from './way/addresses.ts';
import { mainHeading } from './way/main-heading.ts';
import { median } from './way/median.ts';
import { middleRun, type ScoredRun } from './way/middle-run.ts';
import { toOneDecimal } from './way/rounded.ts';
import { counted } from './wording/counted.ts';
import { tidy } from './wording/text.ts';

type Step = Evidence['steps'][number];
type Tried = { step: Step; quality: PageQuality };

/**
 * What Lighthouse says of the journey's own pages: performance as the median of the pages that could be loaded afresh,
 * with each page's four scores, its loading, its weight, its requests and its third parties.
 *
 * A page is measured several times and its middle run counts. A run that failed is never a score.
 */
export const pageQuality = {
  id: 'page-quality',
  version: 1,
  title: 'Page quality',
  why: 'Slow and heavy pages shut out people with old phones, weak signal or little data.',
  unit: 'points',
  better: 'higher',
  source: 'Lighthouse (Google), its scores and metrics; third parties by the public suffix list',
  measure({ steps }) {
    const tried = steps.flatMap((step) => (step.quality ? [{ step, quality: step.quality }] : []));
    if (tried.length === 0) return cannotTell('Lighthouse was not run in this audit.');
    const scored = tried.flatMap(({ quality }) => scoredOf(quality));
    if (scored.length === 0) return cannotTell(whyNone(tried));

    return measured(medianOf(scored, 'performance') ?? 0, {
      unit: 'points',
      parts: [...together(scored, steps.length), ...tried.map(partOf)],
    });
  },
} as const satisfies Measure;

function scoredOf(quality: PageQuality): ScoredRun[] {
  const run = middleRun(quality);

  return 'reason' in run ? [] : [run];
}

function whyNone(tried: readonly Tried[]): string {
  const said = tried.map(({ step, quality }) => {
    const run = middleRun(quality);
    return `step ${step.index}: ${'reason' in run ? run.reason : ''}`;
  });

  return `No page of the journey could be scored. ${said.join('; ')}`;
}

const scores = [
  { id: 'performance', key: 'performance', label: 'Performance' },
  { id: 'accessibility', key: 'accessibility', label: 'Accessibility, as Lighthouse sees it' },
  { id: 'best-practices', key: 'bestPractices', label: 'Best practices' },
  { id: 'seo', key: 'seo', label: 'SEO' },
] as const;

type ScoreKey = (typeof scores)[number]['key'];

function medianOf(runs: readonly ScoredRun[], key: ScoreKey): number | null {
  const known = runs.flatMap((run) => run[key] ?? []);

  return known.length === 0 ? null : toOneDecimal(median(known));
}

/** The journey's pages taken together. */
function together(runs: readonly ScoredRun[], steps: number): Part[] {
  return [
    { id: 'pages-scored', label: 'Steps scored', value: runs.length, max: steps, unit: 'steps' },
    { id: 'lowest', label: 'Lowest performance', value: lowest(runs), unit: 'points' },
    ...scores.slice(1).map(({ id, key, label }) => ({
      id,
      label: `${label}, median`,
      value: medianOf(runs, key),
      unit: 'points',
    })),
  ];
}

function lowest(runs: readonly ScoredRun[]): number {
  return Math.min(...runs.map(({ performance }) => performance));
}

function partOf({ step, quality }: Tried): Part {
  const run = middleRun(quality);
  const part = {
    id: `step-${step.index}`,
    label: tidy(mainHeading(step), 120),
    unit: 'points',
    step: step.index,
  };
  if ('reason' in run) return { ...part, value: null, note: run.reason };

  return {
    ...part,
    value: run.performance,
    note: spreadOf(quality),
    parts: [
      ...scores.slice(1).map(({ id, key, label }) => ({ id, label, value: run[key], unit: 'points' })),
      { id: 'lcp', label: 'Largest Contentful Paint', value: inSeconds(run.lcpMs), unit: 'seconds' },
      { id: 'cls', label: 'Cumulative Layout Shift', value: run.cls },
      { id: 'tbt', label: 'Total Blocking Time', value: run.tbtMs, unit: 'milliseconds' },
      ...loadOf(run, step.url),
    ],
  };
}

function inSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : toOneDecimal(milliseconds / 1000);
}

/** How far the runs lay apart: a machine's noise moves the performance that is measured. */
function spreadOf({ runs, preset, asked }: PageQuality): string {
  const all = runs.flatMap((run) => (run.kind === 'scored' ? run.performance : []));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const range = least === most ? `${least}` : `${least} to ${most}`;

  return `The middle of ${counted(all.length, 'run')} of ${asked} with Lighthouse's ${preset} setting: ${range}`;
}

/** What the page brings over the network, and how much of it from other organisations. */
function loadOf({ hosts }: ScoredRun, url: string): Part[] {
  const own = siteOf(url);
  const sites = Map.groupBy(hosts, ({ host }) => siteOf(`https://${host}`));
  const others = [...sites].filter(([site]) => site !== own);
  const parts = others.map(([site, of]) => ({
    id: site,
    label: site,
    value: of.reduce((sum, { count }) => sum + count, 0),
    unit: 'requests',
    note: `${kilobytes(of)} kB`,
  }));

  return [
    { id: 'weight', label: 'Page weight', value: kilobytes(hosts), unit: 'kB' },
    {
      id: 'requests',
      label: 'Requests',
      value: hosts.reduce((sum, { count }) => sum + count, 0),
      unit: 'requests',
    },
    {
      id: 'third-parties',
      label: 'Third parties',
      value: others.length,
      note: 'Registrable domains other than the page’s own',
      ...(parts.length > 0 ? { parts } : {}),
    },
  ];
}

function kilobytes(hosts: readonly { bytes: number }[]): number {
  return Math.round(hosts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
}
