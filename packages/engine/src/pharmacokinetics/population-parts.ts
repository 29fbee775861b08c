import type { Part, PopulationQuantiles } from './population-quantiles.ts';

/**
 * Parts of some observed times, as even as they can be, one for each worker: whoever works out a later part follows the
 * people through the earlier ones without reading quantiles, which are nearly all of the work.
 *
 * @param times    how many times there are
 * @param workers  how many parts at the most, 1 or more; no part is empty
 */
export function partsOf(times: number, workers: number): readonly Part[] {
  const count = Math.max(1, Math.min(times, workers));
  const cut = (part: number) => Math.round((times * part) / count);
  return Array.from({ length: count }, (_, part) => ({ from: cut(part), to: cut(part + 1) }));
}

/** The parts, in the order of time, as one: the same numbers to the last bit as if they had been one. */
export function joined(parts: readonly [PopulationQuantiles, ...PopulationQuantiles[]]): PopulationQuantiles {
  const join = (band: 'p5' | 'p50' | 'p95') => Float64Array.from(parts.flatMap((part) => [...part[band]]));
  return { p5: join('p5'), p50: join('p50'), p95: join('p95'), patients: parts[0].patients };
}
