import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** Whatever is tried on random cases is tried on the same ones on every run. */
const setupFiles = ['tests/laws/same-cases.ts'];

/** So many files at once, after everything with a lower number: these start servers and browsers of their own. */
const inTurn = (groupOrder: number, maxWorkers: number) => ({ maxWorkers, sequence: { groupOrder } });

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['packages/**/src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'tests/journeys/**', 'tests/torture/**'],
          // nobody waits for anything else meanwhile
          maxWorkers: '100%',
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
          // what a page has to show is waited for as long as a busy machine needs
          expect: { poll: { timeout: minute } },
          testTimeout: 3 * minute,
          hookTimeout: 5 * minute,
          ...inTurn(1, 2),
        },
      },
      {
        test: {
          name: 'torture',
          include: ['tests/torture/**/*.test.{ts,tsx}'],
          testTimeout: 15 * minute,
          hookTimeout: 5 * minute,
          // these wait for disks more than they work, so they share the machine with the journeys
          ...inTurn(1, 2),
        },
      },
    ],
  },
});
