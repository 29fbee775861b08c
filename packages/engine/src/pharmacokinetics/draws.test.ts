import { describe, expect, it } from 'vitest';
import { drawPerson, omega, personOf } from './draws.ts';
import { drawPeople } from './people.ts';

const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
const typical = { bioavailability: 0.75, clearance: 7.9, volume: 49, absorptionRate: 2.5, lag: 0.25 };

describe('A virtual patient', () => {
  it('is the same in every population of the seed', () => {
    const of = (patients: number) => drawPeople(typical, { patients, seed: 7, variability }).persons;
    for (const person of of(20)) expect(of(500)).toContainEqual(person);
  });

  it('is typical where people do not differ', () => {
    const same = { clearance: 0, volume: 0, absorptionRate: 0, lag: 0 };
    expect(personOf(typical, drawPerson(same, 1, 5))).toEqual(typical);
  });

  it('keeps what does not differ between people', () => {
    expect(personOf(typical, drawPerson(variability, 1, 5)).bioavailability).toBe(0.75);
  });
});

describe('Many virtual patients', () => {
  const draws = Array.from({ length: 20_000 }, (_, i) => drawPerson(variability, 11, i));

  it('have the typical value as their median, and differ by the coefficient of variation', () => {
    for (const name of ['clearance', 'volume', 'absorptionRate', 'lag'] as const) {
      const logs = draws.map((draw) => Math.log(draw[name]));
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
      const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
      expect(Math.abs(mean)).toBeLessThan((4 * omega(variability[name])) / Math.sqrt(logs.length));
      expect(Math.abs(deviation / omega(variability[name]) - 1)).toBeLessThan(4 / Math.sqrt(2 * logs.length));
    }
  });

  it('differ by omega = sqrt(ln(1 + CV^2)) on the logarithm', () => {
    expect(omega(0.3)).toBeCloseTo(0.29356037920852396, 14);
    expect(omega(0)).toBe(0);
  });

  it.each([0, 0.5, -0.5, 1])('have clearances and volumes that go together as asked (%f)', (correlation) => {
    const logs = Array.from({ length: 20_000 }, (_, i) => drawPerson(variability, 5, i, correlation)).map((draw) => [
      Math.log(draw.clearance) / omega(variability.clearance),
      Math.log(draw.volume) / omega(variability.volume),
    ]);
    const found = logs.reduce((sum, [a = 0, b = 0]) => sum + a * b, 0) / logs.length;
    expect(Math.abs(found - correlation)).toBeLessThan(0.05);
  });
});
