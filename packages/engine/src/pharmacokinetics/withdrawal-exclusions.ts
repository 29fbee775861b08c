import type { Facts } from '@steady/knowledge';
import { daysInMonth } from '../calendar/calendar.ts';
import { type Problem, problem } from '../outcome/outcome.ts';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from '../safety/age-group.ts';
import { conditionsNotRecognised } from '../safety/rules/condition-not-recognised.ts';
import type { Parameters } from './kinetics.ts';
import { type CountedDose, mostInADay } from './most-in-a-day.ts';
import { muchAtOnce } from './much-at-once.ts';
import type { OralDose, SteadyDays } from './withdrawal-model.ts';

/** What decides whether a person may have an index at all. */
export interface IndexSubject {
  /** Completed years. */
  readonly age: number | Unknown;
  /** Codes of conditions; `unknown` when nobody was asked. */
  readonly conditions: readonly string[] | Unknown;
  /** Since when baclofen has been taken, whole months. */
  readonly monthsOnBaclofen: number | Unknown;
}

/** A dose of any kind; `over` in h is one that runs in evenly. */
export type AskedDose =
  | (OralDose & { readonly route: 'oral'; readonly over?: number })
  | { readonly at: number; readonly route: 'intravenous' | 'intrathecal' };

/** What the index is refused or given for. */
export interface AskedIndex {
  readonly subject: IndexSubject;
  readonly typical: Parameters;
  readonly before: SteadyDays;
  readonly doses: readonly AskedDose[];
}

export type CannotTell = 'age' | 'conditions' | 'before';

/**
 * Why there is no index here (KIN-W9): not for children and newborns, in pregnancy, beside a pump, or around an overdose,
 * and the model speaks of one compartment and of doses swallowed only. A day above all doses that the concentrations
 * were ever seen to follow counts as an overdose (KIN-22),
 * and so does as much at once as is one by its size (OD-14). Who has taken baclofen for longer than is told has adapted to
 * more than is told: without it the index would come out too low.
 *
 * Problems: `withdrawal.not-for-children`, `withdrawal.not-in-pregnancy`, `withdrawal.not-with-a-pump`,
 *           `withdrawal.not-after-overdose`, `withdrawal.not-after-much-at-once`, `withdrawal.only-by-mouth`, `withdrawal.only-one-compartment`,
 *           `withdrawal.before-not-told`.
 * Facts:    DOSE-22, KIN-22, OD-14, PK-02.
 */
export function exclusions({ subject, typical, before, doses }: AskedIndex, facts: Facts): readonly Problem[] {
  const { age, conditions } = subject;
  const has = (code: string) => conditions !== 'unknown' && conditions.includes(code);
  const adultFrom = facts['DOSE-22'].figures.adultFrom;
  const most = facts['KIN-22'].figures.linearTo;
  const taken = takenBy(before, doses);
  const atOnce = mostInADay(taken) / 1000 > most.value ? undefined : muchAtOnce(taken, facts);
  const at = '/withdrawal';
  return [
    ...(isChild(age, facts) ? [problem('withdrawal.not-for-children', at, { age, adultFrom })] : []),
    ...(has('pregnancy') ? [problem('withdrawal.not-in-pregnancy', at)] : []),
    ...(has('intrathecal-pump') ? [problem('withdrawal.not-with-a-pump', at)] : []),
    ...(mostInADay(taken) / 1000 > most.value ? [problem('withdrawal.not-after-overdose', at, { most })] : []),
    ...(atOnce ? [problem('withdrawal.not-after-much-at-once', at, { ...atOnce })] : []),
    ...(isLongerThanTold(subject, before, doses)
      ? [problem('withdrawal.before-not-told', at, { months: subject.monthsOnBaclofen })]
      : []),
    ...(typical.transfer === undefined ? [] : [problem('withdrawal.only-one-compartment', at)]),
    ...doses.flatMap((dose, place) =>
      dose.route === 'oral' && dose.over === undefined
        ? []
        : [problem('withdrawal.only-by-mouth', `/doses/${place}/route`, { route: dose.route })],
    ),
  ];
}

/**
 * What nobody said, or nobody could read, and would be a reason above; without the time before, hour 0 counts as the first
 * dose ever.
 */
export function notKnown({ age, conditions, monthsOnBaclofen }: IndexSubject): readonly CannotTell[] {
  return [
    ...(age === 'unknown' ? (['age'] as const) : []),
    ...(conditions === 'unknown' || conditionsNotRecognised(conditions) ? (['conditions'] as const) : []),
    ...(monthsOnBaclofen === 'unknown' ? (['before'] as const) : []),
  ];
}

/** Whether baclofen has been taken for more days than those before hour 0 and those up to the last dose. */
function isLongerThanTold({ monthsOnBaclofen: months }: IndexSubject, before: SteadyDays, doses: readonly AskedDose[]) {
  const lastDay = doses.reduce((latest, { at }) => Math.max(latest, at), 0) / 24;
  return months !== 'unknown' && months * daysInMonth > before.days + lastDay + 1;
}

/** By mouth; of the days before, the last one counts. */
function takenBy(before: SteadyDays, doses: readonly AskedDose[]): readonly CountedDose[] {
  const lastDay = before.days > 0 ? before.doses.map(({ at, milligrams }) => ({ at: at - 24, milligrams })) : [];
  const taken = [...lastDay, ...doses.filter((dose) => dose.route === 'oral')];
  return taken.map(({ at, milligrams }) => ({ at, micrograms: Math.round(milligrams * 1000) }));
}
