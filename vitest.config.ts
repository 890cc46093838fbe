import { defineConfig } from 'vitest/config';

/** Two projects: quick tests without a browser, then those that start a real browser, two files at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
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
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
