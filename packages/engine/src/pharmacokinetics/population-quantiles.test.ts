import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { omega } from './draws.ts';
import type { DoseEvent, Parameters, Schedule } from './kinetics.ts';
import { drawPeople } from './people.ts';
import { type PopulationQuantiles, populationQuantiles } from './population-quantiles.ts';

const typical: Parameters = { bioavailability: 0.75, clearance: 7.9, volume: 49, absorptionRate: 2.5, lag: 0.25 };
const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
const oral = (at: number, milligrams = 20): DoseEvent => ({ at, milligrams, route: 'oral' });
const threeADay: Schedule = { doses: [0, 6, 14, 24, 30, 38].map((at) => oral(at)), changes: [] };
const hours = Array.from({ length: 73 }, (_, hour) => hour);

function quantiles(
  patients: number,
  seed: number,
  at = hours,
  part?: { from: number; to: number },
): PopulationQuantiles {
  const answer = populationQuantiles(typical, threeADay, at, { patients, seed, variability }, part);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

/** The plainest way: every dose added up at every time, then everyone sorted. */
function plainQuantiles(persons: readonly Parameters[], at: number): readonly number[] {
  const sorted = persons.map((person) => superposed(person, at)).toSorted((a, b) => a - b);
  return [0.05, 0.5, 0.95].map((probability) => {
    const place = (sorted.length - 1) * probability;
    const [lower = 0, upper = lower] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return lower + (place - Math.floor(place)) * (upper - lower);
  });
}

function superposed({ bioavailability, volume, clearance, absorptionRate: ka, lag }: Parameters, at: number): number {
  const k = clearance / volume;
  return threeADay.doses.reduce((sum, dose) => {
    const x = at - dose.at - lag;
    if (x <= 0) return sum;
    const scale = (1000 * bioavailability * dose.milligrams * ka) / volume;
    return sum + (scale * (Math.exp(-k * x) - Math.exp(-ka * x))) / (ka - k);
  }, 0);
}

/** People drawn by other means: digests for chance, and the polar method of Marsaglia for normal numbers. */
function otherPeople(count: number): readonly Parameters[] {
  let counter = 0;
  const uniform = () => createHash('sha256').update(`person ${counter++}`).digest().readUIntBE(0, 6) / 2 ** 48;
  const normal = (): number => {
    const [a, b] = [2 * uniform() - 1, 2 * uniform() - 1];
    const square = a * a + b * b;
    return square >= 1 || square === 0 ? normal() : a * Math.sqrt((-2 * Math.log(square)) / square);
  };
  const vary = (value: number, variation: number) => value * Math.exp(omega(variation) * normal());
  return Array.from({ length: count }, () => ({
    bioavailability: typical.bioavailability,
    clearance: vary(typical.clearance, variability.clearance),
    volume: vary(typical.volume, variability.volume),
    absorptionRate: vary(typical.absorptionRate, variability.absorptionRate),
    lag: vary(typical.lag, variability.lag),
  }));
}

describe('The quantiles of a population', () => {
  it('are those of the plainest way, to 1e-9', () => {
    const { p5, p50, p95 } = quantiles(301, 3);
    const { persons } = drawPeople(typical, { patients: 301, seed: 3, variability });
    for (const [i, at] of hours.entries()) {
      for (const [band, plain] of plainQuantiles(persons, at).entries()) {
        expect(Math.abs(([p5, p50, p95][band]?.[i] ?? 0) - plain)).toBeLessThanOrEqual(1e-9 * plain);
      }
    }
  });

  it('of 10,000 patients are, within the error of chance, those of 10,000 others drawn by other means', () => {
    const count = 10_000;
    const at = [1, 3, 6, 12, 24, 41, 60];
    const { p5, p50, p95 } = quantiles(count, 1, at);
    const others = otherPeople(count);
    for (const [i, time] of at.entries()) {
      const levels = others.map((person) => superposed(person, time));
      for (const [probability, band] of [
        [0.05, p5],
        [0.5, p50],
        [0.95, p95],
      ] as const) {
        const share = levels.filter((level) => level < (band[i] ?? 0)).length / count;
        const error = Math.sqrt((2 * probability * (1 - probability)) / count);
        expect(Math.abs(share - probability), `${probability} at ${time} h`).toBeLessThan(4 * error);
      }
    }
  });

  it('say of how many people they are', () => expect(quantiles(60, 1).patients).toBe(60));

  it('are the same numbers for the same seed, and others for another', () => {
    const { p5, p50, p95 } = quantiles(1000, 1, [1, 12, 48]);
    const like = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 8));
    expect([...p5]).toEqual(like([122.73683845363519, 78.70669901241547, 21.269293361338292]));
    expect([...p50]).toEqual(like([231.6285534420466, 171.13082088972556, 94.46625449502608]));
    expect([...p95]).toEqual(like([417.91245394836153, 275.1447110734148, 232.5293610866609]));
    expect(quantiles(1000, 2, [1, 12, 48]).p50).not.toEqual(p50);
  });

  it('are the same to the last bit in one part and in several', () => {
    const whole = quantiles(500, 4);
    for (const cuts of [
      [0, 36, 73],
      [0, 1, 2, 70, 73],
      [0, 73, 73],
    ]) {
      const parts = cuts.slice(1).map((to, i) => quantiles(500, 4, hours, { from: cuts[i] ?? 0, to }));
      for (const band of ['p5', 'p50', 'p95'] as const) {
        expect(parts.flatMap((part) => [...part[band]])).toEqual([...whole[band]]);
      }
    }
  });

  it('answer times in the order they are asked, also twice', () => {
    const { p50 } = quantiles(100, 1, [12, 3, 12, 7]);
    const [at3, at7, at12] = quantiles(100, 1, [3, 7, 12]).p50;
    const like = [at12, at3, at12, at7].map((level) => expect.closeTo(level ?? 0, 9));
    expect([...p50]).toEqual(like);
    const later = quantiles(100, 1, [12, 3, 12, 7], { from: 2, to: 4 }).p50;
    expect([...later]).toEqual([...p50].slice(2));
    expect([...quantiles(100, 1, []).p50]).toEqual([]);
  });

  it('are in order at every time, and zero before the first dose', () => {
    const { p5, p50, p95 } = quantiles(200, 9);
    expect([p5[0], p50[0], p95[0]]).toEqual([0, 0, 0]);
    expect(hours.every((_, i) => (p5[i] ?? 0) <= (p50[i] ?? 0) && (p50[i] ?? 0) <= (p95[i] ?? 0))).toBe(true);
  });
});

describe('A population that cannot be', () => {
  it.each([
    [0, 1, '/patients', 'input.out-of-range'],
    [19, 1, '/patients', 'input.out-of-range'],
    [1_000_001, 1, '/patients', 'input.out-of-range'],
    [20.5, 1, '/patients', 'input.type'],
    [Number.NaN, 1, '/patients', 'input.type'],
    [100, -1, '/seed', 'input.out-of-range'],
    [100, 2 ** 53, '/seed', 'input.out-of-range'],
    [100, 0.5, '/seed', 'input.type'],
  ])('is refused: %d patients, seed %d', (patients, seed, at, code) => {
    const answer = populationQuantiles(typical, threeADay, hours, { patients, seed, variability });
    expect(answer).toMatchObject({ ok: false, problems: [{ at, code }] });
  });

  it('is refused with all its problems at once', () => {
    const answer = populationQuantiles(typical, threeADay, hours, { patients: 0, seed: -1, variability });
    expect(answer).toMatchObject({ ok: false, problems: [{ at: '/patients' }, { at: '/seed' }] });
  });
});
