import { populationQuantiles } from '@steady/engine/pharmacokinetics';
import { describe, expect, it } from 'vitest';
import { answerLevels, levelsTogether, people } from './answer-levels.ts';
import type { Course } from './course-of-plan.ts';
import { evenTimes, levelsByDay } from './day-levels.ts';

const typical = { bioavailability: 0.75, volume: 49, clearance: 7.9, absorptionRate: 2.5, lag: 0.25 };
const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
const doses = [8, 14, 22, 32, 38, 46].map((at) => ({ at, milligrams: 20, route: 'oral' }) as const);
const before = { every: 24, doses: [8, 14, 22].map((at) => ({ at, milligrams: 20 })) };
const schedule = { doses, changes: [], before };
const observed = evenTimes(0, 48, 0.25);
const alone = { worker: 0, of: 1 };
const question = { variability, courses: [{ typical, schedule, observed }] };
const [levels] = answerLevels(question, alone);

describe('The levels behind a curve', () => {
  it('are the exact quantiles of the population of the engine', () => {
    const exact = populationQuantiles(typical, schedule, observed, { patients: people, seed: 1, variability });
    if (!exact.ok) throw new Error(JSON.stringify(exact.problems));
    for (const quantile of ['p5', 'p50', 'p95'] as const) {
      expect([...(levels?.[quantile] ?? [])]).toEqual([...exact.value[quantile]]);
    }
  });

  it('are those of each course by itself, as what is taken in it is absorbed', () => {
    const liquid = { ...typical, absorptionRate: 4, lag: 0.1 };
    const asked = [typical, liquid].map((each) => ({ typical: each, schedule, observed }));
    const [asTablets, asLiquid] = answerLevels({ variability, courses: asked }, alone);
    expect(asTablets).toEqual(levels);
    const soon = observed.indexOf(8.75);
    expect(asLiquid?.p50[soon]).toBeGreaterThan(asTablets?.p50[soon] ?? Number.POSITIVE_INFINITY);
  });

  it.each([1, 2, 3, 4])('are the same to the last bit from %i workers, whoever answers first', (of) => {
    const answers = Array.from({ length: of }, (_, worker) => answerLevels(question, { worker, of })).toReversed();
    const { from: _, ...whole } = levels ?? { from: 0 };
    expect(levelsTogether(question, answers)).toEqual([{ at: observed, ...whole }]);
  });

  it('need no more workers than there are times', () => {
    const short = { variability, courses: [{ typical, schedule, observed: [8] }] };
    const answers = [0, 1, 2].map((worker) => answerLevels(short, { worker, of: 3 }));
    expect(levelsTogether(short, answers)[0]?.p50).toEqual(answerLevels(short, alone)[0]?.p50);
  });

  it('are lowest before a dose of the day and highest after one', () => {
    const day = { day: 0, date: '2026-12-01', from: 0, to: 24, step: 0 } as Course['days'][number];
    const days = [{ ...day, doses: [8, 14, 22].map((at) => ({ at, time: '08:00', milligrams: 20 })) }];
    const course = { days, schedule, clock: String } as unknown as Course;
    if (levels === undefined) throw new Error('no levels');
    const [found] = levelsByDay(course, { ...levels, at: observed });
    expect(found?.lowest.at).toBe(8);
    expect(found?.highest.at).toBe(15.25);
    expect(found?.lowest.p5).toBeLessThan(found?.lowest.p50 ?? 0);
    expect(found?.highest.p95).toBeGreaterThan(found?.highest.p50 ?? 0);
  });
});
