import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { nobody } from '../patient/examples.ts';
import { simulate } from './simulate.ts';
import type { KidneyChange, SimulateRequest } from './simulate-request.ts';

const person = { ...nobody, weightKilograms: 70, creatinineClearance: 100, egfr: 'unknown' as const };

const forecast = (changes: readonly KidneyChange[], more: Partial<SimulateRequest> = {}) => {
  const made = simulate(
    {
      person,
      on: '2026-12-01' as SimulateRequest['on'],
      preset: 'default',
      given: {},
      doses: [{ at: 0, milligrams: 20, route: 'oral' }],
      changes,
      observe: [24],
      withdrawal: false,
      ...more,
    },
    facts,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
};
const timesOf = (changes: readonly KidneyChange[]) => forecast(changes).measures.later.map(({ at }) => at);

describe('The pace at which baclofen leaves', () => {
  it('is told once for a time, whatever changes then', () => {
    const both = [
      { at: 12, creatinineClearance: 40 },
      { at: 12, dialysis: 7.7 },
    ];
    expect(timesOf(both)).toEqual([12]);
    expect(timesOf(both.toReversed())).toEqual([12]);
    expect(forecast(both).changes).toEqual(forecast(both.toReversed()).changes);
  });

  it('is that of the change where one comes at hour 0, which is no later one', () => {
    const weaker = forecast([{ at: 0, creatinineClearance: 40 }]);
    const weak = forecast([], { person: { ...person, creatinineClearance: 40 } });
    expect(weaker.measures).toEqual(weak.measures);
    expect([weaker.parameters, weaker.kidneys, weaker.changes]).toEqual([weak.parameters, weak.kidneys, []]);
    expect(weaker.findings.map(({ code }) => code)).toContain('kinetics.clearance-falls');
    const onDialysis = forecast([{ at: 0, dialysis: 7.7 }]);
    expect(onDialysis.measures.start.clearance).toBeCloseTo(onDialysis.parameters.clearance + 7.7, 9);
  });

  it('is not told again where a change changes nothing', () => {
    expect(timesOf([{ at: 6, creatinineClearance: 100 }])).toEqual([]);
    expect(timesOf([{ at: 6, dialysis: null }])).toEqual([]);
    expect(
      timesOf([
        { at: 6, creatinineClearance: 40 },
        { at: 9, creatinineClearance: 40 },
        { at: 12, creatinineClearance: 100 },
      ]),
    ).toEqual([6, 12]);
  });

  it('names no kidneys where the model knows none', () => {
    expect(forecast([]).kidneys).toMatchObject({ creatinineClearance: 100 });
    expect(forecast([], { preset: 'simon-2018' }).kidneys).toBe('unknown');
    expect(forecast([], { given: { clearance: 8, volume: 50 } }).kidneys).toBe('unknown');
  });
});
