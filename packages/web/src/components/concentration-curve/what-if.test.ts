import type { LocalDate } from '@steady/engine';
import { answerPlan, examplePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { courseOf } from './course-of-plan.ts';
import { forecastOf } from './forecast-of.ts';
import { inCourse, type WhatIf } from './what-if.ts';

const json = { ...examplePlanRequest, start: '2026-12-01', timeZone: 'Europe/London' };
const answered = answerPlan(json, facts, sayIn('en'));
if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
const plan = { ...answered, json };
const course = courseOf(plan, { firstDay: -2, lastDay: 30 });

function asked(kind: WhatIf['kind'], date = '2026-12-03') {
  return inCourse(course, { kind, date: date as LocalDate, creatinineClearance: 30, dialysis: 7.7 });
}

function missing(kind: WhatIf['kind'], date?: string) {
  const left = asked(kind, date).schedule.doses.map(({ at }) => at);
  return course.schedule.doses.map(({ at }) => at).filter((at) => !left.includes(at));
}

describe('What if, on the way of a plan,', () => {
  const midnight = course.days.find(({ date }) => date === '2026-12-03')?.from ?? Number.NaN;

  it('nothing else happens: the course is the plan', () => expect(asked('nothing')).toBe(course));

  it('the first dose of a day is missed, and that alone', () => expect(missing('dose')).toEqual([midnight + 8]));

  it('a whole day is missed', () => expect(missing('day')).toEqual([8, 14, 22].map((hour) => midnight + hour)));

  it('three days are missed, and the doses of the days go with them', () => {
    expect(missing('days')).toHaveLength(9);
    const empty = asked('days').days.filter(({ doses }) => doses.length === 0);
    expect(empty.map(({ date }) => date)).toEqual(['2026-12-03', '2026-12-04', '2026-12-05']);
  });

  it('the kidneys get weaker from a midnight on, and every dose stays', () => {
    expect(asked('kidneys').changes).toEqual([{ at: midnight, creatinineClearance: 30 }]);
    expect(missing('kidneys')).toEqual([]);
  });

  it('there is one dialysis session of four hours from noon on (KIN-05)', () => {
    expect(asked('dialysis').changes).toEqual([
      { at: midnight + 12, dialysis: 7.7 },
      { at: midnight + 16, dialysis: null },
    ]);
  });

  it('a day that is not drawn changes nothing', () => expect(asked('day', '2028-01-01')).toBe(course));

  it('the clearance of the forecast falls with the kidneys, and its findings say so', () => {
    const inputs = { kidneys: { value: 100, from: 'chosen' }, weight: { value: 70, from: 'given' } } as const;
    const forecast = forecastOf(plan, asked('kidneys'), inputs);
    if (!forecast.ok) throw new Error(JSON.stringify(forecast.problems));
    expect(forecast.value.schedule.changes).toEqual([{ at: midnight, clearance: expect.closeTo(3.49, 10) }]);
    const codes = forecast.value.simulation.findings.map(({ code }) => code);
    expect(codes).toContain('kinetics.clearance-falls');
  });
});
