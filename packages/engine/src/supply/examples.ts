import type { Facts } from '@steady/knowledge';
import type { LocalDate, LocalTime } from '../calendar/calendar.ts';
import type { Portion } from '../medicine/product.ts';
import { tablet } from '../plan/examples.ts';
import type { Step } from '../plan/plan.ts';
import { dailyDose, oral } from '../quantity/quantity.ts';
import type { Event, EventOf } from '../record/event.ts';
import { adult, at, event, recordOf, signed, step } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { supplyOfRecord } from './supply-of-record.ts';
import type { HeldProduct, SupplyQuestion } from './supply-question.ts';

export const day = (text: string) => text as LocalDate;
export const t10 = (count: number): Portion => ({ product: 't10', count });

/** Two tablets a day, in two doses, for 28 days. */
export const plan = signed({}, [step('2026-12-01', 28, { '08:00': 10, '20:00': 10 })]);

export const came = (id: string, when: string, tablets: number, expires: LocalDate | 'unknown' = 'unknown') =>
  event(id, at(when), { kind: 'supply-received', product: tablet(10), amount: t10(tablets), expires });
export const counted = (id: string, when: string, tablets: number) =>
  event(id, at(when), { kind: 'supply-counted', product: tablet(10), amount: t10(tablets) });
export const gone = (id: string, when: string, tablets: number) =>
  event(id, at(when), { kind: 'supply-removed', amount: t10(tablets), why: 'lost' });
export const from = (dose: EventOf<'dose-taken'>, portions: readonly Portion[]) => ({ ...dose, portions });

/** How to look at the supply of a record, by the facts there are. */
export function suppliesBy(facts: Facts) {
  /** At noon of a day, the evening's dose still to be taken, under a plan whose doses are made of one tablet each. */
  const supplyOn = (on: string, events: readonly Event[], written = plan) => {
    const state = project(recordOf(adult, written, ...events), facts);
    const next = { date: day(on), index: 1 };
    const portionsOf = (slot: string) => (slot.startsWith('plan/') ? [t10(1)] : ('unknown' as const));
    return supplyOfRecord(state, { written, next, portionsOf }, at(`${on}T12:00`), facts);
  };
  const leftOn = (on: string, ...events: readonly Event[]) => supplyOn(on, events).products[0];
  const codesOn = (on: string, events: readonly Event[], written = plan) =>
    supplyOn(on, events, written).findings.map(({ code }) => code);
  return { supplyOn, leftOn, codesOn };
}

/** One tablet of 10 mg in the morning and one of another product at night. */
export const morningAndNight = (from: string, days: number | null, night = 't20'): Step => ({
  from: day(from),
  days,
  daily: dailyDose(30_000),
  why: 'cut',
  products: ['t10', night],
  intakes: [
    { time: '08:00' as LocalTime, dose: oral(10_000), portions: [{ product: 't10', count: 1 }] },
    { time: '22:00' as LocalTime, dose: oral(20_000), portions: [{ product: night, count: 1 }] },
  ],
});
/** So many pieces at home of a tablet. */
export const held = (milligrams: number, left: number | 'unknown', more: Partial<HeldProduct> = {}): HeldProduct => ({
  product: tablet(milligrams),
  stock: { left: left === 'unknown' ? left : left * 4, isAtLeast: false, doubtful: 0 },
  expires: 'unknown',
  expired: 0,
  opened: undefined,
  ...more,
});
/** A supply that is just enough for four weeks, on a Tuesday. */
export const calmQuestion: SupplyQuestion = {
  on: day('2026-12-01'),
  region: 'UK',
  plan: { steps: [morningAndNight('2026-12-01', 28)], end: { kind: 'zero', on: day('2026-12-29'), watch: [] } },
  next: { date: day('2026-12-01'), index: 0 },
  held: [held(10, 28), held(20, 28)],
  guard: { leadDays: 2, closed: { weekdays: [6, 7], dates: [] }, trips: [], reserveDays: 7 },
  refills: [],
  daysAbovePlan: [],
};
