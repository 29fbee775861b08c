import { populationQuantiles } from '@steady/engine/pharmacokinetics';
import { afterAll, describe, expect, it } from 'vitest';
import { openPopulationCrew } from './population-crew.ts';

const typical = { bioavailability: 0.75, clearance: 7.9, volume: 49, absorptionRate: 2.5, lag: 0.25 };
const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
const schedule = { doses: [0, 6, 14].map((at) => ({ at, milligrams: 20, route: 'oral' as const })), changes: [] };
const hours = Array.from({ length: 49 }, (_, hour) => hour);
const population = { patients: 200, seed: 1, variability };

describe('A population on several cores', () => {
  const crews = [1, 2, 3].map((size) => ({ size, crew: openPopulationCrew(size) }));
  afterAll(() => Promise.all(crews.map(({ crew }) => crew.close())));

  it.each(crews)('is the same to the last bit with $size workers', async ({ crew }) => {
    expect(await crew.quantiles(typical, schedule, hours, population)).toEqual(
      populationQuantiles(typical, schedule, hours, population),
    );
  });

  it.each(crews)('answers questions in their order, and few times, with $size workers', async ({ crew }) => {
    const observed = [[1, 2, 3], [4], []];
    const answers = await Promise.all(observed.map((at) => crew.quantiles(typical, schedule, at, population)));
    expect(answers).toEqual(observed.map((at) => populationQuantiles(typical, schedule, at, population)));
  });

  it.each(crews)('is refused once, not once a worker, with $size workers', async ({ crew }) => {
    const answer = await crew.quantiles(typical, schedule, hours, { ...population, patients: 0 });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'input.out-of-range', at: '/patients' }] });
    expect(answer).toHaveProperty('problems.length', 1);
  });
});
