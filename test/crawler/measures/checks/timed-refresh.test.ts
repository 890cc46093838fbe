import { describe, expect, test } from 'vitest';
import { secondsOf, timedRefresh } from '../../../../crawler/measures/checks/timed-refresh.ts';
import type { MotionFacts } from '../../../../crawler/records/facts/motion-facts.ts';

const place = {
  selector: 'html',
  snippet: '<html lang="en">',
  box: { x: 0, y: 0, width: 1280, height: 800 },
};
const still: MotionFacts = {
  watchedMs: 1200,
  animations: [],
  changing: [],
  videos: [],
  gifs: [],
  loads: [],
  timers: [],
  refresh: '',
  metas: [],
  page: place,
};
const about = {
  url: 'https://www.example.gov.uk/',
  title: '',
  state: '',
  frame: '',
  device: 'desktop',
} as const;
const kindsOf = (facts: Partial<MotionFacts>): string[] =>
  timedRefresh.judge({ motion: { ...still, ...facts } }, about).map(({ kind }) => kind);
const load = (afterMs: number): MotionFacts['loads'][number] => ({ url: about.url, isSame: true, afterMs });

describe('timed-refresh', () => {
  test('finds the header that no engine sees', () => {
    expect(kindsOf({ refresh: '30' })).toEqual(['violation']);
    expect(kindsOf({ refresh: '5; url=/results' })).toEqual(['violation']);
  });

  test('lets a redirect and more than twenty hours be', () => {
    expect(kindsOf({ refresh: '0; url=/home' })).toEqual([]);
    expect(kindsOf({ refresh: '72001' })).toEqual([]);
  });

  test('is sure of a page that loads itself twice, and not of one that does so once', () => {
    expect(kindsOf({ loads: [load(3000), load(3000)] })).toEqual(['violation']);
    expect(kindsOf({ loads: [load(3000)] })).toEqual(['needs-review']);
  });

  test('takes what comes at once for a redirect', () => {
    expect(kindsOf({ loads: [load(400)] })).toEqual([]);
  });

  test('reads seconds as browsers do', () => {
    expect([' 30', '5;x', '0.9,x', '+5', 'foo', '5: x', ''].map(secondsOf)).toEqual([
      30,
      5,
      0,
      null,
      null,
      null,
      null,
    ]);
  });
});
