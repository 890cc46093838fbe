import { describe, expect, test } from 'vitest';
import { pageQuality } from '../../../crawler/measures/page-quality.ts';
import type { Part } from '../../../crawler/records/answer.ts';
import type { PageQuality, QualityRun } from '../../../crawler/records/page-quality.ts';
import { journeyOf } from '../../builders/journey-of.ts';

function run(performance: number, overrides: object = {}): QualityRun {
  return {
    kind: 'scored',
    performance,
    accessibility: 90,
    bestPractices: 96,
    seo: 80,
    lcpMs: 2345,
    cls: 0.012,
    tbtMs: 150,
    hosts: [{ host: 'www.larkton.gov.uk', count: 7, bytes: 120_400 }],
    ...overrides,
  };
}

const failed: QualityRun = { kind: 'failed', reason: 'The page took too long' };

function qualityOf(...runs: QualityRun[]): PageQuality {
  return { lighthouse: '13.5.0', preset: 'mobile', asked: 3, runs, reason: '' };
}

function parts(answer: ReturnType<typeof pageQuality.measure>): Part[] {
  return answer.kind === 'measured' ? answer.parts : [];
}

const named = (all: Part[] | undefined, id: string): Part | undefined => all?.find((part) => part.id === id);

describe('page-quality', () => {
  test('takes the middle run of each page and the median of the pages', () => {
    const answer = pageQuality.measure(
      journeyOf(
        { heading: 'Home', quality: qualityOf(run(70), run(90), run(80)) },
        { heading: 'Bins', quality: qualityOf(run(55), run(50), run(60)) },
        { heading: 'Missed bin', quality: qualityOf(run(99), run(100), run(98)) },
      ),
    );

    expect(answer).toMatchObject({ kind: 'measured', value: 80, unit: 'points' });
    expect(['step-0', 'step-1', 'step-2', 'lowest'].map((id) => named(parts(answer), id)?.value)).toEqual([
      80, 55, 99, 55,
    ]);
    expect(named(parts(answer), 'step-0')?.note).toBe(
      "The middle of 3 runs of 3 with Lighthouse's mobile setting: 70 to 90",
    );
  });

  test('shows loading, weight and requests of the very run that counts', () => {
    const middle = run(80, {
      lcpMs: 3210,
      hosts: [
        { host: 'www.larkton.gov.uk', count: 10, bytes: 200_400 },
        { host: 'static.larkton.gov.uk', count: 2, bytes: 50_000 },
        { host: 'www.google-analytics.com', count: 1, bytes: 20_000 },
        { host: 'ssl.google-analytics.com', count: 2, bytes: 10_200 },
        { host: 'cdn.example.org', count: 1, bytes: 5_000 },
      ],
    });
    const answer = pageQuality.measure(
      journeyOf({ heading: 'Home', quality: qualityOf(run(90), middle, run(10)) }),
    );
    const inside = named(parts(answer), 'step-0')?.parts;

    expect(inside?.map(({ id, value }) => [id, value])).toEqual([
      ['accessibility', 90],
      ['best-practices', 96],
      ['seo', 80],
      ['lcp', 3.2],
      ['cls', 0.012],
      ['tbt', 150],
      ['weight', 286],
      ['requests', 16],
      ['third-parties', 2],
    ]);
    expect(named(inside, 'third-parties')?.parts?.map(({ id, value, note }) => [id, value, note])).toEqual([
      ['google-analytics.com', 3, '30 kB'],
      ['example.org', 1, '5 kB'],
    ]);
  });

  test('never takes a failed run for a score', () => {
    const answer = pageQuality.measure(
      journeyOf(
        { heading: 'Home', quality: qualityOf(run(90), failed, run(70)) },
        { heading: 'Bins', quality: qualityOf(failed, run(100), failed) },
        { heading: 'Form', quality: { ...qualityOf(), reason: 'It is the answer to a form' } },
      ),
    );

    expect(answer).toMatchObject({ value: 70 });
    expect(
      parts(answer).flatMap(({ step, value, note }) => (step === undefined ? [] : [[value, note]])),
    ).toEqual([
      [70, "The middle of 2 runs of 3 with Lighthouse's mobile setting: 70 to 90"],
      [null, 'The page took too long'],
      [null, 'It is the answer to a form'],
    ]);
    expect(named(parts(answer), 'pages-scored')).toMatchObject({ value: 1, max: 3 });
  });

  test('keeps a score that Lighthouse did not give as unknown, not as 0', () => {
    const answer = pageQuality.measure(
      journeyOf({
        heading: 'Home',
        quality: qualityOf(...[1, 2, 3].map((n) => run(n, { seo: null, lcpMs: null }))),
      }),
    );

    expect(named(parts(answer), 'seo')?.value).toBeNull();
    expect(named(named(parts(answer), 'step-0')?.parts, 'lcp')?.value).toBeNull();
  });

  test('cannot tell when Lighthouse was not asked, or when no page could be scored', () => {
    expect(pageQuality.measure(journeyOf('Home', 'Bins'))).toEqual({
      kind: 'cannot-tell',
      reason: 'Lighthouse was not run in this audit.',
    });
    expect(pageQuality.measure(journeyOf({ heading: 'Home', quality: qualityOf(failed, failed) }))).toEqual({
      kind: 'cannot-tell',
      reason: 'No page of the journey could be scored. step 0: The page took too long',
    });
  });
});
