import { defineConfig } from 'vitest/config';

/** Two projects: quick tests without a browser, then those that start a real browser, three files at a time: they wait a lot. */
export default defineConfig({
  test: {
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
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
