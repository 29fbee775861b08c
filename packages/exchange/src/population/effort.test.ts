import { describe, expect, it } from 'vitest';
import { effortOf } from './effort.ts';

const typical = { bioavailability: 0.75, clearance: 7.9, volume: 49, absorptionRate: 2.5, lag: 0.25 };
const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
const changes = [{ at: 1, clearance: 5 }];
const dose = { at: 0, milligrams: 20, route: 'oral' as const };

describe('The effort of a spread', () => {
  it('is nothing where nothing is asked', () => expect(effortOf({})).toBe(0));

  it('grows with people and with looks, doses and changes, of which a change is the dearest', () => {
    const effort = (patients: number, schedule: { doses: (typeof dose)[]; changes: typeof changes }) =>
      effortOf({ population: { typical, schedule, observe: [1, 2, 3], people: { patients, seed: 1, variability } } });
    expect(effort(100, { doses: [], changes: [] })).toBe(300);
    expect(effort(1000, { doses: [dose, dose], changes: [] })).toBe(5000);
    expect(effort(100, { doses: [], changes })).toBe(1300);
  });

  it('is more where the times are irregular, and little is the same from one to the next', () => {
    const people100 = { patients: 100, seed: 1, variability };
    const effort = (observe: readonly number[], doses: readonly (typeof dose)[]) =>
      effortOf({ population: { typical, schedule: { doses, changes: [] }, observe, people: people100 } });
    const hourly = Array.from({ length: 100 }, (_, hour) => hour);
    const irregular = hourly.map((hour) => hour + 1 / (hour + 2));
    const taken = (times: readonly number[]) => times.map((at) => ({ ...dose, at }));
    expect(effort(hourly, taken(hourly))).toBe(100 * 200);
    expect(effort(irregular, taken(hourly))).toBe(100 * 1100);
    expect(effort(hourly, taken(irregular))).toBe(100 * 1100);
    expect(effort(irregular.toReversed(), [])).toBe(100 * 1000);
  });

  it('of the index grows with the last hour looked at, not with how often one looks', () => {
    const effort = (observe: readonly number[]) =>
      effortOf({
        withdrawal: {
          before: { days: 0, doses: [] },
          doses: [dose],
          changes: [],
          typical,
          variability,
          subject: { age: 50, conditions: [], monthsOnBaclofen: 0 },
          observe,
          seed: 1,
        },
      });
    expect(effort([200])).toBe(2 * effort([100]));
    expect(effort([1, 2, 100])).toBe(effort([100]));
    expect(effort([])).toBe(0);
  });
});
