import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { lookingWith } from './assess.examples.ts';
import { dailyDose } from './quantity/quantity.ts';
import type { EventId } from './record/event-id.ts';
import { at, signed, step } from './record/examples.ts';

const { look } = lookingWith(facts);

/** 50 mg a day since October. */
const before = signed({ before: dailyDose(50_000) }, [
  step('2026-10-01', null, { '08:00': 20, '14:00': 10, '20:00': 20 }),
]);
const today = '2026-12-03';
/** A second version from today on, of three doses. */
function second(each: number, changes: Parameters<typeof signed>[0] = {}) {
  const steps = [step(today, null, { '08:00': each, '14:00': each, '20:00': each })];
  const id = 'second' as EventId;
  return signed({ id, happened: at(`${today}T06:00`), written: at(`${today}T06:00`), order: 2, ...changes }, steps);
}
const found = (each: number, when: string, changes: Parameters<typeof signed>[0] = {}) =>
  look(when, before, second(each, changes))
    .findings.filter(({ code }) => code.startsWith('course.'))
    .map(({ code, severity, values }) => `${severity} ${code} ${values['when']}`);

describe('A signed plan that jumps from the one before', () => {
  it('is a danger where it rises from 50 to 90 mg a day (P4, H13)', () => {
    expect(found(30, `${today}T07:00`)).toEqual(['danger course.rise-too-fast now']);
  });

  it('is a danger where it falls from 50 to 15 mg a day (P6, H02)', () => {
    expect(found(5, `${today}T07:00`)).toEqual(['danger course.cut-too-fast now']);
  });

  it('is said by what the plan before gave, whatever the new one says was taken, and whatever reason it gives (P9)', () => {
    const changes = { before: dailyDose(15_000), reason: 'As agreed.' };
    expect(found(5, `${today}T07:00`, changes)).toEqual(['danger course.cut-too-fast now']);
  });

  it('is silent where it rises from 50 to 60 mg a day', () => {
    expect(found(20, `${today}T07:00`)).toEqual([]);
  });

  it('is silent where it steps back, as signed, to a dose that was planned before (P5)', () => {
    const back = signed({ id: 'back' as EventId, happened: at(`${today}T12:00`), order: 3, change: 'step-back' }, [
      step('2026-12-04', null, { '08:00': 20, '14:00': 10, '20:00': 20 }),
    ]);
    const { findings } = look('2026-12-04T07:00', before, second(5), back);
    expect(findings.map(({ code }) => code)).not.toContain('course.rise-too-fast');
  });
});
