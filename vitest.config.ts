import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** Whatever is tried on random cases is tried on the same ones on every run. */
const setupFiles = ['tests/laws/same-cases.ts'];

/** One file after the other, after everything with a lower number: these start servers and browsers of their own. */
const alone = (groupOrder: number) => ({ fileParallelism: false, sequence: { groupOrder } });

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['packages/**/src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'tests/journeys/**', 'tests/torture/**'],
          // a law tries ten thousand cases, and a busy machine is slow: time says nothing about whether it holds
          testTimeout: 5 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'journeys',
          setupFiles,
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          testTimeout: 3 * minute,
          hookTimeout: 5 * minute,
          ...alone(1),
        },
      },
      {
        test: {
          name: 'torture',
          include: ['tests/torture/**/*.test.{ts,tsx}'],
          testTimeout: 15 * minute,
          hookTimeout: 5 * minute,
          ...alone(2),
        },
      },
    ],
  },
});
