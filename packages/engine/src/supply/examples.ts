import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import type { Portion } from '../medicine/product.ts';
import { tablet } from '../plan/examples.ts';
import type { Event, EventOf } from '../record/event.ts';
import { adult, at, event, recordOf, signed, step } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { supplyOfRecord } from './supply-of-record.ts';

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
