import { defineConfig } from 'vitest/config';

/** Two projects: quick tests without a browser, and those that start a real browser, one file after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
