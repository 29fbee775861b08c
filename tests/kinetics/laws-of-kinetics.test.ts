import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOver } from '../../packages/engine/src/pharmacokinetics/advance.ts';
import { exposureOver, timeToSteadyState } from '../../packages/engine/src/pharmacokinetics/exposure.ts';
import type { Parameters, Schedule } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';
import { concentrations, stateAt, stretchesOf } from '../../packages/engine/src/pharmacokinetics/propagate.ts';
import { steadyConcentration } from '../../packages/engine/src/pharmacokinetics/steady-state.ts';
import { patience, tryOn } from '../laws/law.ts';
import {
  byMouth,
  daily,
  oneDose,
  someDoses,
  someParameters,
  someSchedule,
  someTimes,
  typical,
} from './some-kinetics.ts';

const someCase = fc.record({ parameters: someParameters, schedule: someSchedule, at: someTimes });

describe('Laws of what doses do', () => {
  it('twice each dose is twice each concentration', patience, () => {
    tryOn(someCase, ({ parameters, schedule, at }) => {
      const twice = schedule.doses.map((dose) => ({ ...dose, milligrams: 2 * dose.milligrams }));
      const levels = concentrations(parameters, schedule, at);
      expectClose(
        concentrations(parameters, { ...schedule, doses: twice }, at),
        levels.map((level) => 2 * level),
        1e-12,
      );
    });
  });

  it('two schedules together are the sum of each', patience, () => {
    tryOn(fc.tuple(someParameters, someDoses, someDoses, someTimes), ([parameters, one, other, at]) => {
      const both = { doses: [...one.doses, ...other.doses], changes: [] };
      const ones = concentrations(parameters, one, at);
      const others = concentrations(parameters, other, at);
      expectClose(
        concentrations(parameters, both, at),
        ones.map((level, i) => level + (others[i] ?? 0)),
        1e-9,
      );
    });
  });

  it('what is in the gut, in the body and gone is what was taken', patience, () => {
    tryOn(fc.tuple(someParameters, someSchedule), ([parameters, schedule]) => {
      const end = 130;
      const last = stretchesOf(parameters, schedule).at(-1);
      if (last === undefined) throw new Error('there is a first stretch always');
      const { depot, central, peripheral } = stateAt(last, end);
      const taken = schedule.doses.reduce(
        (sum, { milligrams, route }) => sum + milligrams * (route === 'oral' ? parameters.bioavailability : 1),
        0,
      );
      expect((depot + central + peripheral + eliminated(parameters, schedule, end)) / taken).toBeCloseTo(1, 9);
    });
  });

  it('everything an hour later is the same an hour later', patience, () => {
    tryOn(fc.tuple(someCase, fc.double({ min: 0, max: 1e4, noNaN: true })), ([{ parameters, schedule, at }, later]) => {
      const moved = {
        doses: schedule.doses.map((dose) => ({ ...dose, at: dose.at + later })),
        changes: schedule.changes.map((change) => ({ ...change, at: change.at + later })),
      };
      // the first change decides from its time on, so that both have the same clearance before it
      const levels = concentrations(parameters, schedule, at);
      const apart = Math.min(...schedule.doses.flatMap(({ at: dose }) => at.map((time) => Math.abs(time - dose))));
      if (apart < 1e-6) return;
      expectClose(
        concentrations(
          parameters,
          moved,
          at.map((time) => time + later),
        ),
        levels,
        1e-6,
      );
    });
  });

  it('the order of the doses, the changes and the times does not matter', patience, () => {
    tryOn(someCase, ({ parameters, schedule, at }) => {
      const backwards = { ...schedule, doses: schedule.doses.toReversed() };
      const levels = concentrations(parameters, backwards, at.toReversed()).toReversed();
      expectClose(levels, concentrations(parameters, schedule, at), 1e-12);
    });
  });

  it('a change of clearance does not make the concentration jump', patience, () => {
    tryOn(
      fc.tuple(someParameters, someDoses, fc.double({ min: 1, max: 90, noNaN: true })),
      ([parameters, doses, at]) => {
        const isClose = doses.doses.some((dose) => Math.abs(dose.at - at) < 1e-3);
        if (isClose) return;
        const changed = { ...doses, changes: [{ at, clearance: 3 }] };
        const [before = 0, after = 0] = concentrations(parameters, changed, [at, at + 1e-9]);
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-6 * Math.max(before, 1));
      },
    );
  });

  it('a clearance that changes to itself changes nothing', patience, () => {
    tryOn(fc.tuple(someParameters, someDoses, someTimes), ([parameters, schedule, at]) => {
      const same = { ...schedule, changes: [{ at: 30, clearance: parameters.clearance }] };
      expectClose(concentrations(parameters, same, at), concentrations(parameters, schedule, at), 1e-9);
    });
  });

  it('absorption as fast as elimination is nothing special', () => {
    const k = typical.clearance / typical.volume;
    const at = [0.3, 1, 4, 12, 48];
    const [exactly, ...nearby] = [0, 1e-12, 1e-9, -1e-9, 1e-6].map((apart) =>
      concentrations({ ...typical, absorptionRate: k * (1 + apart) }, oneDose(20), at),
    );
    for (const levels of nearby) expectClose(levels, exactly ?? [], 1e-5);
    expectClose(
      exactly ?? [],
      at.map((time) => ((1000 * 15 * k) / 49) * (time - 0.25) * Math.exp(-k * (time - 0.25))),
      1e-12,
    );
  });

  it('no number is ever NaN or below zero', patience, () => {
    tryOn(someCase, ({ parameters, schedule, at }) => {
      const dust = 1e-9;
      expect(concentrations(parameters, schedule, at).filter((level) => !(level >= -dust))).toEqual([]);
    });
  });

  it('the steady state in closed form is that of many days of doses', patience, () => {
    const times = fc.uniqueArray(fc.double({ min: 0, max: 23.9, noNaN: true }), { minLength: 1, maxLength: 6 });
    tryOn(
      fc.tuple(someParameters, times, fc.double({ min: 0, max: 24, noNaN: true })),
      ([parameters, hours, at]) => {
        const days = 60 + Math.ceil((3 * timeToSteadyState(parameters)) / 24);
        const repeating = { every: 24, doses: hours.map((hour) => ({ at: hour, milligrams: 20 })) };
        const [level] = concentrations(parameters, { doses: daily(days + 4, hours, 20), changes: [] }, [
          24 * days + at,
        ]);
        expectClose([steadyConcentration(parameters, repeating, at)], [level ?? Number.NaN], 1e-3);
      },
      300,
    );
  });

  it('in a person who takes them long enough, 60 days of doses are the steady state to 1e-9', () => {
    const times = [8, 14, 22];
    const repeating = { every: 24, doses: times.map((at) => ({ at, milligrams: 20 })) };
    const at = Array.from({ length: 96 }, (_, i) => i / 4);
    expectClose(
      at.map((time) => steadyConcentration(typical, repeating, time)),
      concentrations(
        typical,
        { doses: daily(61, times, 20), changes: [] },
        at.map((time) => 24 * 60 + time),
      ),
      1e-9,
    );
  });

  it('who has taken doses before goes on as if the days before had been simulated', patience, () => {
    const hours = (max: number) => fc.double({ min: 0, max, noNaN: true });
    tryOn(fc.tuple(hours(3), hours(23.9), someTimes), ([lag, last, at]) => {
      const parameters = { ...typical, lag };
      const days = 60;
      const before = { every: 24, doses: [last, 9].map((time) => ({ at: time, milligrams: 20 })) };
      const start = { doses: [], changes: [{ at: 5, clearance: 3 }], before };
      const lived = { doses: daily(days, [last, 9], 20), changes: [{ at: 24 * days + 5, clearance: 3 }] };
      const later = at.map((time) => 24 * days + time);
      expectClose(concentrations(parameters, start, at), concentrations(parameters, lived, later), 1e-6);
    });
  });
});

/** Soon, or so long after the last dose that all that is left is too little for any number. */
const someEnds = fc.oneof(fc.constant(90), fc.double({ min: 90, max: 80_000, noNaN: true }));

describe('Highest and lowest', () => {
  it('are never passed by any level of a fine grid, and are reached', patience, () => {
    tryOn(
      fc.tuple(someParameters, someSchedule, someEnds),
      ([parameters, schedule, end]) => {
        // an injection is a step: the level just after it is of the next moment
        const smooth = { ...schedule, doses: schedule.doses.filter(({ route, over }) => route === 'oral' || over) };
        const { highest, lowest } = exposureOver(parameters, smooth, 10, end);
        const grid = Array.from({ length: 801 }, (_, i) => 10 + i / 10);
        const levels = concentrations(parameters, smooth, grid);
        const dust = 1e-9 * Math.max(1, highest.value);
        expect(Math.max(...levels)).toBeLessThanOrEqual(highest.value + dust);
        expect(Math.min(...levels)).toBeGreaterThanOrEqual(lowest.value - dust);
        expectClose(concentrations(parameters, smooth, [highest.at]), [highest.value], 1e-9);
        expectClose(concentrations(parameters, smooth, [lowest.at]), [lowest.value], 1e-9);
      },
      500,
    );
  });

  it('the highest is told however long after it one looks, also when nothing is left', patience, () => {
    tryOn(fc.tuple(someParameters, fc.double({ min: 1, max: 80_000, noNaN: true })), ([parameters, apart]) => {
      const { highest } = exposureOver(parameters, oneDose(20), 0, 90);
      const twice = { doses: [byMouth(0, 20), byMouth(apart, 1)], changes: [] };
      const later = exposureOver(parameters, twice, 0, apart + 90);
      expect(later.highest.value).toBeGreaterThanOrEqual(highest.value * (1 - 1e-9));
      if (apart > 200 * timeToSteadyState(parameters)) expect(later.highest.value).toBeCloseTo(highest.value, 9);
    });
  });

  it('the area of a single dose is 1000 F D / CL', patience, () => {
    tryOn(someParameters, (parameters) => {
      const long = 40 * timeToSteadyState(parameters) + 400;
      const { area } = exposureOver(parameters, oneDose(10), 0, long);
      expect(area / ((1000 * parameters.bioavailability * 10) / parameters.clearance)).toBeCloseTo(1, 9);
    });
  });

  it('the area of two spans is that of both', patience, () => {
    tryOn(fc.tuple(someParameters, someSchedule), ([parameters, schedule]) => {
      const area = (from: number, to: number) => exposureOver(parameters, schedule, from, to).area;
      expect(area(0, 37) + area(37, 120)).toBeCloseTo(area(0, 120), 5);
    });
  });
});

/** mg that left for good, from the area between the events. */
function eliminated(parameters: Parameters, schedule: Schedule, end: number): number {
  const stretches = stretchesOf(parameters, schedule);
  return stretches.reduce((sum, { from, state, disposition, flow }, i) => {
    const to = Math.min(stretches[i + 1]?.from ?? end, end);
    return sum + disposition.elimination * areaOver(state, disposition, flow, to - from);
  }, 0);
}

/** Relative; what is below a hundred thousandth of a ng/mL counts as that. */
function expectClose(ours: readonly number[], theirs: readonly number[], share: number): void {
  for (const [i, level] of theirs.entries()) {
    expect(Math.abs((ours[i] ?? Number.NaN) - level)).toBeLessThanOrEqual(share * Math.max(level, 1e-5));
  }
}
