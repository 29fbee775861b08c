import type { Part, PopulationQuantiles } from './population-quantiles.ts';

/** What it costs to follow the people to a time, as a share of following them there and reading their quantiles. */
const following = 0.2;

/**
 * Parts of some observed times, one for each worker, that take about as long each: whoever works out a later part follows
 * the people through the earlier ones without reading quantiles, so that each part is a little shorter than the one before.
 *
 * @param times    how many times there are
 * @param workers  how many parts at the most, 1 or more; no part is empty
 */
export function partsOf(times: number, workers: number): readonly Part[] {
  const count = Math.max(1, Math.min(times, workers));
  const shorter = 1 - following;
  const share = (part: number) => (1 - shorter ** part) / (1 - shorter ** count);
  // where there are hardly more times than workers, the last ones still get one each
  const cut = (part: number) => Math.max(0, Math.min(times - (count - part), Math.round(times * share(part))));
  return Array.from({ length: count }, (_, part) => ({ from: cut(part), to: cut(part + 1) }));
}

/** The parts, in the order of time, as one: the same numbers to the last bit as if they had been one. */
export function joined(parts: readonly [PopulationQuantiles, ...PopulationQuantiles[]]): PopulationQuantiles {
  const times = parts.reduce((sum, { p50 }) => sum + p50.length, 0);
  const join = (band: 'p5' | 'p50' | 'p95') => {
    const whole = new Float64Array(times);
    let place = 0;
    for (const part of parts) {
      whole.set(part[band], place);
      place += part[band].length;
    }
    return whole;
  };
  return { p5: join('p5'), p50: join('p50'), p95: join('p95'), patients: parts[0].patients };
}
