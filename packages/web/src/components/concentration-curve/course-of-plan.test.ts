import { answerPlan, examplePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { courseOf } from './course-of-plan.ts';

function planOf(changes: Readonly<Record<string, unknown>>): DrawnPlan {
  const json = { ...examplePlanRequest, ...changes };
  const answered = answerPlan(json, facts, sayIn('en'));
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return { ...answered, json };
}

const taper = planOf({ start: '2026-12-01', timeZone: 'Europe/London' });

describe('The course of a plan through the body', () => {
  const course = courseOf(taper, { firstDay: -2, lastDay: 90 });

  it('begins with what is taken now, in the days before the plan and in all days before those', () => {
    expect(course.days[0]).toMatchObject({ day: -2, date: '2026-11-29', from: 0, to: 24, step: 'before' });
    expect(course.days[0]?.doses.map(({ at, milligrams }) => [at, milligrams])).toEqual([
      [8, 20],
      [14, 20],
      [22, 20],
    ]);
    expect(course.schedule.before).toEqual({
      every: 24,
      doses: [8, 14, 22].map((at) => ({ at, milligrams: 20 })),
    });
  });

  it('follows each step, and takes nothing after zero', () => {
    const planned = course.days.find(({ day }) => day === 0);
    expect(planned?.doses.reduce((sum, { milligrams }) => sum + milligrams, 0)).toBe(50);
    expect(course.days.at(-1)).toMatchObject({ step: 'after', doses: [] });
    const sum = course.schedule.doses.reduce((total, { milligrams }) => total + milligrams, 0);
    expect(sum).toBe(
      course.days.flatMap(({ doses }) => doses).reduce((total, { milligrams }) => total + milligrams, 0),
    );
  });

  it('ends where a plan ends above zero, for nobody knows what follows', () => {
    const plan = { ...taper.made.plan, end: { ...taper.made.plan.end, kind: 'unfinished' } } as const;
    const ended = courseOf({ ...taper, made: { ...taper.made, plan } }, { firstDay: -2, lastDay: 90 });
    expect(ended.days.at(-1)?.step).toBe(plan.steps.length - 1);
  });

  it('counts hours as they pass where the clocks change, and says them as the wall does (H07)', () => {
    const spring = planOf({ start: '2027-03-26', timeZone: 'Europe/London' });
    const { days, clock } = courseOf(spring, { firstDay: 0, lastDay: 4 });
    expect(days.map(({ from, to }) => to - from)).toEqual([24, 24, 23, 24]);
    expect(days[2]?.doses.map(({ at }) => clock(at))).toEqual(days[1]?.doses.map(({ time }) => time));
  });
});
