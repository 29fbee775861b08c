import { type LocalTime, minutesOf, type PlanRequest, type Regimen } from '@steady/engine';
import { z } from 'zod';
import { timesADay } from '../../prescription/assumed-times.ts';
import { dailyDose, oralDose, targetDose } from './amount.ts';
import { change, changeFrom, writeChange } from './change.ts';
import { whole } from './count.ts';
import { dateFrom, localDate, localTime, timeFrom, timeZone, timeZoneFrom } from './moment.ts';
import { pace, paceFrom, writePace } from './pace.ts';
import { patient, patientFrom, writePatient } from './patient.ts';
import { productFrom, products, writeProduct } from './product.ts';
import { dailyDoseFrom, oralFrom, writeDailyDose, writeOral } from './written-amount.ts';

export const intake = z
  .strictObject({ time: localTime, dose: oralDose })
  .meta({ id: 'Intake', description: 'One dose at one time of the day.' });

/** A small request that can be planned as it stands. */
export const examplePlanRequest = {
  purpose: 'taper',
  start: '2026-12-01',
  timeZone: 'Europe/London',
  current: [
    { time: '08:00', dose: { value: 20, unit: 'mg' } },
    { time: '14:00', dose: { value: 20, unit: 'mg' } },
    { time: '22:00', dose: { value: 20, unit: 'mg' } },
  ],
  target: { value: 0, unit: 'mg/d' },
  products: [
    { id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true },
    { id: 'liq', form: 'liquid', strength: { value: 1, unit: 'mg/mL' }, mark: { value: 0.5, unit: 'mL' } },
  ],
  pace: { method: 'fixed', cut: { value: 10, unit: 'mg/d' }, everyDays: 14 },
  patient: { birthDate: '1970-05-01', sex: 'female', conditions: [], medicines: [], region: 'UK' },
} as const;

/** A plan request as JSON. What one field means to another is checked by `readPlanRequest`. */
export const planRequestSchema = z
  .strictObject({
    purpose: z.enum(['titrate', 'taper']),
    start: localDate.describe('The first day of the first changed dose.'),
    timeZone,
    current: z.array(intake).max(8).describe('What is taken now; empty for a first prescription.'),
    times: z
      .array(localTime)
      .min(1)
      .max(8)
      .optional()
      .describe('When doses are to be taken; left out, the times of `current`.'),
    timesAssumed: z
      .boolean()
      .optional()
      .describe('Whether the times of `current` are assumed, since only a number of times a day was said.'),
    target: targetDose,
    products: products.describe('The products in hand.'),
    pace,
    patient: patient.optional(),
    limit: dailyDose.optional().describe("A ceiling of the clinician's own."),
    reserveDays: whole(0, 90, 'd').optional().describe('Days of the last dose to keep in reserve; left out, none.'),
    changes: z.array(change).max(50).optional().describe('What happened on the way, in order.'),
  })
  .meta({
    id: 'PlanRequest',
    description: 'Everything a plan follows from. The same request gives the same plan everywhere.',
    example: examplePlanRequest,
  });

export type WirePlanRequest = z.output<typeof planRequestSchema>;

/** The times of a first prescription that names none; a finding says that they are assumed. */
const assumedTimes = timesADay(3) as readonly LocalTime[];

/** A request whose fields and their meaning have been checked. */
export function planRequestFrom(wire: WirePlanRequest): PlanRequest {
  const current = regimenFrom(wire.current);
  const given = wire.times?.map(timeFrom) ?? current.map(({ time }) => time);
  return {
    purpose: wire.purpose,
    start: dateFrom(wire.start),
    timeZone: timeZoneFrom(wire.timeZone),
    current,
    times: given.length > 0 ? given.toSorted(byTheClock) : assumedTimes,
    timesGiven: wire.times !== undefined || (current.length > 0 && wire.timesAssumed !== true),
    target: dailyDoseFrom(wire.target),
    products: wire.products.map(productFrom),
    pace: paceFrom(wire.pace),
    ...(wire.limit !== undefined && { limit: dailyDoseFrom(wire.limit) }),
    reserveDays: wire.reserveDays ?? 0,
    changes: (wire.changes ?? []).map(changeFrom),
    patient: patientFrom(wire.patient ?? {}),
  };
}

/** What is taken now, in the order of the clock. */
export function regimenFrom(current: WirePlanRequest['current']): Regimen {
  return current
    .map(({ time, dose }) => ({ time: timeFrom(time), dose: oralFrom(dose) }))
    .toSorted((a, b) => byTheClock(a.time, b.time));
}

/** A request as JSON; reading it gives the same request. */
export function writePlanRequest(request: PlanRequest): WirePlanRequest {
  const { purpose, start, timeZone, limit, reserveDays } = request;
  return {
    purpose,
    start,
    timeZone,
    current: request.current.map(({ time, dose }) => ({ time, dose: writeOral(dose) })),
    ...(request.timesGiven ? { times: [...request.times] } : request.current.length > 0 && { timesAssumed: true }),
    target: writeDailyDose(request.target),
    products: request.products.map(writeProduct),
    pace: writePace(request.pace, purpose),
    patient: writePatient(request.patient),
    ...(limit !== undefined && { limit: writeDailyDose(limit) }),
    reserveDays,
    changes: request.changes.map(writeChange),
  };
}

function byTheClock(a: LocalTime, b: LocalTime): number {
  return minutesOf(a) - minutesOf(b);
}
