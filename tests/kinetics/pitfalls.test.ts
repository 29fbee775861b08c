import { describe, expect, it } from 'vitest';
import { exposureOver } from '../../packages/engine/src/pharmacokinetics/exposure.ts';
import { concentrations, stretchesOf } from '../../packages/engine/src/pharmacokinetics/propagate.ts';
import { steadyConcentration } from '../../packages/engine/src/pharmacokinetics/steady-state.ts';
import { turningPoints } from '../../packages/engine/src/pharmacokinetics/turning-points.ts';
import { byMouth, daily, oneDose, twoCompartments, typical } from './some-kinetics.ts';
import { superposed } from './superposition.ts';

describe('Pitfalls of computing concentrations', () => {
  it('1, 2: rates that meet, or nearly, lose no digit', () => {
    const k = typical.clearance / typical.volume;
    for (const apart of [0, 1e-15, 1e-10, 1e-5]) {
      const [level = 0] = concentrations({ ...typical, absorptionRate: k * (1 + apart), lag: 0 }, oneDose(20), [5]);
      const inTheLimit = ((1000 * 15 * k) / 49) * 5 * Math.exp(-k * 5);
      expect(level / inTheLimit).toBeCloseTo(1, 4);
    }
  });

  it('2: just after a dose the level is as small as it is, and exact', () => {
    const [level = 0] = concentrations({ ...typical, lag: 0 }, oneDose(20), [1e-9]);
    expect(level / ((1000 * 15 * 2.5 * 1e-9) / 49)).toBeCloseTo(1, 6);
  });

  it('2: rates that are far apart overflow nowhere', () => {
    const slow = { ...typical, absorptionRate: 0.001, clearance: 100, volume: 1 };
    const levels = concentrations(slow, oneDose(20), [1, 100, 10_000]);
    expect(levels.every((level) => Number.isFinite(level) && level > 0)).toBe(true);
  });

  it('3: no dose is forgotten, however long ago', () => {
    const slow = { ...typical, clearance: 0.05 };
    const schedule = { doses: daily(180, [8, 20], 5), changes: [] };
    const [level = 0] = concentrations(slow, schedule, [4400]);
    expect(level / superposed(slow, schedule, 4400)).toBeCloseTo(1, 9);
  });

  it('4: after a change of clearance the sum of single doses is wrong, and the level follows the kidneys', () => {
    const schedule = { doses: daily(10, [8, 14, 22], 20), changes: [{ at: 120, clearance: 2 }] };
    const [level = 0] = concentrations(typical, schedule, [239]);
    expect(level / superposed(typical, schedule, 239)).toBeGreaterThan(2);
  });

  it('5: a sample at the time of a dose is what was there before it', () => {
    const vein = { at: 5, milligrams: 10, route: 'intravenous' } as const;
    const noLag = { ...typical, lag: 0 };
    expect(concentrations(typical, { doses: [vein], changes: [] }, [5])).toEqual([0]);
    expect(concentrations(noLag, { doses: [byMouth(5, 10)], changes: [] }, [5])).toEqual([0]);
    expect(concentrations(typical, { doses: [vein], changes: [] }, [5 + 1e-9])[0]).toBeCloseTo(10_000 / 49, 6);
  });

  it('5: events at one time are one, whatever their order', () => {
    const doses = [byMouth(5, 10), byMouth(5, 5), { at: 5.25, milligrams: 1, route: 'intravenous' } as const];
    const changes = [{ at: 5.25, clearance: 4 }];
    expect(stretchesOf(typical, { doses, changes })).toHaveLength(2);
    const levels = concentrations(typical, { doses, changes }, [6, 9]);
    expect(concentrations(typical, { doses: doses.toReversed(), changes }, [6, 9])).toEqual(levels);
  });

  it('5: infusions that end leave no trace', () => {
    const infusion = (at: number, milligrams: number, over: number) =>
      ({ at, milligrams, route: 'intravenous', over }) as const;
    const doses = [infusion(0, 0.1, 3), infusion(1, 0.2, 7), infusion(2, 0.3, 11)];
    const [early = 0, late = 0] = concentrations(typical, { doses, changes: [] }, [100, 300]);
    expect(late / early / Math.exp((-7.9 / 49) * 200)).toBeCloseTo(1, 9);
  });

  it('8: the washout goes on falling as it should, and is never set to zero', () => {
    const at = [50, 100, 500, 1000];
    for (const parameters of [typical, twoCompartments]) {
      const levels = concentrations(parameters, oneDose(20), at);
      for (const [i, level] of levels.entries()) {
        expect(level / superposed(parameters, oneDose(20), at[i] ?? 0)).toBeCloseTo(1, 9);
      }
    }
  });

  it('10: a dose that began before the start is a fault of the program, and not a smaller dose', () => {
    expect(() => concentrations(typical, { doses: [byMouth(-1, 20)], changes: [] }, [1])).toThrow(/before the start/);
  });

  it('11: the highest level does not depend on which times are looked at', () => {
    const { highest } = exposureOver(typical, oneDose(10), 0, 24);
    expect(highest.at).toBeCloseTo(0.25 + Math.log(2.5 / (7.9 / 49)) / (2.5 - 7.9 / 49), 9);
    expect(exposureOver(typical, oneDose(10), 0.1, 17).highest.at).toBeCloseTo(highest.at, 9);
  });

  it('11: a second peak is found where a dose into a vein spreads out before a slow dose by mouth comes in', () => {
    const slow = { ...twoCompartments, absorptionRate: 0.2, lag: 0 };
    const doses = [byMouth(0, 200), { at: 0, milligrams: 60, route: 'intravenous' } as const];
    const [, stretch] = stretchesOf(slow, { doses, changes: [] });
    if (stretch === undefined) throw new Error('the doses begin a stretch');
    const [dip = 0, peak = 0, ...others] = turningPoints(stretch, 8);
    const levelsAround = (at: number) => concentrations(slow, { doses, changes: [] }, [at - 0.01, at, at + 0.01]);
    expect(others).toEqual([]);
    expect(Math.min(...levelsAround(dip))).toBe(levelsAround(dip)[1]);
    expect(Math.max(...levelsAround(peak))).toBe(levelsAround(peak)[1]);
    expect(dip).toBeLessThan(peak);
  });

  it('doses that are taken again and again just before midnight are absorbed after it', () => {
    const before = { every: 24, doses: [{ at: 23.9, milligrams: 20 }] };
    const [rising = 0, higher = 0] = concentrations(typical, { doses: [], changes: [], before }, [0.15, 1]);
    expect(higher).toBeGreaterThan(2 * rising);
    expect(higher / steadyConcentration(typical, before, 1)).toBeCloseTo(1, 9);
  });
});
