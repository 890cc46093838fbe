import { describe, expect, test } from 'vitest';
import { movingContent } from '../../../../crawler/measures/checks/moving-content.ts';
import type { MotionFacts } from '../../../../crawler/records/facts/motion-facts.ts';

const place = { selector: '#news', snippet: '<div id="news">', box: { x: 0, y: 0, width: 400, height: 100 } };
const about = {
  url: 'https://www.example.gov.uk/',
  title: '',
  state: '',
  frame: '',
  device: 'desktop',
} as const;
type Part = MotionFacts['changing'][number];

function kindsOf(part: Partial<Part>): string[] {
  const changing: Part = {
    ...place,
    words: 'Libraries are closed on Monday',
    moments: 3,
    isSteady: false,
    shifts: true,
    isCarousel: true,
    lastAtMs: 9000,
    isProgress: false,
    isClock: false,
    stop: 'none',
    ...part,
  };
  const motion: MotionFacts = {
    watchedMs: 6000,
    animations: [],
    changing: [changing],
    videos: [],
    gifs: [],
    loads: [],
    timers: [],
    refresh: '',
    metas: [],
    page: place,
  };
  return movingContent.judge({ motion }, about).map(({ kind }) => kind);
}

describe('moving-content', () => {
  test('is sure of a carousel that went on three times', () => {
    expect(kindsOf({})).toEqual(['violation']);
  });

  test('doubts a carousel that went on once', () => {
    expect(kindsOf({ moments: 1 })).toEqual(['needs-review']);
  });

  test('lets content that came late, once, be', () => {
    expect(kindsOf({ moments: 1, isCarousel: false })).toEqual([]);
  });

  test('lets what can be stopped beside it be, and asks about a control elsewhere', () => {
    expect(kindsOf({ stop: 'here' })).toEqual([]);
    expect(kindsOf({ stop: 'elsewhere' })).toEqual(['needs-review']);
  });

  test('lets clocks and loading indicators be', () => {
    expect(kindsOf({ isClock: true, shifts: false })).toEqual([]);
    expect(kindsOf({ isProgress: true })).toEqual([]);
  });
});
