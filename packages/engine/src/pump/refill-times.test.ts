import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../calendar/calendar.ts';
import { intrathecal, intrathecalDailyDose, intrathecalStrength, volume } from '../quantity/quantity.ts';
import { calmPump } from './examples.ts';
import { judgePump } from './judge-pump.ts';
import type { PumpRequest } from './pump-request.ts';

const day = (text: string) => text as LocalDate;
const perDay = (micrograms: number) => intrathecalDailyDose(micrograms * 1000);
const perMillilitre = (micrograms: number) => intrathecalStrength(micrograms * 1000);
const having = (more: Partial<PumpRequest>): PumpRequest => ({ ...calmPump, ...more });

function judged(request: PumpRequest) {
  const outcome = judgePump(request, facts);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The findings as `severity code`, most pressing first. */
const found = (request: PumpRequest) => judged(request).findings.map(({ code, severity }) => `${severity} ${code}`);
const finding = (request: PumpRequest, code: string) => judged(request).findings.find((one) => one.code === code);

describe('The worked examples of the fact base', () => {
  it('ITB-24: 0.3 mL a day, alarm on day 60, empty after 66.7 days, refill a week before the alarm (K1)', () => {
    const { fill, strength, dose, alarm, flow, alarmDay, empty } = facts['ITB-24'].figures;
    const request = having({
      fill: { ...calmPump.fill, volume: volume(fill.value * 1000), strength: perMillilitre(strength.value) },
      dailyDose: perDay(dose.value),
      alarmVolume: volume(alarm.value * 1000),
    });
    const { times } = judged(request);
    expect(times.flow).toBeCloseTo(flow.value, 12);
    expect(times.daysToAlarm).toEqual({ days: alarmDay.value, share: 0 });
    expect(times.daysToEmpty.days + times.daysToEmpty.share).toBeCloseTo(empty.value, 1);
    expect(times).toMatchObject({
      alarmOn: '2027-01-01',
      emptyOn: '2027-01-07',
      refillBy: '2026-12-25',
      limitedBy: 'volume',
      warnFrom: '2026-12-18',
      pressFrom: '2026-12-29',
    });
  });

  it('ITB-25: 0.2 mL a day, alarm on day 190, and refill by day 180 because the drug keeps no longer (K1)', () => {
    const { fill, strength, dose, alarm, flow, alarmDay, cap } = facts['ITB-25'].figures;
    const request = having({
      reservoir: volume(40_000),
      fill: { ...calmPump.fill, volume: volume(fill.value * 1000), strength: perMillilitre(strength.value) },
      before: 'first-fill',
      dailyDose: perDay(dose.value),
      alarmVolume: volume(alarm.value * 1000),
      inPumpLimitDays: cap.value,
    });
    const { times } = judged(request);
    expect(times.flow).toBeCloseTo(flow.value, 12);
    expect(times.daysToAlarm).toEqual({ days: alarmDay.value, share: 0 });
    expect(times).toMatchObject({ refillBy: addDays(request.fill.on, cap.value), limitedBy: 'in-pump-limit' });
  });
});

describe('The dates of a pump', () => {
  it('are worked out again at each programming (ITB-28): half the volume at one dose, half at another', () => {
    const request = having({ changes: [{ on: day('2026-12-02'), dailyDose: perDay(300) }] });
    // 30 days of 0.3 mL leave 9 mL above the alarm: 15 days of 0.6 mL
    expect(judged(request).times.alarmOn).toBe(addDays(calmPump.fill.on, 45));
  });

  it('count the larger dose for the day of a change, whose hour nobody knows (K2)', () => {
    const request = having({ changes: [{ on: day('2026-12-02'), dailyDose: perDay(75) }] });
    // 31 days of 0.3 mL leave 8.7 mL: 58 days of 0.15 mL
    expect(judged(request).times.alarmOn).toBe(addDays(calmPump.fill.on, 31 + 58));
  });

  it('count a bolus', () => {
    const request = having({ boluses: [{ on: calmPump.fill.on, dose: intrathecal(100) }] });
    expect(judged(request).times.alarmOn).toBe(addDays(calmPump.fill.on, 59));
  });

  it('are a week earlier where the way may be blocked (ITB-26)', () => {
    expect(judged(having({ mayBeBlocked: true })).times.refillBy).toBe('2026-12-18');
  });

  it('are booked on the last day the clinic is open', () => {
    const closed = { weekdays: [6, 7], dates: [day('2026-12-24'), day('2026-12-25')] };
    expect(judged(having({ closed })).times.bookBy).toBe('2026-12-23');
  });

  it('go by the shortest limit known where nobody entered one, and say so', () => {
    const request = having({ inPumpLimitDays: 'unknown', dailyDose: perDay(100), before: 'first-fill' });
    expect(judged(request).times).toMatchObject({
      refillBy: addDays(calmPump.fill.on, 77),
      limitedBy: 'shortest-in-pump-limit',
    });
    expect(finding(request, 'pump.in-pump-limit-unknown')).toMatchObject({ verdict: 'cannot-tell' });
  });

  it('are not guessed without an alarm volume', () => {
    const request = having({ alarmVolume: 'unknown' });
    expect(judged(request).times).toMatchObject({ refillBy: 'unknown', alarmOn: 'unknown', emptyOn: '2027-01-07' });
    expect(finding(request, 'pump.alarm-volume-unknown')).toMatchObject({ verdict: 'cannot-tell', severity: 'danger' });
  });
});

describe('On the way to the refill (H19)', () => {
  it.each([
    ['the day before the warning nothing is said', '2026-12-17', []],
    ['from the warning on it is soon', '2026-12-18', ['caution pump.refill-soon']],
    ['the day before it is soon still', '2026-12-24', ['caution pump.refill-soon']],
    ['on the day it is due', '2026-12-25', ['warning pump.refill-today']],
    ['a day later it is missed', '2026-12-26', ['danger pump.refill-missed']],
    ['the day before the alarm too', '2026-12-31', ['danger pump.refill-missed']],
    ['from the alarm on it is an emergency', '2027-01-01', ['emergency pump.reservoir-low']],
    ['empty it is one too', '2027-01-08', ['emergency pump.empty']],
    ['and the drug gets too old', '2027-05-02', ['emergency pump.empty', 'danger pump.past-in-pump-limit']],
  ])('%s', (_, on, expected) => {
    expect(found(having({ on: day(on) }))).toEqual(expected);
  });
});

describe('An alarm volume that nobody entered lowers nothing to a form (K1, H19, R3)', () => {
  const without = (on: string, more: Partial<PumpRequest> = {}) =>
    found(having({ alarmVolume: 'unknown', on: day(on), ...more })).filter(
      (one) => !one.includes('alarm-volume-unknown'),
    );

  it.each([
    // 16 mL above a reserve of 4 mL last 53 days, less 7
    ['the day before the latest refill-by of the reserve', '2026-12-17', []],
    ['from it on the pump team is called today', '2026-12-18', ['danger pump.refill-late-anyway']],
    ['the day before the reserve too', '2026-12-24', ['danger pump.refill-late-anyway']],
    ['at the reserve it is an emergency', '2026-12-25', ['emergency pump.refill-late-anyway']],
    ['the day before it is empty too', '2027-01-06', ['emergency pump.refill-late-anyway']],
    ['empty it is one', '2027-01-07', ['emergency pump.empty']],
  ])('by the declared reserve: %s', (_, on, expected) => {
    expect(without(on, { reserve: volume(4000) })).toEqual(expected);
  });

  it.each([
    ['the day before the latest refill-by of all', '2026-12-30', []],
    ['from it on the pump team is called today', '2026-12-31', ['danger pump.refill-late-anyway']],
    ['the day before it is empty too', '2027-01-06', ['danger pump.refill-late-anyway']],
    ['empty it is an emergency', '2027-01-07', ['emergency pump.empty']],
  ])('and by an empty reservoir where no reserve was declared: %s', (_, on, expected) => {
    expect(without(on)).toEqual(expected);
  });

  it('nor past the time the drug keeps, and the latest day never lies before the one of a known alarm volume (K2)', () => {
    expect(without('2026-11-12', { inPumpLimitDays: 10 })).toEqual(['danger pump.refill-late-anyway']);
    for (const reserve of [undefined, volume(1000), volume(5000)]) {
      const { refillBy, latestRefill } = judged(having({ reserve })).times;
      expect(latestRefill >= refillBy).toBe(true);
    }
  });
});
