import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measures } from '../../../crawler/measures/list.ts';

const folder = new URL('../../../crawler/measures/', import.meta.url);
const pages = new URL('../../../reports-site/method/', import.meta.url);

/** Ids of the files that hold a measure: those that promise to satisfy it. */
function measureFiles(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(new URL(file, folder), 'utf8').includes('as const satisfies Measure;'))
    .map((file) => file.replace(/\.ts$/, ''));
}

describe('the list of measures', () => {
  test('has every measure that has a file, each once', () => {
    expect(measures.map(({ id }) => id).toSorted()).toEqual(measureFiles().toSorted());
  });

  test('has a method page for every measure, and no page without a measure', () => {
    const named = readdirSync(pages).map((file) => file.replace(/\.md$/, ''));

    expect(named.toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
  });

  test.each(measures)('$id has a test and a method page that names it', ({ id, title }) => {
    const page = readFileSync(new URL(`${id}.md`, pages), 'utf8');

    expect(existsSync(new URL(`${id}.test.ts`, import.meta.url))).toBe(true);
    expect(page.split('---')[1]?.trim()).toBe(`title: ${title}\nmeasure: ${id}`);
    expect(page.match(/^## .*$/gm)).toEqual([
      '## What it answers',
      '## How it is worked out',
      '## What it does not see',
      '## Source',
    ]);
  });

  test.each(measures)('$id says what it is, why it matters and where it comes from', (measure) => {
    const { title, why, unit, source, version } = measure;

    expect([title, why, unit, source].every((words) => words.trim() !== '')).toBe(true);
    expect(why).toMatch(/\.$/);
    expect(version).toBeGreaterThanOrEqual(1);
  });
});
