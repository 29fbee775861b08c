import {
  addDays,
  daysBetween,
  intrathecalDailyDose,
  type LocalDate,
  type Outcome,
  volume,
  weekdayOf,
} from '@steady/engine';
import { type JudgedPump, judgePump, type PumpRequest } from '@steady/engine/pump';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, tryOn } from './law.ts';
import { somePumps } from './some-pumps.ts';

const margin = 7;

/** Day by day, as one would by hand: how many whole days the volume above a reserve lasts. */
function daysByHand(request: PumpRequest, reserveMicrolitres: number): number {
  const { fill, bridge } = request;
  const dead = bridge !== undefined && bridge.declinedBy === undefined ? bridge.deadVolume.microlitres : 0;
  let left = Math.max(0, fill.volume.microlitres - reserveMicrolitres - dead) * fill.strength.nanogramsPerMillilitre;
  let now = request.dailyDose.nanogramsPerDay;
  for (let day = 0; ; day++) {
    const date = addDays(fill.on, day);
    const before = now;
    for (const change of request.changes) if (change.on === date) now = change.dailyDose.nanogramsPerDay;
    const boluses = request.boluses.filter(({ on }) => on === date);
    left -= (Math.max(before, now) + boluses.reduce((sum, { dose }) => sum + dose.micrograms * 1000, 0)) * 1000;
    if (left < 0) return day;
  }
}

/** A pump that is judged; one that holds no more than its reserve and margin is refused, and no law is about it. */
function judged(request: PumpRequest): JudgedPump | undefined {
  const outcome: Outcome<JudgedPump> = judgePump(request, facts);
  if (outcome.ok) return outcome.value;
  expect(['input.out-of-range', 'pump.refill-before-fill']).toContain(outcome.problems.map(({ code }) => code).join());
  return undefined;
}

/** A date that is known, as days since the fill. */
const since = (request: PumpRequest, date: LocalDate | 'unknown') => daysBetween(request.fill.on, date as LocalDate);

describe('A pump', () => {
  it(
    'is refilled by the day that counting by hand gives, less the margin, and never past its limit (K1)',
    patience,
    () => {
      tryOn(somePumps, (request) => {
        const times = judged(request)?.times;
        if (times === undefined) return;
        const alarm = (request.alarmVolume as { microlitres: number }).microlitres;
        const reserve = Math.max(alarm, request.reserve?.microlitres ?? 0);
        const limit = request.inPumpLimitDays === 'unknown' ? 77 : request.inPumpLimitDays;
        const blocked = request.mayBeBlocked ? 7 : 0;
        const expected = Math.min(daysByHand(request, reserve) - margin - blocked, limit);
        expect(since(request, times.refillBy)).toBe(expected);
        expect(since(request, times.alarmOn)).toBe(daysByHand(request, alarm));
        expect(since(request, times.emptyOn)).toBe(daysByHand(request, 0));
        expect(times.refillBy <= addDays(request.fill.on, limit)).toBe(true);
        expect((times.bookBy as LocalDate) <= (times.refillBy as LocalDate)).toBe(true);
        expect(weekdayOf(times.bookBy as LocalDate)).toBeLessThan(6);
        expect((times.warnFrom as string) <= times.refillBy && times.refillBy <= times.pressFrom).toBe(true);
      });
    },
  );

  /** Each makes the pump need its refill at the same time or sooner. */
  const worse = fc.oneof(
    fc.record({
      what: fc.constantFrom('dose', 'reserve', 'volume', 'change', 'limit'),
      by: fc.integer({ min: 1, max: 3000 }),
    }),
    fc.record({ what: fc.constantFrom('blocked', 'bolus'), by: fc.constant(50) }),
  );

  it(
    'never has its dates moved later by a higher dose, less volume, or a larger reserve or margin (K2)',
    patience,
    () => {
      tryOn(fc.record({ request: somePumps, change: worse }), ({ request, change: { what, by } }) => {
        const raised = ({ nanogramsPerDay }: { nanogramsPerDay: number }) =>
          intrathecalDailyDose(nanogramsPerDay + by * 100);
        const other: PumpRequest = {
          ...request,
          ...(what === 'dose' && { dailyDose: raised(request.dailyDose) }),
          ...(what === 'reserve' && { reserve: volume((request.reserve?.microlitres ?? 0) + by) }),
          ...(what === 'volume' && {
            fill: { ...request.fill, volume: volume(Math.max(1, request.fill.volume.microlitres - by)) },
          }),
          ...(what === 'change' && {
            changes: request.changes.map((one) => ({ ...one, dailyDose: raised(one.dailyDose) })),
          }),
          ...(what === 'limit' && {
            inPumpLimitDays:
              request.inPumpLimitDays === 'unknown' ? 'unknown' : Math.max(1, request.inPumpLimitDays - by),
          }),
          ...(what === 'blocked' && { mayBeBlocked: true }),
          ...(what === 'bolus' && {
            boluses: [
              ...request.boluses,
              { on: request.fill.on, dose: { kind: 'intrathecal', micrograms: by } as const },
            ],
          }),
        };
        const before = judgePump(request, facts);
        const after = judgePump(other, facts);
        if (!before.ok || !after.ok) return;
        for (const name of [
          'refillBy',
          'alarmOn',
          'emptyOn',
          'bookBy',
          'warnFrom',
          'pressFrom',
          'keepsUntil',
        ] as const) {
          expect(after.value.times[name] <= before.value.times[name], name).toBe(true);
        }
      });
    },
  );

  it('has no change of strength without a bridge that is worked out or declined by name (K3)', patience, () => {
    tryOn(somePumps, (request) => {
      const { before, fill } = request;
      const changed =
        typeof before !== 'string' && before.strength.nanogramsPerMillilitre !== fill.strength.nanogramsPerMillilitre;
      const without = judgePump({ ...request, bridge: undefined }, facts);
      const codes = without.ok ? [] : without.problems.map(({ code }) => code);
      expect(codes.includes('pump.bridge-missing')).toBe(changed);
      const pump = judged(request);
      if (pump === undefined || !changed) return;
      const found = pump.findings.map(({ code }) => code);
      const declined = request.bridge?.declinedBy !== undefined;
      expect([found.includes('pump.bridge'), found.includes('pump.bridge-declined')]).toEqual([!declined, declined]);
      // over the bridge exactly what the dead volume holds is given, at the old dose
      const { bridge } = pump;
      const given = ((bridge?.hours ?? 0) / 24) * before.dailyDose.nanogramsPerDay;
      const held = ((request.bridge?.deadVolume.microlitres ?? 0) * before.strength.nanogramsPerMillilitre) / 1000;
      expect(given).toBeCloseTo(held, 3);
      // and so it is without one
      const flown = ((bridge?.without.hours ?? 0) / 24) * (bridge?.without.dailyDose.nanogramsPerDay ?? 0);
      expect(Math.abs(flown - held)).toBeLessThan(10);
    });
  });

  it('has a returned volume that is off flagged, and one that is right not (K4)', patience, () => {
    const off = fc.record({ request: somePumps, day: fc.nat(60), microlitres: fc.integer({ min: -4000, max: 4000 }) });
    tryOn(off, ({ request: some, day, microlitres }) => {
      const request: PumpRequest = {
        ...some,
        on: addDays(some.fill.on, 250),
        changes: [],
        boluses: [],
        bridge: undefined,
        before: 'first-fill',
      };
      const { fill, dailyDose, reservoir } = request;
      const used = (day * dailyDose.nanogramsPerDay * 1000) / fill.strength.nanogramsPerMillilitre;
      const expected = Math.max(0, Math.round(fill.volume.microlitres - used));
      const back = Math.max(0, Math.min(reservoir.microlitres, expected + microlitres));
      const outcome = judgePump({ ...request, returned: { on: addDays(fill.on, day), volume: volume(back) } }, facts);
      if (!outcome.ok) return;
      const finding = outcome.value.findings.find(({ code }) => code === 'pump.returned-volume');
      const difference = Math.abs(back - expected);
      const limit = reservoir.microlitres <= 20_000 ? 1000 : 2000;
      if (difference > limit) expect(finding).toMatchObject({ severity: 'danger' });
      else if (difference * 5 > expected) expect(finding).toMatchObject({ severity: 'caution' });
      else expect(finding).toBeUndefined();
      if (finding !== undefined) expect(finding.values['direction']).toBe(back > expected ? 'more' : 'less');
    });
  });

  it('asks back for a dose, rise or cut past the limits and refuses one above all of them (K5)', patience, () => {
    const dose = fc.integer({ min: 1, max: 25_000 });
    const pair = fc.record({ request: somePumps, was: dose, now: dose });
    tryOn(pair, ({ request: some, was, now }) => {
      const [before, dailyDose] = [intrathecalDailyDose(was * 100), intrathecalDailyDose(now * 100)];
      const request: PumpRequest = {
        ...some,
        changes: [],
        bridge: undefined,
        before: { strength: some.fill.strength, dailyDose: before },
        dailyDose,
      };
      const outcome = judgePump(request, facts);
      const codes = outcome.ok ? [] : outcome.problems.map(({ code }) => code);
      expect(codes.includes('pump.dose-above-limit')).toBe(now > 20_000);
      if (!outcome.ok) return;
      const found = new Map(outcome.value.findings.map((finding) => [finding.code as string, finding]));
      expect(found.get('pump.dose-outside-range')?.toSign ?? false).toBe(now < 250 || now > 10_000);
      expect(found.get('pump.rise-too-large')?.toSign ?? false).toBe(
        now * 100 > was * (some.cause === 'spinal' ? 140 : 120),
      );
      expect(found.get('pump.cut-too-large')?.toSign ?? false).toBe(now * 100 < was * 80);
    });
  });

  it(
    'says the same whatever the dose by mouth beside it is: no dose is worked out from the other route (P16, U2)',
    patience,
    () => {
      const milligrams = fc.integer({ min: 1, max: 200_000 });
      tryOn(fc.record({ request: somePumps, a: milligrams, b: milligrams }), ({ request, a, b }) => {
        const beside = (micrograms: number): PumpRequest => ({
          ...request,
          oral: {
            before: { kind: 'oral-per-day', microgramsPerDay: micrograms },
            now: { kind: 'oral-per-day', microgramsPerDay: micrograms },
          },
        });
        expect(judgePump(beside(a), facts)).toEqual(judgePump(beside(b), facts));
        expect(judgePump(beside(a), facts)).toEqual(judgePump({ ...request, oral: undefined }, facts));
      });
    },
  );
});
