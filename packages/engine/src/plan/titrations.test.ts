import { facts, type Region } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { type DailyDose, dailyDose } from '../quantity/quantity.ts';
import { buildPlan } from './build.ts';
import { fixed, jotted, liquid, tablet, taking, titration } from './examples.ts';
import type { Pace, PlanRequest } from './request.ts';

const mg = (milligrams: number): DailyDose => dailyDose(milligrams * 1000);
const plan = (changes: Partial<PlanRequest>) => buildPlan(titration(changes), facts);
const notes = (changes: Partial<PlanRequest>) => jotted(plan(changes));
const somebody = titration().patient;
const label: Pace = { method: 'label' };
const born = (year: number, more = {}) => ({ ...somebody, birthDate: `${year}-06-01` as LocalDate, ...more });

describe('A titration by the label', () => {
  it.each([
    ['US', 3, [15, 30, 45, 60]],
    ['CA', 3, [15, 30, 45, 60]],
    ['UK', 3, [15, 30, 45, 60]],
    ['IE', 3, [15, 30, 45, 60]],
    ['NZ', 3, [15, 30, 45, 60]],
    ['EU', 4, [15, 30, 45, 60]],
    ['AU', 3, [15, 25, 35, 45, 55, 60]],
    ['unknown', 3, [15, 30, 45, 60]],
  ] as const)('climbs the ladder of %s', (region, days, doses) => {
    const outcome = plan({
      pace: label,
      target: mg(60),
      patient: { ...somebody, region: region as Region | 'unknown' },
    });
    const steps = outcome.ok ? outcome.value.plan.steps : [];
    expect(steps.map(({ daily }) => daily.microgramsPerDay / 1000)).toEqual(doses);
    expect(steps.map((step) => step.days)).toEqual(doses.map((_, i) => (i === doses.length - 1 ? null : days)));
  });

  it('is refused for a child, for whom no label gives the rises', () => {
    const refused = ['pace.no-label-increment /pace/method'];
    expect(notes({ pace: label, patient: born(2015, { region: 'US' }) })).toEqual(refused);
    expect(notes({ pace: label, patient: born(2010, { region: 'US' }) })).not.toEqual(refused);
    expect(notes({ pace: label, patient: born(2010, { region: 'UK' }) })).toEqual(refused);
  });
});

describe('A titration by the same rise', () => {
  it('starts where the label does and ends open at the target', () => {
    expect(notes({ pace: fixed(10, 7), target: mg(30) })).toEqual([
      '7 days 5/5/5',
      '7 days 10/5/10',
      'open days 10/10/10',
    ]);
  });

  it('goes on from what is taken, and the last rise is as small as it has to be', () => {
    const current = taking(10, 10, 10);
    expect(notes({ current, pace: fixed(10, 7), target: mg(45) })).toEqual(['7 days 15/10/15', 'open days 15/15/15']);
  });

  it('starts a child by weight, rounded down to what the products make (DOSE-22)', () => {
    const products = [liquid(1, 0.5)];
    const child = born(2018, { weightKilograms: 25 });
    expect(notes({ products, pace: fixed(5, 7), target: mg(15), patient: child })[0]).toBe('7 days 2.5/2.5/2.5');
    expect(notes({ products: [tablet(10)], pace: fixed(5, 7), target: mg(15), patient: child })[0]).toBe(
      '7 days 0/0/5',
    );
  });

  it('is refused for a child whose weight is not known, or too small for the products', () => {
    const refused = ['pace.no-start-dose /patient/weight'];
    expect(notes({ target: mg(15), patient: born(2018) })).toEqual(refused);
    expect(notes({ target: mg(15), patient: born(2018, { weightKilograms: 12 }) })).toEqual(refused);
  });

  it('is refused where the products cannot make one of the doses', () => {
    expect(notes({ pace: fixed(4, 7) })).toEqual(['pace.rise-not-makeable /pace']);
  });
});

describe('A titration as a clinician wrote it', () => {
  const chosen = (...doses: readonly number[]): Pace => ({
    method: 'chosen',
    steps: doses.map((daily) => ({ daily: mg(daily), days: 7 })),
  });

  it('is planned as it stands, its last dose open', () => {
    expect(notes({ pace: chosen(5, 15, 30) })).toEqual(['7 days 0/0/5', '7 days 5/5/5', 'open days 10/10/10']);
  });

  it('is refused where a step falls', () => {
    expect(notes({ pace: chosen(15, 10, 30) })).toEqual(['pace.steps-not-rising /pace/steps/1/daily']);
  });
});

describe('A titration is refused', () => {
  it.each([
    [
      'above the ceiling of the region (P1)',
      { target: mg(85), patient: { ...somebody, region: 'US' } },
      'dose.above-ceiling /target',
    ],
    ['above the limit of the clinician (P1)', { target: mg(30), limit: mg(20) }, 'dose.above-limit /target'],
    [
      'with acute kidney injury (REN-11)',
      { target: mg(5), patient: { ...somebody, conditions: ['acute-kidney-injury'] } },
      'dose.no-rise /patient/conditions',
    ],
    [
      'by a pace that only goes down',
      { pace: { method: 'percent', percent: 10, everyDays: 7 } },
      'pace.not-for-titration /pace/method',
    ],
  ] as const)('%s', (_why, changes, problem) => {
    expect(notes(changes as Partial<PlanRequest>)).toEqual([problem]);
  });

  it('for each reason at once', () => {
    expect(notes({ target: mg(130), limit: mg(20) })).toEqual([
      'dose.above-limit /target',
      'dose.above-ceiling /target',
    ]);
  });
});
