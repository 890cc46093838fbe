import { describe, expect, test } from 'vitest';
import { measureJourney } from '../../../crawler/measures/measure-journey.ts';
import type { QualityRun } from '../../../crawler/records/page-quality.ts';
import { journeyQuality, qualityOf } from '../../../reports-site/views/quality.ts';
import { journeyOf } from '../../builders/journey-of.ts';

const run: QualityRun = {
  kind: 'scored',
  performance: 71,
  accessibility: 90,
  bestPractices: 96,
  seo: null,
  lcpMs: 2345,
  cls: 0.01,
  tbtMs: 150,
  hosts: [
    { host: 'www.larkton.gov.uk', count: 7, bytes: 120_400 },
    { host: 'cdn.example.org', count: 1, bytes: 600 },
  ],
};
const asked = { lighthouse: '13.5.0', preset: 'mobile', asked: 1 } as const;
const result = measureJourney(
  journeyOf(
    { heading: 'Home', quality: { ...asked, runs: [run], reason: '' } },
    { heading: 'Bins', quality: { ...asked, runs: [], reason: 'It is the answer to a form' } },
  ),
);

describe('the figures of Lighthouse', () => {
  test('stand on the card of their step, with third parties by name', () => {
    const quality = qualityOf(result, 0);

    expect(quality && 'figures' in quality && quality.figures.map(({ text }) => text)).toEqual([
      '71 of 100',
      '90 of 100',
      '96 of 100',
      'Not measured',
      '2.3 seconds',
      '0.01',
      '150 milliseconds',
      '121 kB',
      '8 requests',
      '1: example.org',
    ]);
  });

  test('give way to the reason where there is no score, and to nothing where none was asked for', () => {
    expect(qualityOf(result, 1)).toEqual({ reason: 'It is the answer to a form' });
    expect(qualityOf(measureJourney(journeyOf('Home')), 0)).toBeNull();
    expect(journeyQuality(measureJourney(journeyOf('Home')))).toEqual([]);
  });

  test('stand together for the journey', () => {
    expect(journeyQuality(result).slice(0, 3)).toEqual([
      { label: 'Performance, median', text: '71 of 100' },
      { label: 'Steps scored', text: '1 of 2' },
      { label: 'Lowest performance', text: '71 of 100' },
    ]);
  });
});
