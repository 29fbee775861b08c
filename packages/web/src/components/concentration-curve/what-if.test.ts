import { answerPlan, examplePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerLevels, levelsTogether } from './answer-levels.ts';
import { courseOf } from './course-of-plan.ts';
import { type Levels, levelsByDay, tellingTimes } from './day-levels.ts';
import { forecastOf } from './forecast-of.ts';
import { sayDays } from './say-levels.ts';
import { daysInTable, daysOf } from './view.ts';
import { beginOf, daysFor, inCourse, type WhatIf, weakerThan } from './what-if.ts';

const json = { ...examplePlanRequest, start: '2026-12-01', timeZone: 'Europe/London' };
const answered = answerPlan(json, facts, sayIn('en'));
if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
const plan = { ...answered, json };
const course = courseOf(plan, { firstDay: -2, lastDay: 30 });

const say = sayIn('en');
const inputs = { kidneys: { value: 100, from: 'chosen' }, weight: { value: 70, from: 'given' } } as const;

function ask(kind: WhatIf['kind'], day = 2): WhatIf {
  return { kind, day, creatinineClearance: 30, dialysis: 7.7 };
}

function asked(kind: WhatIf['kind'], day?: number) {
  return inCourse(course, ask(kind, day), inputs.kidneys.value).course;
}

/** The days that are said in a week, in words, and those of the table. */
function told(kind: WhatIf['kind']) {
  const { course: changed, happening } = inCourse(course, ask(kind), inputs.kidneys.value);
  const forecast = forecastOf(plan, changed, inputs);
  if (!forecast.ok) throw new Error(JSON.stringify(forecast.problems));
  const { simulation, schedule, spread } = forecast.value;
  const observed = tellingTimes(changed);
  const question = {
    variability: spread.variability,
    courses: [{ typical: simulation.parameters, schedule, observed }],
  };
  const [levels] = levelsTogether(question, [answerLevels(question, { worker: 0, of: 1 })]);
  const curve = { course: changed, byDay: levelsByDay(changed, levels as Levels) };
  const words = sayDays(curve, daysOf({ of: 'week', day: 1 }, changed, happening), say);
  return {
    words: words.map((each) => each.replaceAll('\u00a0', ' ')),
    rows: daysInTable(changed, happening).map(({ day }) => day.date),
  };
}

function missing(kind: WhatIf['kind'], day?: number) {
  const left = asked(kind, day).schedule.doses.map(({ at }) => at);
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

  it('the days without a dose and the first day after them are said, with the level as it falls, and have rows', () => {
    const { words, rows } = told('days');
    const days = ['Wednesday 2', 'Thursday 3', 'Friday 4', 'Saturday 5', 'Sunday 6', 'Tuesday 8'];
    expect(words.map((each) => /^\w+ \d+/.exec(each)?.[0])).toEqual(days);
    const missed = words
      .slice(1, 4)
      .map((each) => /0 mg a day: no dose; at the end of the day (.+) \(.+ in 90 of 100 people\)\.$/.exec(each)?.[1]);
    const left = missed.map((level) =>
      level?.startsWith('less than') ? 0 : Number(/^about ([\d.]+) ng/.exec(level ?? '')?.[1]),
    );
    expect(left[0]).toBeGreaterThan(left[1] as number);
    expect(left[1]).toBeGreaterThanOrEqual(left[2] as number);
    expect(words[4]).toMatch(/: lowest at 08:00, before the first dose: .+; highest at about/);
    expect(rows).toEqual(expect.arrayContaining(['2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06']));
  });

  it('no two kinds read alike, nor like the plan', () => {
    const all = (['nothing', 'dose', 'day', 'days', 'kidneys', 'dialysis'] as const).map((kind) =>
      told(kind).words.join(' '),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('missed doses begin only on a day that has some, and three days only where all have', () => {
    const taken = course.days.filter(({ doses }) => doses.length > 0).map(({ day }) => day);
    const daysOn = (kind: WhatIf['kind']) => daysFor(kind, course).map(({ day }) => day);
    expect(daysOn('day')).toEqual(taken);
    expect(daysOn('days')).toEqual(taken.slice(0, -2));
    expect(daysOn('dialysis')).toHaveLength(course.days.length);
  });

  it('a day that is not in the plan gives way to the first of the plan, and the happening says that one', () => {
    expect(beginOf(ask('day', 500), course)?.date).toBe('2026-12-01');
    expect(inCourse(course, ask('day', 500), 100).happening?.date).toBe('2026-12-01');
  });

  it('the day moves with the start of the plan', () => {
    const later = { ...plan, request: { ...plan.request, start: course.days[9]?.date ?? plan.request.start } };
    const moved = courseOf(later, { firstDay: -2, lastDay: 10 });
    expect(inCourse(moved, ask('dialysis'), 100).happening?.date).toBe('2026-12-10');
  });

  it('without a day it can begin on nothing happens', () => {
    const empty = { ...course, days: course.days.map((day) => ({ ...day, doses: [] })) };
    expect(inCourse(empty, ask('dose'), 100)).toEqual({ course: empty, happening: undefined });
  });

  it.each([
    [100, 75],
    [20, 15],
    [1, 0],
    [0, 0],
  ])('kidneys of %d mL/min get weaker by the fall that matters, to %d (REN-11)', (present, weaker) => {
    expect(weakerThan(present, 'fallen')).toBe(weaker);
  });

  it('the kidneys never get stronger, and where they stay as they are nothing happens', () => {
    expect(weakerThan(20, 30)).toBe(20);
    expect(inCourse(course, ask('kidneys'), 20)).toEqual({ course, happening: undefined });
    expect(inCourse(course, { ...ask('kidneys'), creatinineClearance: 'fallen' }, 0).happening).toBeUndefined();
    expect(inCourse(course, ask('kidneys'), 40).happening?.creatinineClearance).toBe(30);
  });

  it('the clearance of the forecast falls with the kidneys, and its findings say so', () => {
    const forecast = forecastOf(plan, asked('kidneys'), inputs);
    if (!forecast.ok) throw new Error(JSON.stringify(forecast.problems));
    expect(forecast.value.schedule.changes).toEqual([{ at: midnight, clearance: expect.closeTo(3.49, 10) }]);
    const codes = forecast.value.simulation.findings.map(({ code }) => code);
    expect(codes).toContain('kinetics.clearance-falls');
  });
});
