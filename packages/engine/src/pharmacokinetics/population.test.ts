import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DoseEvent, Parameters, Schedule } from './kinetics.ts';
import { drawPeople, type People } from './people.ts';
import { populationRows } from './population.ts';
import { concentrations } from './propagate.ts';

const typical: Parameters = { bioavailability: 0.75, clearance: 7.9, volume: 49, absorptionRate: 2.5, lag: 0.25 };
const twoCompartments: Parameters = { ...typical, transfer: { toPeripheral: 0.44896, toCentral: 0.65704 } };
const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
const people = drawPeople(typical, { patients: 20, seed: 1, variability });

const hours = Array.from({ length: 24 * 14 + 1 }, (_, hour) => hour);
const oral = (at: number, milligrams = 20): DoseEvent => ({ at, milligrams, route: 'oral' });
const threeADay: Schedule = {
  doses: Array.from({ length: 14 }, (_, day) => [8, 14, 22].map((hour) => oral(24 * day + hour))).flat(),
  changes: [],
};

/** Every person by itself, as the exact propagation of one person has it. */
function oneByOne(of: People, around: Parameters, schedule: Schedule, at: readonly number[]): number[][] {
  const curves = of.persons.map((person, i) => {
    const factor = of.clearance[i] as number;
    const changes = schedule.changes.map((change) => ({ ...change, clearance: change.clearance * factor }));
    return concentrations(
      { ...person, ...(around.transfer && { transfer: around.transfer }) },
      { ...schedule, changes },
      at,
    );
  });
  return at.map((_, row) => curves.map((curve) => curve[row] as number));
}

function expectLikeOneByOne(
  schedule: Schedule,
  at: readonly number[],
  around = typical,
  of = drawPeople(around, { patients: 20, seed: 1, variability }),
): void {
  const expected = oneByOne(of, around, schedule, at);
  let row = 0;
  for (const levels of populationRows(of, around, schedule, at)) {
    for (const [i, level] of levels.entries()) {
      const one = expected[row]?.[i] as number;
      if (!(Math.abs(level - one) <= 1e-9 * one)) throw new Error(`at ${at[row]} h person ${i}: ${level}, not ${one}`);
    }
    row++;
  }
  expect(row).toBe(at.length);
}

describe('A population has the concentrations of its people one by one, to 1e-9', () => {
  it('on a regular grid', () => expectLikeOneByOne(threeADay, hours));

  it('at irregular times', () => expectLikeOneByOne(threeADay, [0.1, 8, 8.01, 8.3, 9.77, 30, 31, 31.25, 200, 335.9]));

  it('on a grid that is nearly regular, and not quite', () => {
    const nearly = hours.map((hour) => hour + 1e-4 * (hour % 7));
    expectLikeOneByOne({ doses: nearly.slice(0, 60).map((at) => oral(at, 2)), changes: [] }, nearly);
  });

  it('on a grid of tenths, which have no exact form in a computer', () => {
    expectLikeOneByOne(
      threeADay,
      Array.from({ length: 2000 }, (_, i) => i / 10),
    );
  });

  it('with doses at any time, several at once, and none at all', () => {
    const times = [0, 0, 0, 0.2, 3.7, 3.7, 11.111, 40, 100.5, 100.5];
    expectLikeOneByOne({ doses: times.map((at) => oral(at, 5)), changes: [] }, hours);
    expectLikeOneByOne({ doses: [oral(3, 0)], changes: [] }, hours.slice(0, 30));
    expectLikeOneByOne({ doses: [], changes: [] }, hours.slice(0, 30));
  });

  it('with lags longer than the steps between times', () => {
    expectLikeOneByOne(threeADay, hours.flatMap((hour) => [hour, hour + 0.25, hour + 0.5]).slice(0, 400), {
      ...typical,
      lag: 3,
    });
  });

  it('with a clearance that changes at the time of a look, between two, and several times at once', () => {
    const changes = [
      { at: 50, clearance: 3 },
      { at: 60.4, clearance: 12 },
      { at: 60.4, clearance: 11 },
      { at: 64, clearance: 0 },
    ];
    expectLikeOneByOne({ ...threeADay, changes }, hours);
    expectLikeOneByOne({ ...threeADay, changes: changes.slice(0, 2) }, hours, twoCompartments);
  });

  it('with doses into a vein, at once and over hours', () => {
    const doses: DoseEvent[] = [
      oral(1),
      { at: 2, milligrams: 10, route: 'intravenous' },
      { at: 5.5, milligrams: 10, route: 'intravenous' },
      { at: 4, milligrams: 24, route: 'intravenous', over: 12 },
      { at: 10.3, milligrams: 5, route: 'intravenous', over: 0.1 },
    ];
    expectLikeOneByOne({ doses, changes: [{ at: 7, clearance: 2 }] }, hours.slice(0, 60));
    expectLikeOneByOne({ doses, changes: [{ at: 7, clearance: 2 }] }, hours.slice(0, 60), twoCompartments);
  });

  it('with doses by mouth, or into the spinal fluid, that run in evenly', () => {
    const doses: DoseEvent[] = [oral(1), { ...oral(2.5), over: 30 }, { ...oral(4), over: 0.3 }];
    expectLikeOneByOne({ doses, changes: [{ at: 7, clearance: 2 }] }, hours.slice(0, 60));
  });

  it('with doses before the start, of which the slow have not begun to absorb the last', () => {
    const before = {
      every: 24,
      doses: [
        { at: 7, milligrams: 20 },
        { at: 23.8, milligrams: 20 },
        { at: 0, milligrams: 5 },
      ],
    };
    expectLikeOneByOne({ ...threeADay, before }, hours);
    expectLikeOneByOne({ ...threeADay, before }, hours.slice(0, 40), { ...twoCompartments, lag: 2 });
  });

  it('with two compartments', () => expectLikeOneByOne(threeADay, hours, twoCompartments));

  it('where absorption is as fast as elimination, nearly so, or slower', () => {
    for (const ka of [7.9 / 49, (7.9 / 49) * (1 + 1e-7), (7.9 / 49) * (1 - 1e-12), 0.05]) {
      const same = { clearance: 0, volume: 0, absorptionRate: 0, lag: 0.3 };
      const around = { ...typical, absorptionRate: ka };
      expectLikeOneByOne(threeADay, hours, around, drawPeople(around, { patients: 5, seed: 1, variability: same }));
    }
  });

  it('with any doses and any times', () => {
    const time = fc.double({ min: 0, max: 200, noNaN: true });
    const doses = fc.array(fc.tuple(time, fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 50, noNaN: true }))), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(doses, fc.uniqueArray(time, { maxLength: 30 }), (taken, at) => {
        expectLikeOneByOne(
          { doses: taken.map(([when, milligrams]) => oral(when, milligrams)), changes: [] },
          at.toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('A population', () => {
  it('has twice the concentrations with twice the doses', () => {
    const doubled = {
      ...threeADay,
      doses: threeADay.doses.map((dose) => ({ ...dose, milligrams: 2 * dose.milligrams })),
    };
    const rowsOf = (schedule: Schedule) => [...populationRows(people, typical, schedule, hours)].map((row) => [...row]);
    expect(rowsOf(doubled)).toEqual(rowsOf(threeADay).map((row) => row.map((level) => 2 * level)));
  });

  it('has no concentration below zero and none that is no number', () => {
    for (const row of populationRows(people, typical, threeADay, hours)) {
      expect(row.every((level) => level >= 0 && Number.isFinite(level))).toBe(true);
    }
  });

  it('gives each row in the same memory, so that it takes no more for more times', () => {
    const rows = new Set<ArrayBufferLike>();
    for (const row of populationRows(people, typical, threeADay, hours)) rows.add(row.buffer);
    expect(rows.size).toBe(1);
  });
});
