import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPerson, personOf } from '../../packages/engine/src/pharmacokinetics/draws.ts';
import { drawAssumptions } from '../../packages/engine/src/pharmacokinetics/withdrawal-assumptions.ts';
import { type Course, grid, traceWithdrawal } from '../../packages/engine/src/pharmacokinetics/withdrawal-model.ts';
import { patience, tryOn } from '../laws/law.ts';
import { personWith, typical } from './withdrawal-regimens.ts';

const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
const hours = (max: number) => fc.double({ min: 0, max, noNaN: true });
const milligrams = fc.double({ min: 0, max: 150, noNaN: true });

const someCourse: fc.Arbitrary<Course> = fc.record({
  before: fc.record({
    days: fc.integer({ min: 0, max: 400 }),
    doses: fc.array(fc.record({ at: hours(23.99), milligrams }), { maxLength: 4 }),
  }),
  doses: fc.array(fc.record({ at: hours(200), milligrams }), { maxLength: 12 }),
  changes: fc.array(fc.record({ at: hours(200), clearance: fc.double({ min: 0.3, max: 20, noNaN: true }) }), {
    maxLength: 2,
  }),
});

const somebody = fc.record({
  creatinineClearance: fc.integer({ min: 0, max: 150 }),
  person: fc.integer({ min: 0, max: 1e6 }),
});

const traced = (course: Course, { creatinineClearance, person }: { creatinineClearance: number; person: number }) =>
  traceWithdrawal(
    personOf(personWith(creatinineClearance), drawPerson(variability, 7, person)),
    drawAssumptions(facts, 7, person),
    course,
    240,
  );

describe('The model of the withdrawal index', patience, () => {
  it('is a number from 0 to 100 for everybody at all times, and its parts are from 0 to 1', () => {
    tryOn(fc.tuple(someCourse, somebody), ([course, person]) => {
      const { effect, adaptation, index } = traced(course, person);
      expect(index.every((value) => value >= 0 && value <= 100)).toBe(true);
      expect([...effect, ...adaptation].every((value) => value >= 0 && value <= 1)).toBe(true);
    });
  });

  it('is 0 for someone who never took any', () => {
    tryOn(fc.tuple(someCourse, somebody), ([course, person]) => {
      const none: Course = {
        before: { ...course.before, doses: course.before.doses.map((dose) => ({ ...dose, milligrams: 0 })) },
        doses: course.doses.map((dose) => ({ ...dose, milligrams: 0 })),
        changes: course.changes,
      };
      for (const empty of [none, { before: { days: 0, doses: [] }, doses: [], changes: [] }]) {
        expect(traced(empty, person).index.every((value) => value === 0)).toBe(true);
      }
    });
  });

  it('does not depend on the order in which doses and changes are written down', () => {
    tryOn(fc.tuple(someCourse, somebody), ([course, person]) => {
      const backwards: Course = {
        before: { ...course.before, doses: course.before.doses.toReversed() },
        doses: course.doses.toReversed(),
        changes: course.changes,
      };
      expect(furthest(traced(course, person).index, traced(backwards, person).index)).toBeLessThanOrEqual(1e-9);
    });
  });

  it('moves with its doses in time, and has no clock of its own', () => {
    tryOn(fc.tuple(someCourse, fc.integer({ min: 1, max: 400 })), ([{ doses }, steps]) => {
      const later = steps * grid;
      const before = { days: 0, doses: [] };
      const moved = doses.map((dose) => ({ ...dose, at: dose.at + later }));
      const indexOf = (taken: Course['doses'], until: number) =>
        traceWithdrawal(personWith(), typical, { before, doses: taken, changes: [] }, until).index;
      expect(furthest(indexOf(doses, 240), indexOf(moved, 240 + later).subarray(steps))).toBeLessThanOrEqual(1e-9);
    });
  });
});

/** The largest difference between two rows of one length. */
function furthest(one: Float64Array, other: Float64Array): number {
  if (one.length !== other.length) return Number.NaN;
  return one.reduce((most, value, place) => Math.max(most, Math.abs(value - (other[place] as number))), 0);
}
