import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { rooms, testsOf } from './scripts/mutated-rooms.ts';

const packages = path.join(import.meta.dirname, 'packages');

/** What each package lists to be imported, in this copy of the project: node_modules leads out of it, to what is not changed. */
const alias = readdirSync(packages).flatMap((name) => {
  const { exports = {} } = JSON.parse(readFileSync(path.join(packages, name, 'package.json'), 'utf8')) as {
    exports?: Readonly<Record<string, string>>;
  };
  return Object.entries(exports).map(([subpath, file]) => ({
    find: new RegExp(`^@steady/${name}${subpath.slice(1)}$`),
    replacement: path.join(packages, name, file),
  }));
});

/** The tests of the room that `npm run mutation` is at, in the copy of the project whose code it changes. */
export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: ['tests/laws/same-cases.ts'],
    include: rooms.filter(({ name }) => name === process.env['STEADY_ROOM']).flatMap(testsOf),
    // A change that only the ten thousandth case of a law would notice counts as not noticed.
    env: { STEADY_CASES: '500' },
    testTimeout: 60_000,
  },
});
