import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith } from './assess.examples.ts';
import type { Event } from './record/event.ts';
import { at, event, taken } from './record/examples.ts';

const { look, severities } = lookingWith(facts);
const now = `${day}T21:00`;
const times = ['08:00', '14:00', '20:00'];
const log = (milligrams: number, slot: 'unplanned' | 'unknown' = 'unknown') =>
  times.map((time) => taken(time, `${day}T${time}`, slot, milligrams));
const pressing = (when: string, ...events: readonly Event[]) =>
  look(when, ...events)
    .findings.filter(({ severity }) => severity === 'emergency' || severity === 'danger')
    .map(({ code }) => code)
    .filter((code) => /^(dose|triage)\./.test(code));

describe('A record without any plan (M11)', () => {
  it('is an emergency from 150 mg in 24 h on, however it was written down (M9, H18)', () => {
    for (const slot of ['unplanned', 'unknown'] as const) {
      expect(severities('dose.too-much', now, ...log(50, slot))).toEqual(['emergency emergency']);
      expect(severities('dose.too-much', now, ...log(1000, slot))).toEqual(['emergency emergency']);
    }
  });

  it('cannot tell that it was too much, and says so with what was taken', () => {
    const { due, missed, findings } = look(now, ...log(50));
    expect(findings.find(({ code }) => code === 'dose.too-much')).toMatchObject({
      verdict: 'cannot-tell',
      values: { plan: 'none', taken: { value: 150, unit: 'mg' } },
    });
    expect([due, missed]).toEqual([[], []]);
  });

  it('gives no alarm to somebody who logs the usual tablets, whatever else is recorded', () => {
    const kidneys = event('has', at(`${day}T06:00`), { kind: 'conditions-changed', conditions: ['dialysis'] });
    const others = event('takes', at(`${day}T06:00`), { kind: 'medicines-changed', medicines: [] });
    const sign = event('sign', at(`${day}T07:00`), { kind: 'symptom-noted', symptom: 'dizziness', level: 'mild' });
    expect(pressing(now, ...log(20), kidneys, others, sign)).toEqual([]);
    expect(severities('dose.too-much', now, ...log(49, 'unplanned'))).toEqual([]);
  });

  it('doubts after 24 h without a dose, and does not before (M8)', () => {
    const codes = (when: string) => look(when, ...log(20)).findings.map(({ code }) => code);
    expect(codes('2026-12-04T19:59')).not.toContain('dose.gap-without-plan');
    expect(codes('2026-12-04T20:00')).toContain('dose.gap-without-plan');
    expect(look('2026-12-04T20:00').findings.map(({ code }) => code)).not.toContain('dose.gap-without-plan');
  });
});
