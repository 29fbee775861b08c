import fc from 'fast-check';

const minute = 60_000;

/** How many requests each law is tried on: ten thousand wherever main is guarded, fewer while writing. */
export const cases = Number(process.env['STEADY_CASES'] ?? 10_000);

/** The same cases on every run, so that a red law is red for everybody; another number looks elsewhere. */
export const seed = Number(process.env['STEADY_SEED'] ?? 1975);

export const patience = { timeout: 10 * minute };

/** Tries a law on many cases. What it throws is shown with the smallest case that makes it throw. */
export function tryOn<T>(some: fc.Arbitrary<T>, law: (one: T) => void, numRuns = cases): void {
  fc.assert(fc.property(some, law), { numRuns });
}
