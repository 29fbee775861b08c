import { describe, expect, it } from 'vitest';
import { exposureOver, halfLife, timeToSteadyState } from '../../packages/engine/src/pharmacokinetics/exposure.ts';
import { concentrations } from '../../packages/engine/src/pharmacokinetics/propagate.ts';
import { facts } from '../../packages/knowledge/src/facts.ts';
import { byMouth } from './some-kinetics.ts';
import { parametersFor, person } from './some-requests.ts';

const withKidneys = (clearance: number) => parametersFor({ person: person(70, clearance) });
const before = { every: 24, doses: [8, 14, 22].map((at) => ({ at: at - 24, milligrams: 20 })) };
const stopped = { doses: [], changes: [], before };

describe('What is said of baclofen in the body, in numbers', () => {
  it('INV-009: it leaves within a day or two of a stop, so the nervous system has no longer to adjust', () => {
    const [atStop = 1, day = 1, twoDays = 1] = concentrations(withKidneys(100), stopped, [0, 24, 48]);
    expect(day / atStop).toBeLessThan(0.03);
    expect(twoDays / atStop).toBeLessThan(0.001);
  });

  it('INV-010, INV-124: half a day after the last dose most of it is gone, which is when watching begins', () => {
    const lastDose = -2;
    const [atStop = 1, later = 1] = concentrations(withKidneys(100), stopped, [0, lastDose + 12]);
    expect(later / atStop).toBeLessThan(0.25);
  });

  it('INV-067: most of it leaves by the kidneys', () => {
    const { clearance } = withKidneys(100);
    const beside = withKidneys(0).clearance;
    expect((clearance - beside) / clearance).toBeCloseTo(0.797, 3);
    const { unchangedLow, unchangedHigh } = facts['PK-04'].figures;
    expect(100 * ((clearance - beside) / clearance)).toBeGreaterThan(unchangedLow.value);
    expect(100 * ((clearance - beside) / clearance)).toBeLessThanOrEqual(unchangedHigh.value);
  });

  it('INV-068: the weaker the kidneys, the higher and longer the same dose; never the other way round', () => {
    const steady = [120, 90, 60, 30, 15, 0].map((clearance) => {
      const parameters = withKidneys(clearance);
      return { ...exposureOver(parameters, stopped, 0, 24), halfLife: halfLife(parameters) };
    });
    for (const [i, weaker] of steady.slice(1).entries()) {
      const stronger = steady[i];
      expect(weaker.highest.value).toBeGreaterThan(stronger?.highest.value ?? Number.POSITIVE_INFINITY);
      expect(weaker.halfLife).toBeGreaterThan(stronger?.halfLife ?? Number.POSITIVE_INFINITY);
    }
  });

  it('INV-186: the level swings within each interval of doses, lowest just before the next begins to be absorbed', () => {
    const doses = [8, 14, 22].map((at) => byMouth(at, 20));
    const day = exposureOver(withKidneys(100), { doses, changes: [], before }, 0, 24);
    const { swingLow, swingHigh } = facts['PK-06'].figures;
    const swing = (100 * (day.highest.value - day.lowest.value)) / day.lowest.value;
    expect(swing).toBeGreaterThan(swingLow.value);
    expect(swing).toBeLessThan(swingHigh.value);
    expect(day.lowest.at).toBeCloseTo(8.25, 9);
  });

  it('levels settle within a day with good kidneys, and within four days without any', () => {
    expect(timeToSteadyState(withKidneys(100))).toBeLessThan(24);
    expect(timeToSteadyState(withKidneys(0))).toBeGreaterThan(3 * 24);
    expect(timeToSteadyState(withKidneys(0))).toBeLessThan(4 * 24);
  });
});
