import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * On a fresh clone, where nothing is known of how long they take, Vitest begins with the largest files; these are short
 * and take minutes, and last of all would keep one worker busy and the others idle.
 */
const longThoughShort = ['checks-by-driving', 'checks-by-survey', 'report', 'report-quality'].map(
  (name) => `/${name}.browser.test.ts`,
);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** The quick tests stay in front of those with a browser. */
function rank({ project, moduleId }: TestSpecification): number {
  if (project.name === 'quick') return 0;
  return longThoughShort.some((name) => moduleId.endsWith(name)) ? 1 : 2;
}

/** Two projects: quick tests without a browser, then those that start a real browser, three files at a time: they wait a lot. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'quick',
          maxWorkers: 2,
          // They leave nothing behind: what they import is loaded once for each worker.
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
