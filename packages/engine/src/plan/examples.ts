import type { LocalDate, LocalTime, TimeZone } from '../calendar/calendar.ts';
import type { Granules, Liquid, Tablet } from '../medicine/product.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { nobody } from '../patient/examples.ts';
import { concentration, dailyDose, oral, volume } from '../quantity/quantity.ts';
import type { Regimen } from '../regimen/regimen.ts';
import type { PlanAnswer } from './answer.ts';
import type { Pace, PlanRequest } from './request.ts';

/** A tablet of some milligrams, with a score line unless said otherwise. */
export function tablet(milligrams: number, scored = true): Tablet {
  return { form: 'tablet', id: `t${milligrams}`, strength: oral(milligrams * 1000), scored };
}

/** A packet of some milligrams. */
export function packet(milligrams: number): Granules {
  return { form: 'granules', id: `g${milligrams}`, strength: oral(milligrams * 1000) };
}

/** A liquid of some milligrams in 1 mL, measured to marks of some millilitres. */
export function liquid(milligrams: number, mark: number): Liquid {
  return { form: 'liquid', id: 'liquid', strength: concentration(milligrams * 1000), mark: volume(mark * 1000) };
}

const clock: Readonly<Record<number, readonly string[]>> = {
  1: ['22:00'],
  2: ['08:00', '22:00'],
  3: ['08:00', '14:00', '22:00'],
  4: ['08:00', '12:00', '17:00', '22:00'],
};

/** Doses in milligrams, at the usual times of so many doses a day. */
export function taking(...milligrams: readonly number[]): Regimen {
  const times = clock[milligrams.length] ?? [];
  return milligrams.map((dose, i) => ({ time: times[i] as LocalTime, dose: oral(dose * 1000) }));
}

/** The same cut in milligrams a day every so many days. */
export function fixed(milligrams: number, everyDays: number): Pace {
  return { method: 'fixed', change: dailyDose(milligrams * 1000), everyDays };
}

/** 30 mg a day in three doses, down to zero by 5 mg a day each fortnight with tablets of 10 mg, but for what is said. */
export function taper(changes: Partial<PlanRequest> = {}): PlanRequest {
  const current = changes.current ?? taking(10, 10, 10);
  return {
    purpose: 'taper',
    start: '2026-12-01' as LocalDate,
    timeZone: 'Europe/London' as TimeZone,
    current,
    times: current.map(({ time }) => time),
    timesGiven: true,
    target: dailyDose(0),
    products: [tablet(10)],
    pace: fixed(5, 14),
    reserveDays: 0,
    changes: [],
    patient: nobody,
    ...changes,
  };
}

/** A first prescription in three doses, up to 30 mg a day by 5 mg a day each week, but for what is said. */
export function titration(changes: Partial<PlanRequest> = {}): PlanRequest {
  const times = taking(0, 0, 0).map(({ time }) => time);
  return taper({ purpose: 'titrate', current: [], times, target: dailyDose(30_000), pace: fixed(5, 7), ...changes });
}

/** A plan as a clinician would jot it down, `14 days 10/5/10`, or the problems in its way, `plan.too-long /pace`. */
export function jotted(outcome: Outcome<PlanAnswer>, slots = 3): readonly string[] {
  if (!outcome.ok) return outcome.problems.map(({ code, at }) => `${code} ${at}`);
  const { steps } = outcome.value.plan;
  const times = Object.values(clock).find((list) => list.length === slots) ?? [];
  return steps.map(({ days, intakes, why }) => {
    const doses = times.map((time) => (intakes.find((intake) => intake.time === time)?.dose.micrograms ?? 0) / 1000);
    const note = why === 'cut' || why === 'rise' || why === 'start' ? '' : ` ${why}`;
    return `${days ?? 'open'} days ${doses.join('/')}${note}`;
  });
}
