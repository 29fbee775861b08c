import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime, TimeZone } from '../calendar/calendar.ts';
import { buildPlan } from '../plan/build.ts';
import { taper } from '../plan/examples.ts';
import type { PlanRequest } from '../plan/request.ts';
import { concentrations } from './propagate.ts';
import { hoursSince, scheduleOfPlan } from './schedule-of-plan.ts';
import { steadyConcentration } from './steady-state.ts';

const typical = { bioavailability: 0.75, volume: 49, clearance: 7.9, absorptionRate: 2.5, lag: 0.25 };

function scheduled(request: PlanRequest, openDays = 0) {
  const built = buildPlan(request, facts);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return { plan: built.value.plan, schedule: scheduleOfPlan(built.value.plan, request, openDays) };
}

const london = 'Europe/London' as TimeZone;
const on = (date: string) => date as LocalDate;
const at = (time: string) => time as LocalTime;

describe('The doses of a plan in hours', () => {
  it('are those of every step, each at its hour', () => {
    const { plan, schedule } = scheduled(taper());
    const count = plan.steps.reduce((sum, { days, intakes }) => sum + (days ?? 0) * intakes.length, 0);
    expect(schedule.doses).toHaveLength(count);
    const [first] = plan.steps[0]?.intakes ?? [];
    expect(schedule.doses[0]).toEqual({
      at: Number(first?.time.slice(0, 2)),
      milligrams: (first?.dose.micrograms ?? 0) / 1000,
      route: 'oral',
    });
  });

  it('follow a last step without an end for as many days as are asked for', () => {
    const { plan, schedule } = scheduled(taper());
    const last = plan.steps.at(-1);
    if (last === undefined) throw new Error('a plan has a step');
    const open = { ...plan, steps: [{ ...last, days: null }] };
    expect(scheduleOfPlan(open, taper(), 3).doses).toHaveLength(3 * last.intakes.length);
    expect(schedule.changes).toEqual([]);
  });

  it('go on from what was taken before, without a jump', () => {
    const { schedule } = scheduled(taper());
    const asBefore = { every: 24, doses: [8, 14, 22].map((hour) => ({ at: hour, milligrams: 10 })) };
    const [atMidnight = 0, later = 0] = concentrations(typical, schedule, [0, 1e-6]);
    expect(atMidnight / steadyConcentration(typical, asBefore, 0)).toBeCloseTo(1, 9);
    expect(later / atMidnight).toBeCloseTo(1, 5);
  });

  it('begin from nothing in a first prescription', () => {
    const { plan } = scheduled(taper());
    expect(scheduleOfPlan(plan, { ...taper(), current: [] }, 0)).not.toHaveProperty('before');
  });
});

describe('A day of a plan (T4)', () => {
  it('has 25 hours when the clocks go back, and 23 when they go forward', () => {
    const autumn = hoursSince(on('2026-10-25'), london);
    expect(autumn(on('2026-10-25'), at('08:00'))).toBe(9);
    expect(autumn(on('2026-10-26'), at('08:00'))).toBe(33);
    const spring = hoursSince(on('2027-03-28'), london);
    expect(spring(on('2027-03-28'), at('08:00'))).toBe(7);
  });

  it('takes a time that the clocks leave out as far after the gap, and one that comes twice as its first', () => {
    expect(hoursSince(on('2027-03-28'), london)(on('2027-03-28'), at('01:30'))).toBe(1.5);
    expect(hoursSince(on('2026-10-25'), london)(on('2026-10-25'), at('01:30'))).toBe(1.5);
  });

  it('is the same in every zone whose clocks do not change', () => {
    const levels = ['UTC', 'Asia/Tokyo', 'Asia/Kathmandu', 'Pacific/Kiritimati'].map((zone) => {
      const { schedule } = scheduled({ ...taper(), timeZone: zone as TimeZone });
      return concentrations(typical, schedule, [0, 10, 100, 1000]);
    });
    for (const level of levels) expect(level).toEqual(levels[0]);
  });
});
