import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';
import { adapt, adaptToDays, unadapted } from '../../packages/engine/src/pharmacokinetics/withdrawal-adaptation.ts';
import { type Course, traceWithdrawal } from '../../packages/engine/src/pharmacokinetics/withdrawal-model.ts';
import { byMouth, followedBy, personWith, stopped, typical } from './withdrawal-regimens.ts';

const none = { days: 0, doses: [] };
const fourADay = (days: number, milligrams = 20) =>
  Array.from({ length: days }, (_, day) => [8, 13, 18, 23].map((at) => byMouth(24 * day + at, milligrams))).flat();

/** Two weeks of 80 mg a day, then none. */
const abrupt: Course = { before: none, doses: fourADay(14), changes: [] };
const lastDose = 24 * 13 + 23;
const until = 24 * 20;

/** The same with kidneys that fail on the way. */
const failing: Course = { ...abrupt, changes: [{ at: 100.3, clearance: 4 }] };

describe('Against an integration of the equations as they stand, to 1e-11', () => {
  it.each([
    [0.25, 1e-5, 4e-6],
    [0.5, 5e-5, 1.1e-5],
    [1, 2e-4, 7e-5],
  ])('what shows is right on a grid of %d h to %d, and from a day after the last dose to %d', (hours, error, later) => {
    for (const course of [abrupt, failing]) {
      const { index } = traceWithdrawal(personWith(), typical, course, until, hours);
      const errors = integrated(personWith(), course, until).map(({ shown }, hour) =>
        Math.abs((index[hour / hours] ?? Number.NaN) / 100 - shown),
      );
      expect(Math.max(...errors)).toBeLessThanOrEqual(error);
      if (course === abrupt) expect(Math.max(...errors.slice(lastDose + 24))).toBeLessThanOrEqual(later);
    }
  });

  it('the effect is right to 1e-9 on any grid, for the concentration in the brain is exact', () => {
    for (const hours of [0.25, 1]) {
      const { effect } = traceWithdrawal(personWith(), typical, failing, until, hours);
      const errors = integrated(personWith(), failing, until).map((state, hour) =>
        Math.abs((effect[hour / hours] ?? Number.NaN) - state.effect),
      );
      expect(Math.max(...errors)).toBeLessThanOrEqual(1e-9);
    }
  });

  it.each([
    ['the brain follows as fast as the medicine leaves', { ...personWith(), clearance: (49 * Math.LN2) / 6 }],
    ['and almost as fast', { ...personWith(), clearance: ((49 * Math.LN2) / 6) * (1 + 1e-9) }],
    ['the medicine is absorbed as fast as it leaves', { ...personWith(), absorptionRate: 7.9 / 49 }],
    ['all three are alike', { ...personWith(), clearance: (49 * Math.LN2) / 6, absorptionRate: Math.LN2 / 6 }],
    [
      'all three are almost alike',
      { ...personWith(), clearance: ((49 * Math.LN2) / 6) * (1 + 1e-6), absorptionRate: (Math.LN2 / 6) * (1 - 1e-6) },
    ],
  ])('it is right also where %s', (_, person) => {
    const short: Course = { before: none, doses: fourADay(2), changes: [] };
    const { effect } = traceWithdrawal(person, typical, short, 72);
    const errors = integrated(person, short, 72).map((state, hour) =>
      Math.abs((effect[4 * hour] ?? Number.NaN) - state.effect),
    );
    expect(Math.max(...errors)).toBeLessThanOrEqual(1e-9);
  });
});

describe('The days before hour 0', () => {
  it.each([1, 2, 14, 200])('are the same as %d days written out, dose by dose', (days) => {
    const before = traceWithdrawal(personWith(30), typical, stopped(80, days), 240);
    const written: Course = { before: none, doses: fourADay(days), changes: [] };
    const whole = traceWithdrawal(personWith(30), typical, written, 24 * days + 240);
    before.index.forEach((value, point) => {
      expect(Math.abs(value - (whole.index[96 * days + point] ?? Number.NaN))).toBeLessThanOrEqual(1e-9);
    });
  });

  it('carry over what is absorbed only after them, also with a lag of more than a day', () => {
    for (const lag of [0, 1.2, 30]) {
      const slow = { ...personWith(), lag };
      const before = traceWithdrawal(slow, typical, stopped(80, 3), 96);
      const written: Course = { before: none, doses: fourADay(3), changes: [] };
      const whole = traceWithdrawal(slow, typical, written, 72 + 96);
      before.effect.forEach((value, point) => {
        expect(Math.abs(value - (whole.effect[96 * 3 + point] ?? Number.NaN))).toBeLessThanOrEqual(1e-12);
      });
    }
  });

  it('are taken in one step to 1e-12 of walking each of them', () => {
    const day = traceWithdrawal(personWith(), typical, followedBy([80]), 24).effect;
    for (const days of [3, 40, 41, 42, 400]) {
      let walked = unadapted;
      for (let count = 0; count < days; count++) walked = adapt(walked, day, typical, 0.25);
      const stepped = adaptToDays(unadapted, day, days, typical, 0.25);
      for (const part of ['fast', 'slow', 'missing', 'shown'] as const) {
        expect(Math.abs(stepped[part] - walked[part]), `${part} after ${days}`).toBeLessThanOrEqual(1e-12);
      }
    }
  });
});

interface OdeSolver {
  relativeTolerance: number;
  absoluteTolerance: number;
  maxStepSize: number;
  solve(
    f: (x: number, y: readonly number[]) => number[],
    from: number,
    y: readonly number[],
    to: number,
  ): { readonly y: number[]; readonly outcome: number };
}
const { Solver } = createRequire(import.meta.url)('odex/src/odex.js') as { Solver: new (size: number) => OdeSolver };

/** The six equations of section 6.2 as they stand, by a solver that knows nothing of ours; at every whole hour. */
function integrated(person: Parameters, { doses, changes }: Course, hours: number) {
  const { volume, absorptionRate, bioavailability, lag } = person;
  const { halfEffect, steepness, fastShare } = typical;
  const rate = (halfLife: number) => Math.LN2 / halfLife;
  const effectOf = (brain: number) => {
    const power = Math.max(0, brain) ** steepness;
    return power / (halfEffect ** steepness + power);
  };
  const solver = new Solver(6);
  Object.assign(solver, { relativeTolerance: 1e-11, absoluteTolerance: 1e-13, maxStepSize: 0.25 });

  let clearance = person.clearance;
  let state: readonly number[] = [0, 0, 0, 0, 0, 0];
  const slope = (_: number, [gut = 0, body = 0, brain = 0, fast = 0, slow = 0, shown = 0]: readonly number[]) => {
    const effect = effectOf(brain);
    return [
      -absorptionRate * gut,
      absorptionRate * gut - (clearance / volume) * body,
      rate(typical.delayHalfLife) * ((1000 * body) / volume - brain),
      rate(typical.fastHalfLife) * (effect - fast),
      rate(typical.slowHalfLife) * (effect - slow),
      rate(typical.expressionHalfLife) * (Math.max(0, fastShare * fast + (1 - fastShare) * slow - effect) - shown),
    ];
  };
  const entries = doses.map(({ at, milligrams }) => ({ at: at + lag, gut: milligrams * bioavailability }));
  const events = [...entries, ...changes.map((change) => ({ ...change, gut: 0 }))];
  const times = [...new Set([...events.map(({ at }) => at), ...Array.from({ length: hours + 1 }, (_, hour) => hour)])];

  const found: { readonly effect: number; readonly shown: number }[] = [];
  let now = 0;
  for (const time of times.filter((at) => at <= hours).sort((a, b) => a - b)) {
    if (time > now) {
      const { y, outcome } = solver.solve(slope, now, state, time);
      if (outcome !== 0) throw new Error(`the equations could not be integrated to ${time} h`);
      state = y;
    }
    now = time;
    if (Number.isInteger(time)) found[time] = { effect: effectOf(state[2] ?? 0), shown: state[5] ?? 0 };
    for (const event of events.filter(({ at }) => at === time)) {
      state = state.map((value, part) => (part === 0 ? value + event.gut : value));
      if ('clearance' in event) clearance = Number(event.clearance);
    }
  }
  return found;
}
