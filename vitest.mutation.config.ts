import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { rooms, testsOf } from './scripts/mutated-rooms.ts';

const packages = path.join(import.meta.dirname, 'packages');

/** The tests of the room that `npm run mutation` is at, in the copy of the project whose code it changes. */
export default defineConfig({
  resolve: {
    // node_modules leads out of the copy, to the packages as they are.
    alias: [
      { find: /^@steady\/([^/]+)$/, replacement: `${packages}/$1/src/index.ts` },
      { find: /^@steady\/([^/]+)\/([^/]+)$/, replacement: `${packages}/$1/src/$2/index.ts` },
    ],
  },
  test: {
    setupFiles: ['tests/laws/same-cases.ts'],
    include: rooms.filter(({ name }) => name === process.env['STEADY_ROOM']).flatMap(testsOf),
    // A change that only the ten thousandth case of a law would notice counts as not noticed.
    env: { STEADY_CASES: '500' },
    testTimeout: 60_000,
  },
});
